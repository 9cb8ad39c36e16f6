import type { Doc } from "../../../core/model/doc.ts";
import { dimmedIn } from "../../../core/model/plane-filter.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { type PlaneState, usePlanes } from "../../store/planes.ts";
import { session } from "../../store/session.ts";
import { shownBoard } from "./shown-board.ts";

/** A board as it is drawn: what hands find, and with it what is dimmed. */
export interface DrawnBoard {
  readonly doc: Doc;
  /** What steps back: it is drawn, but hands, keys and marquee pass over it. */
  readonly dimmed: ReadonlySet<RecordId>;
}

interface Known extends DrawnBoard {
  readonly filter: PlaneState;
}

const NOTHING: ReadonlySet<RecordId> = new Set();
const known = new WeakMap<Doc, Known>();

/** A board as the canvas draws it: the planes that are off are left out or dimmed. The same object for the same board and filter. */
export function drawnBoard(board: Doc, filter: PlaneState): DrawnBoard {
  const before = known.get(board);
  if (before?.filter === filter) return before;
  const { planes, others } = filter;
  const { doc } = shownBoard(board, others === "dimmed" ? null : planes);
  const dimmed = planes === null || others === "hidden" ? NOTHING : steady(dimmedIn(board, doc, planes));
  const drawn = { doc, dimmed, filter };
  known.set(board, drawn);
  return drawn;
}

/** The open board as it is drawn now. */
export const drawnNow = (): DrawnBoard => drawnBoard(session.getState().doc, usePlanes.getState());

let last = NOTHING;

/** The set that was made before when it holds the same: a drag makes a board for every frame. */
function steady(next: ReadonlySet<RecordId>): ReadonlySet<RecordId> {
  const isSame = next.size === last.size && [...next].every((id) => last.has(id));
  if (!isSame) last = next;
  return last;
}
