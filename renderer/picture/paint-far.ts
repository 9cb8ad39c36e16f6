import type { Flow } from "../../core/model/kinds.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import type { Catalogue } from "../../core/model/stencil.ts";
import { CARD } from "../../core/scene/card-bundle.ts";
import type { Ink } from "../../core/scene/display-list.ts";
import { FLOW_LOOKS } from "../../core/scene/flow-looks.ts";
import type { BoxPiece, FlowPiece } from "./piece.ts";
import { type Sheet, traceLine } from "./sheet.ts";

/** Thinnest line, CSS px: thinner ones would fade away. */
const THINNEST = 0.5;

/** Flows as thin lines, all of a kind in one stroke, in their own colours or in another: without corners, heads and dashes, which could not be seen. */
export function paintLines(flows: readonly FlowPiece[], { pen, theme, zoom }: Sheet, colour?: string): void {
  const byFlow = new Map<Flow, FlowPiece[]>();
  for (const piece of flows) {
    const list = byFlow.get(piece.record.flow);
    if (list === undefined) byFlow.set(piece.record.flow, [piece]);
    else list.push(piece);
  }
  pen.setLineDash([]);
  pen.lineCap = "butt";
  pen.lineJoin = "miter";
  for (const [flow, list] of byFlow) {
    pen.strokeStyle = colour ?? theme[`flow-${flow}`];
    pen.lineWidth = Math.max(FLOW_LOOKS[flow].width, THINNEST / zoom);
    pen.beginPath();
    for (const { course } of list) traceLine(pen, course.points);
    pen.stroke();
  }
}

/** A rectangle of one colour, board px. */
type Patch = readonly [x: number, y: number, w: number, h: number];

/** Below this zoom the bars that stand for names are left out. */
const BARS_FROM = 0.11;

/** Components and notes as plain boxes with a tile in their group's colour and bars for their texts, all of a colour together. */
export function paintCards(cards: readonly BoxPiece[], catalogue: Catalogue, sheet: Sheet): void {
  const { pen, theme, zoom } = sheet;
  const tiles = new Map<Ink, Patch[]>();
  const bars: Patch[] = [];
  pen.lineWidth = Math.max(1, THINNEST / zoom);
  pen.strokeStyle = theme["line-strong"];
  pen.setLineDash([]);
  for (const { record } of cards) {
    const { x, y, w, h } = record;
    pen.fillStyle = record.type === "note" ? theme[`note-${record.color}`] : theme.surface;
    pen.fillRect(x, y, w, h);
    pen.strokeRect(x, y, w, h);
    if (record.type !== "node") continue;
    addTile(tiles, record, catalogue);
    if (zoom >= BARS_FROM) bars.push(...barsOf(record));
  }
  for (const [ink, patches] of tiles) fillAll(patches, theme[ink], sheet);
  pen.globalAlpha = 0.45;
  fillAll(bars, theme.text, sheet);
  pen.globalAlpha = 1;
}

function fillAll(patches: readonly Patch[], colour: string, { pen }: Sheet): void {
  pen.fillStyle = colour;
  for (const [x, y, w, h] of patches) pen.fillRect(x, y, w, h);
}

function addTile(tiles: Map<Ink, Patch[]>, { kind, x, y, w, h }: NodeRecord, catalogue: Catalogue): void {
  const group = catalogue.stencils.get(kind)?.group;
  const size = Math.min(CARD.tile, w - 8, h - 8);
  if (group === undefined || size < 12) return;
  const inset = (h - size) / 2;
  const icon = (size * CARD.icon) / CARD.tile;
  const middle = (size - icon) / 2;
  const left = x + Math.min(CARD.padding, inset);
  push(tiles, `tint-${group}`, [left, y + inset, size, size]);
  push(tiles, `group-${group}`, [left + middle, y + inset + middle, icon, icon]);
}

function push(tiles: Map<Ink, Patch[]>, ink: Ink, patch: Patch): void {
  const list = tiles.get(ink);
  if (list === undefined) tiles.set(ink, [patch]);
  else list.push(patch);
}

const BAR = { left: 60, right: 16, height: 7, gap: 13 } as const;

function barsOf({ x, y, w, h, name }: NodeRecord): readonly Patch[] {
  const room = w - BAR.left - BAR.right;
  if (room <= 0) return [];
  const long = Math.min(room, name.length * 6.5);
  const middle = y + h / 2;
  return [
    [x + BAR.left, middle - BAR.gap / 2 - BAR.height / 2, long, BAR.height],
    [x + BAR.left, middle + BAR.gap / 2 - BAR.height / 2, long * 0.6, BAR.height - 2],
  ];
}
