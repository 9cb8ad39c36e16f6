import { type Doc, listRecords } from "../model/doc.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { RecordId } from "../model/records.ts";

/** Room for flows between a component and those it is connected with, px. */
const COLUMN_GAP = 72;

/** Where a component would stand by its flows alone: right of what feeds it, left of what it feeds, at their middle height, px; where it is without any. */
export function wishedPlace(doc: Doc, node: NodeRecord, placed: ReadonlyMap<RecordId, Box>): Point {
  const edges = listRecords(doc, "edge");
  const sources = edges.flatMap(({ from, to }) => (to === node.id ? (placed.get(from) ?? []) : []));
  const targets = edges.flatMap(({ from, to }) => (from === node.id ? (placed.get(to) ?? []) : []));
  const middles = [...sources, ...targets].map(({ y, h }) => y + h / 2);
  if (middles.length === 0) return { x: node.x, y: node.y };
  const y = Math.round(middles.reduce((sum, each) => sum + each, 0) / middles.length - node.h / 2);
  const [left, right] = [Math.max(...sources.map((box) => box.x + box.w)), Math.min(...targets.map((box) => box.x))];
  if (sources.length === 0) return { x: Math.round(right - COLUMN_GAP - node.w), y };
  if (targets.length === 0 || right - left < node.w + COLUMN_GAP) return { x: Math.round(left + COLUMN_GAP), y };
  return { x: Math.round((left + right - node.w) / 2), y };
}
