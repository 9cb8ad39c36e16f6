import { useEffect, useMemo, useRef, useState } from "react";
import type { RecordId } from "../../core/model/records.ts";
import type { Picture } from "../picture/picture.ts";
import { useSession } from "../store/session.ts";
import { isOpening } from "../store/viewport-request.ts";
import { useHovered } from "./hovered.ts";
import { useLink } from "./link.ts";
import { useViewState } from "./view-state.ts";

/** So many selected pieces are mounted outside the view; the rings of more are only drawn. */
const MOST_SELECTED = 24;
/** So many pieces are mounted in one frame. */
const PER_FRAME = 24;

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
  const last = useRef<readonly RecordId[]>([]);
  const [turn, setTurn] = useState(0);
  const { ids, isWhole } = useMemo(() => {
    if (picture === null) return { ids: null, isWhole: true, turn };
    const held = [hovered, editing, dropZone, fixed, over, ...(selection.size <= MOST_SELECTED ? selection : [])];
    const there = new Set(last.current);
    const wanted = new Set(held.filter((id) => id !== null));
    let room = PER_FRAME;
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
  }, [picture, seen, selection, editing, hovered, dropZone, fixed, over, turn]);
  useEffect(() => {
    if (isWhole) return;
    const frame = requestAnimationFrame(() => setTurn(turn + 1));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, turn]);
  return ids;
}

const NOTHING: readonly RecordId[] = [];

/** The pieces with a box in the part of the board in which the view stood still, if it is near enough to read them. */
function useReadable(picture: Picture | null): readonly RecordId[] {
  const far = useViewState((state) => state.far);
  const area = useViewState((state) => state.area);
  const opening = useSession((state) => isOpening(state.viewportRequest));
  const version = picture?.version() ?? 0;
  return useMemo(() => {
    if (picture === null || far || opening || area === null) return NOTHING;
    const state = { ids: picture.near(area), version };
    return state.ids.filter(({ sort }) => sort === "box").map(({ id }) => id);
  }, [picture, version, far, opening, area]);
}
