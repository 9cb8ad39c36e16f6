import { useMemo, useRef } from "react";
import type { Doc } from "../../core/model/doc.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { Picture } from "../picture/picture.ts";
import { isPictured } from "../picture/piece.ts";
import { useSession } from "../store/session.ts";
import { isOpening } from "../store/viewport-request.ts";
import { isBoxed } from "./boxes.ts";
import { useHovered } from "./hovered.ts";
import { useLink } from "./link.ts";
import { useViewState } from "./view-state.ts";

/** So many selected pieces are mounted outside the view; the rings of more are only drawn. */
const MOST_SELECTED = 24;

interface Mounted {
  /** Ids in paint order, or null when everything is mounted. */
  readonly mounted: readonly RecordId[] | null;
  readonly ghosts: boolean;
}

/** What is mounted of a large board: near, what can be seen; far, only what hands are on. */
export function useMounted(picture: Picture | null, dropZone: RecordId | null): Mounted {
  const far = useViewState((state) => state.far);
  const opening = useSession((state) => isOpening(state.viewportRequest));
  const area = useViewState((state) => state.area);
  const selection = useSession((state) => state.selection);
  const editing = useSession((state) => state.editing);
  const hovered = useHovered((state) => state.id);
  const [fixed, over] = [useLink((link) => link?.fixed ?? null), useLink((link) => link?.over ?? null)];
  const linked = useMemo(() => [fixed, over], [fixed, over]);
  const doc = useSession((state) => state.doc);
  const unpictured = useMemo(() => (picture === null ? [] : listUnpictured(doc)), [picture, doc]);
  const version = picture?.version() ?? 0;
  const last = useRef<readonly RecordId[]>([]);
  const mounted = useMemo(() => {
    if (picture === null) return null;
    const seen = far || opening || area === null ? [] : picture.near(area).map(({ id }) => id);
    const held = [hovered, editing, dropZone, ...linked, ...(selection.size <= MOST_SELECTED ? selection : [])];
    const ids = new Set([...seen, ...unpictured]);
    for (const id of held) if (id !== null) ids.add(id);
    const next = [...ids];
    if (next.length !== last.current.length || next.some((id, at) => id !== last.current[at])) last.current = next;
    return { ids: last.current, version };
  }, [picture, version, unpictured, far, opening, area, selection, editing, hovered, dropZone, linked]);
  return { mounted: mounted?.ids ?? null, ghosts: picture !== null && far };
}

/** Pictures and pen strokes, which the drawing of a large board leaves to the browser. */
const listUnpictured = (doc: Doc): readonly RecordId[] =>
  [...doc.values()].filter((record) => isBoxed(record) && !isPictured(record)).map(({ id }) => id);
