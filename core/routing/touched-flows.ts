import type { Doc } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { RecordId } from "../model/records.ts";
import { isSameBox } from "./changed-boxes.ts";
import type { FlowNow } from "./known-flow.ts";
import type { RestingBoard } from "./resting-board.ts";

/** A flow both of whose ends went the same way. */
export interface CarriedFlow extends FlowNow {
  readonly by: Point;
}

/** What differs between a board at rest and the same board on its way. */
export interface Touched {
  /** Boxes that are no longer where they were, and those that are new there. */
  readonly gone: ReadonlySet<Box>;
  readonly added: readonly Box[];
  /** Flows to be looked for again. */
  readonly open: readonly FlowNow[];
  readonly carried: readonly CarriedFlow[];
  /** Flows that stay, in board order with the others. */
  readonly ids: readonly RecordId[];
  /** Flows of which only the label differs. */
  readonly relabelled: readonly FlowNow[];
}

/** Finds what differs. */
export function findTouched(doc: Doc, resting: RestingBoard): Touched {
  const moved = findMoved(doc, resting);
  const [open, carried, relabelled]: [FlowNow[], CarriedFlow[], FlowNow[]] = [[], [], []];
  const ids: RecordId[] = [];
  for (const edge of doc.values()) {
    if (edge.type !== "edge") continue;
    const before = resting.known.flows.get(edge.id);
    const isMoved = moved.to.has(edge.from) || moved.to.has(edge.to);
    if (before?.edge === edge && !isMoved) {
      ids.push(edge.id);
      continue;
    }
    const [from, to] = [doc.get(edge.from), doc.get(edge.to)];
    if (from?.type !== "node" || to?.type !== "node") continue;
    ids.push(edge.id);
    const by = before === undefined ? null : shiftOf(before, { edge, from, to });
    if (before === undefined || by === null || !hasSameForm(before.edge, edge, by)) open.push({ edge, from, to });
    else if (by.x !== 0 || by.y !== 0) carried.push({ edge, from, to, by });
    else if (before.edge.label !== edge.label || before.edge.labelAt !== edge.labelAt)
      relabelled.push({ edge, from, to });
  }
  return { gone: moved.gone, added: moved.added, open, carried, ids, relabelled };
}

function findMoved(doc: Doc, { known: { boxes } }: RestingBoard) {
  const to = new Set<RecordId>();
  const gone = new Set<Box>();
  const added: NodeRecord[] = [];
  let seen = 0;
  for (const record of doc.values()) {
    if (record.type !== "node") continue;
    const before = boxes.get(record.id);
    if (before !== undefined) seen += 1;
    if (before === record) continue;
    if (before !== undefined) gone.add(before);
    added.push(record);
    if (before === undefined || !isSameBox(before, record)) to.add(record.id);
  }
  if (seen < boxes.size) for (const [id, box] of boxes) if (!doc.has(id)) gone.add(box);
  return { to, gone, added };
}

/** By how much both ends went, when it is the same for both; px. */
export function shiftOf(before: FlowNow, now: FlowNow): Point | null {
  if (before.edge.from !== now.edge.from || before.edge.to !== now.edge.to) return null;
  const [one, other] = [wayOf(before.from, now.from), wayOf(before.to, now.to)];
  return one !== null && other !== null && one.x === other.x && one.y === other.y ? one : null;
}

const wayOf = (a: Box, b: Box): Point | null => (a.w === b.w && a.h === b.h ? { x: b.x - a.x, y: b.y - a.y } : null);

/** Whether the stored course and the bends are those from before, moved along. */
export function hasSameForm(before: EdgeRecord, now: EdgeRecord, by: Point): boolean {
  if (by.x === 0 && by.y === 0) return before.route === now.route && before.bends === now.bends;
  return isCarried(before.route, now.route, by) && isCarried(before.bends, now.bends, by);
}

function isCarried(before: readonly Point[] | undefined, now: readonly Point[] | undefined, by: Point): boolean {
  if (before === undefined || now === undefined) return before === now;
  const [a, b] = [before[0], now[0]];
  if (a === undefined || b === undefined || before.length !== now.length) return false;
  return Math.abs(b.x - a.x - by.x) < CLOSE && Math.abs(b.y - a.y - by.y) < CLOSE;
}

const CLOSE = 0.1;
