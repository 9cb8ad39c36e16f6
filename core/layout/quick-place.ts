import { boundsOf } from "../model/bounds.ts";
import { type Doc, listRecords } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { RecordId } from "../model/records.ts";

const COLUMN_GAP = 96;
const ROW_GAP = 40;
const BLOCK_GAP = 80;
/** Longer columns are broken, so that a list without flows becomes a grid. */
const ROWS_AT_LEAST = 8;

/**
 * Rough positions in px for components that have none: columns in the direction of the flows, below everything that is
 * placed already. No two of them overlap; a real layout comes later.
 */
export function quickPlace(doc: Doc, unplaced: ReadonlySet<RecordId>): ReadonlyMap<RecordId, Point> {
  const nodes = listRecords(doc, "node").filter((node) => unplaced.has(node.id));
  const origin = freeCorner(doc, unplaced);
  const positions = new Map<RecordId, Point>();
  let x = origin.x;
  for (const column of columnsOf(nodes, listRecords(doc, "edge"))) {
    let y = origin.y;
    for (const node of column) {
      positions.set(node.id, { x, y });
      y += node.h + ROW_GAP;
    }
    x += Math.max(...column.map((node) => node.w)) + COLUMN_GAP;
  }
  return positions;
}

function freeCorner(doc: Doc, unplaced: ReadonlySet<RecordId>): Point {
  const taken: Box[] = [];
  for (const record of doc.values()) {
    if ((record.type === "node" && !unplaced.has(record.id)) || record.type === "note") taken.push(record);
  }
  const bounds = boundsOf(taken);
  return bounds === null ? { x: 0, y: 0 } : { x: bounds.x, y: bounds.y + bounds.h + BLOCK_GAP };
}

/** Nodes by their longest distance from a source; edges that close a cycle are ignored. */
function columnsOf(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[]): readonly (readonly NodeRecord[])[] {
  const columns: NodeRecord[][] = [];
  const depth = depthsOf(nodes, edges);
  for (const node of nodes) {
    const at = depth.get(node.id) ?? 0;
    while (columns.length <= at) columns.push([]);
    columns[at]?.push(node);
  }
  const rows = Math.max(ROWS_AT_LEAST, Math.ceil(Math.sqrt(nodes.length)));
  return columns.flatMap((column) => inPieces(column, rows)).filter((column) => column.length > 0);
}

function depthsOf(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[]): ReadonlyMap<RecordId, number> {
  const before = new Map<RecordId, RecordId[]>(nodes.map((node) => [node.id, []]));
  const after = new Map<RecordId, RecordId[]>(nodes.map((node) => [node.id, []]));
  for (const { from, to } of edges) {
    if (!before.has(from) || !before.has(to)) continue;
    before.get(to)?.push(from);
    after.get(from)?.push(to);
  }
  const waiting = new Map<RecordId, number>([...before].map(([id, sources]) => [id, sources.length]));
  const depth = new Map<RecordId, number>();
  const ready = [...waiting].filter(([, sources]) => sources === 0).map(([id]) => id);
  const rest = nodes.map((node) => node.id).reverse();
  for (let id = ready.pop() ?? rest.pop(); id !== undefined; id = ready.pop() ?? rest.pop()) {
    if (depth.has(id)) continue;
    depth.set(id, 1 + Math.max(-1, ...(before.get(id) ?? []).map((source) => depth.get(source) ?? -1)));
    for (const to of after.get(id) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return depth;
}

function inPieces<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let start = 0; start < list.length; start += size) pieces.push(list.slice(start, start + size));
  return pieces;
}
