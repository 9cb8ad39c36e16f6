import { ChangedMap } from "./changed-map.ts";
import type { AnyRecord, RecordId } from "./records.ts";

type Board = ReadonlyMap<RecordId, AnyRecord>;

/** The records of a board by what is often asked of them, in board order. */
export interface BoardIndex {
  readonly byType: ReadonlyMap<string, readonly AnyRecord[]>;
  /** Ids of the flows at each component. */
  readonly flowsAt: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** Ids of the components and zones right inside each zone. */
  readonly inside: ReadonlyMap<RecordId, readonly RecordId[]>;
}

const known = new WeakMap<Board, BoardIndex>();

/** The index of the board that a changed one comes from, made once; null for a board that came whole and was never changed. */
export function originIndex(board: Board): BoardIndex | null {
  const origin = board instanceof ChangedMap ? board.origin : board;
  const index = known.get(origin);
  if (index !== undefined || board === origin) return index ?? null;
  const made = indexBoard(origin);
  known.set(origin, made);
  return made;
}

function indexBoard(board: Board): BoardIndex {
  const byType = new Map<string, AnyRecord[]>();
  const flowsAt = new Map<RecordId, RecordId[]>();
  const inside = new Map<RecordId, RecordId[]>();
  for (const record of board.values()) {
    file(byType, record.type, record);
    if (record.type === "edge") for (const end of new Set([record.from, record.to])) file(flowsAt, end, record.id);
    const around = containerOf(record);
    if (around !== null) file(inside, around, record.id);
  }
  return { byType, flowsAt, inside };
}

function file<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** The zone that a record is in, or null. */
export function containerOf(record: AnyRecord): RecordId | null {
  if (record.type === "node") return record.zone;
  return record.type === "zone" ? record.parent : null;
}
