import { boundsOf } from "../model/bounds.ts";
import { isLoose, type LooseRecord } from "../model/boxed.ts";
import { type Doc, listRecords } from "../model/doc.ts";
import { pinnedShifts } from "../model/pinned-notes.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import type { LayoutResult } from "./layout-result.ts";

const GAP = 48;

/**
 * New places for the notes and pictures that would cover a component after a layout of the whole board: in a row below it, px.
 * Pinned notes go along with what they are pinned to first; pen strokes in the way go together, so that a sketch stays one.
 */
export function clearNotes(doc: Doc, placed: LayoutResult): LayoutResult["positions"] {
  const places = new Map(placed.positions.map((position) => [position.id, position]));
  const nodes = listRecords(doc, "node").map((node) => ({ ...node, ...places.get(node.id) }));
  const loose = loosePieces(doc, placed);
  const covering = loose.filter((piece) => nodes.some((node) => cover(piece, node)));
  const staying = loose.filter((piece) => !covering.includes(piece));
  const ground = boundsOf([...nodes, ...placed.zones, ...(placed.lanes ?? []), ...staying]);
  if (ground === null) return [];
  const positions: { readonly id: RecordId; readonly x: number; readonly y: number }[] = [];
  let x = ground.x;
  for (const block of blocksOf(covering)) {
    const around = boundsOf(block);
    if (around === null) continue;
    const shift = { x: x - around.x, y: ground.y + ground.h + GAP - around.y };
    for (const piece of block) positions.push({ id: piece.id, x: piece.x + shift.x, y: piece.y + shift.y });
    x += around.w + GAP / 2;
  }
  return positions;
}

/** Notes, pictures and strokes as they lie once pinned notes have followed. */
function loosePieces(doc: Doc, placed: LayoutResult): readonly LooseRecord[] {
  const moved = new Map<RecordId, Point>();
  for (const { id, x, y } of [...placed.positions, ...placed.zones]) {
    const before = doc.get(id);
    if (before?.type === "node" || before?.type === "zone") moved.set(id, { x: x - before.x, y: y - before.y });
  }
  const shifts = pinnedShifts(doc, moved);
  return [...doc.values()].filter(isLoose).map((piece) => {
    const { x, y } = shifts.get(piece.id) ?? { x: 0, y: 0 };
    return { ...piece, x: piece.x + x, y: piece.y + y };
  });
}

function blocksOf(pieces: readonly LooseRecord[]): readonly (readonly LooseRecord[])[] {
  const ink = pieces.filter((piece) => piece.type === "stroke");
  const others = pieces.filter((piece) => piece.type !== "stroke").map((piece) => [piece]);
  return ink.length === 0 ? others : [...others, ink];
}

const cover = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
