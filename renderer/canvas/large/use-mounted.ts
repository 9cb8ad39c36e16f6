import { useEffect, useMemo, useRef, useState } from "react";
import type { Box } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Picture } from "../../picture/picture.ts";
import { useSession } from "../../store/session.ts";
import { isOpening } from "../../store/viewport-request.ts";
import { useGesture } from "../drag/gesture.ts";
import { useLink } from "../link/link.ts";
import { useViewState } from "../view/view-state.ts";
import { useHovered } from "./hovered.ts";

/** So many selected pieces are mounted outside the view; the rings of more are only drawn. */
const MOST_SELECTED = 24;
/** So many pieces are mounted in one frame. */
const PER_FRAME = 8;
/** What can be read is mounted after the view has rested for so long: it is drawn already, and hands mount what they come to at once. */
const REST_MS = 600;

/**
 * What is mounted of a large board, in paint order; null when everything is. Far away only what hands are on; near also what can be
 * read, for the keyboard and for screen readers: a few at a time, so that no frame waits for them. Flows are mounted only under hands.
 */
export function useMounted(picture: Picture | null, dropZone: RecordId | null): readonly RecordId[] | null {
  const seen = useReadable(picture);
  const selection = useSession((state) => state.selection);
  const editing = useSession((state) => state.editing);
  const hovered = useHovered((state) => state.id);
  const [fixed, over] = [useLink((link) => link?.fixed ?? null), useLink((link) => link?.over ?? null)];
  const isBusy = useIsBusy();
  const last = useRef<readonly RecordId[]>([]);
  const [turn, setTurn] = useState(0);
  const { ids, isWhole } = useMemo(() => {
    if (picture === null) return { ids: null, isWhole: true, turn };
    const held = [hovered, editing, dropZone, fixed, over, ...(selection.size <= MOST_SELECTED ? selection : [])];
    const there = new Set(last.current);
    const wanted = new Set(held.filter((id) => id !== null));
    let room = isBusy ? 0 : PER_FRAME;
    let whole = true;
    for (const id of seen) {
      if (there.has(id) || wanted.has(id)) wanted.add(id);
      else if (room > 0) {
        wanted.add(id);
        room -= 1;
      } else whole = false;
    }
    const next = [...wanted];
    if (next.length !== last.current.length || next.some((id, at) => id !== last.current[at])) last.current = next;
    return { ids: last.current, isWhole: whole, turn };
  }, [picture, seen, selection, editing, hovered, dropZone, fixed, over, isBusy, turn]);
  useEffect(() => {
    if (isWhole || isBusy) return;
    const frame = requestAnimationFrame(() => setTurn(turn + 1));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, isBusy, turn]);
  return ids;
}

const NOTHING: readonly RecordId[] = [];

/** Whether each frame is needed for something that moves: what is already drawn is mounted afterwards. */
function useIsBusy(): boolean {
  const inGesture = useGesture((gesture) => gesture.preview !== null);
  const isMoving = useViewState((state) => state.moving);
  return inGesture || isMoving;
}

/** The pieces with a box in the part of the board on which the view rests, if it is near enough to read them. */
function useReadable(picture: Picture | null): readonly RecordId[] {
  const area = useRestedArea(picture);
  const version = picture?.version() ?? 0;
  return useMemo(() => {
    if (picture === null || area === null) return NOTHING;
    const state = { pieces: picture.near(area), version };
    return state.pieces.filter(({ sort }) => sort === "box").map(({ id }) => id);
  }, [picture, version, area]);
}

/** The part of the board on which the view has rested for a while; null where names are too small to read, and at first. */
function useRestedArea(picture: Picture | null): Box | null {
  const area = useViewState((state) => (state.far ? null : state.area));
  const opening = useSession((state) => isOpening(state.viewportRequest));
  const now = opening ? null : area;
  const [rested, setRested] = useState<Rest | null>(null);
  useEffect(() => {
    if (picture === null || now === null) return;
    const timer = setTimeout(() => setRested({ picture, area: now }), REST_MS);
    return () => clearTimeout(timer);
  }, [picture, now]);
  return now === null || rested?.picture !== picture ? null : rested.area;
}

interface Rest {
  readonly picture: Picture;
  readonly area: Box;
}
