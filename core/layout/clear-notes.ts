import { type Doc, listRecords } from "../model/doc.ts";
import type { Box } from "../model/records/fields.ts";
import { boundsOf } from "../model/zone-frame.ts";
import type { LayoutResult } from "./from-elk.ts";

const GAP = 48;

/** New places for the notes that would cover a component after a layout of the whole board: in a row below it, px. */
export function clearNotes(doc: Doc, placed: LayoutResult): LayoutResult["positions"] {
  const places = new Map(placed.positions.map((position) => [position.id, position]));
  const nodes = listRecords(doc, "node").map((node) => ({ ...node, ...places.get(node.id) }));
  const notes = listRecords(doc, "note");
  const covering = notes.filter((note) => nodes.some((node) => cover(note, node)));
  const staying = notes.filter((note) => !covering.includes(note));
  const ground = boundsOf([...nodes, ...placed.zones, ...staying]);
  if (ground === null) return [];
  let x = ground.x;
  return covering.map(({ id, w }) => {
    const position = { id, x, y: ground.y + ground.h + GAP };
    x += w + GAP / 2;
    return position;
  });
}

const cover = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
