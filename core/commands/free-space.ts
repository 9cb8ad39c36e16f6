import { boundsOf } from "../model/bounds.ts";
import { isBoxed } from "../model/boxed.ts";
import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { ZONE_PADDING } from "../model/zone-frame.ts";
import { getBoxed } from "./boxed-record.ts";
import { commonZone, zonesAround } from "./zone-members.ts";

/** Grid in px on which new pieces are put. */
export const PLACING_GRID = 20;

/** Least room in px between a new piece and the others. */
export const PLACING_GAP = 24;

/** Room in px that a new piece keeps from the lines of routed flows. */
const LINE_GAP = 12;

/** Room in px left for the flow between a new piece and its neighbour. */
const FLOW_GAP = 100;

const REACH = 60;

/** A free place: top-left corner in px and the zone it is in. */
export interface FreeSpot extends Point {
  readonly zone: RecordId | null;
}

/** What is to be placed: its size in px, its neighbours, and on which side of them it reads best. */
export interface SpotRequest {
  readonly size: { readonly w: number; readonly h: number };
  readonly near: readonly RecordId[];
  /** Where its middle is wanted, px, instead of beside the neighbours. */
  readonly middle?: Point | undefined;
  /** The zone to look in first, null for outside of all; that of the neighbours when left out. */
  readonly home?: RecordId | null | undefined;
  readonly side?: "left" | "right" | "between";
  /** Never inside a zone. */
  readonly outside?: boolean;
}

/**
 * A place near the neighbours that overlaps no component, note, picture or routed flow and keeps its distance: inside their
 * common zone when there is room, else outside any zone, at worst beside the whole board. Nothing moves.
 */
export function freeSpot(doc: Doc, request: SpotRequest): FreeSpot {
  const { size } = request;
  const start = startPoint(doc, request);
  const placed = request.near.filter((id) => getBoxed(doc, id) !== null);
  const home = request.outside === true ? null : request.home === undefined ? commonZone(doc, placed) : request.home;
  for (const zone of zonesAround(doc, home)) {
    const spot = search(start, size, obstaclesIn(doc, zone), contentOf(doc, zone));
    if (spot !== null) return { ...spot, zone };
  }
  const obstacles = obstaclesIn(doc, null);
  const spot = search(start, size, obstacles, null) ?? besideAll(obstacles);
  return { ...spot, zone: null };
}

/** A free place inside a zone: beside its newest member while there is room, else below all of them; the zone may have to grow. */
export function spotInZone(doc: Doc, zone: RecordId, size: { readonly w: number; readonly h: number }): Point {
  const content = contentOf(doc, zone);
  if (content === null) return { x: 0, y: 0 };
  const nodes = listRecords(doc, "node").filter((node) => node.zone === zone);
  const inside = boundsOf([...nodes, ...listRecords(doc, "zone").filter((inner) => inner.parent === zone)]);
  const last = nodes.at(-1);
  const start = last === undefined ? content : { x: last.x + last.w + PLACING_GAP, y: last.y };
  const below = { x: content.x, y: inside === null ? content.y : inside.y + inside.h + PLACING_GAP };
  return search(start, size, obstaclesIn(doc, zone), content) ?? below;
}

function startPoint(doc: Doc, { size, near, side, middle }: SpotRequest): Point {
  if (middle !== undefined) return { x: middle.x - size.w / 2, y: middle.y - size.h / 2 };
  const boxes = near.flatMap((id) => getBoxed(doc, id) ?? []);
  const around = boundsOf(boxes);
  if (around === null) return middleOf(doc, size);
  const y = around.y + (around.h - size.h) / 2;
  if (side === "left") return { x: around.x - FLOW_GAP - size.w, y };
  if (side === "right" || boxes.length === 1) return { x: around.x + around.w + FLOW_GAP, y };
  return { x: around.x + (around.w - size.w) / 2, y };
}

function middleOf(doc: Doc, size: { readonly w: number; readonly h: number }): Point {
  const all = boundsOf([...doc.values()].filter(isBoxed));
  if (all === null) return { x: 0, y: 0 };
  return { x: all.x + (all.w - size.w) / 2, y: all.y + (all.h - size.h) / 2 };
}

/** What a piece must not cover: in a zone its inner zones, outside of zones all of them. */
function obstaclesIn(doc: Doc, zone: RecordId | null): readonly Box[] {
  const around = zonesAround(doc, zone);
  const pieces = [...listRecords(doc, "node"), ...listRecords(doc, "note"), ...listRecords(doc, "image")];
  const zones = listRecords(doc, "zone").filter((other) => !around.includes(other.id));
  const lines = listRecords(doc, "edge").flatMap((edge) => segmentsOf(edge.route ?? []));
  return [...[...pieces, ...zones].map((box) => widened(box, PLACING_GAP)), ...lines];
}

function segmentsOf(route: readonly Point[]): readonly Box[] {
  return route.slice(1).map((end, n) => {
    const begin = route[n] ?? end;
    const box = { x: Math.min(begin.x, end.x), y: Math.min(begin.y, end.y) };
    return widened({ ...box, w: Math.abs(begin.x - end.x), h: Math.abs(begin.y - end.y) }, LINE_GAP);
  });
}

function contentOf(doc: Doc, id: RecordId): Box | null {
  const zone = getRecord(doc, "zone", id);
  if (zone === null) return null;
  const { top, right, bottom, left } = ZONE_PADDING;
  return { x: zone.x + left, y: zone.y + top, w: zone.w - left - right, h: zone.h - top - bottom };
}

function search(
  start: Point,
  size: { readonly w: number; readonly h: number },
  obstacles: readonly Box[],
  within: Box | null,
): Point | null {
  const origin = { x: onGrid(start.x), y: onGrid(start.y) };
  for (const { x, y } of offsets()) {
    const box = { x: origin.x + x, y: origin.y + y, ...size };
    if (within !== null && !contains(within, box)) continue;
    if (!obstacles.some((other) => overlaps(box, other))) return { x: box.x, y: box.y };
  }
  return null;
}

/** Right and down are a little nearer than left and up, so that a board grows the way it is read. */
const offsets = (() => {
  let sorted: readonly Point[] | null = null;
  return (): readonly Point[] => {
    if (sorted !== null) return sorted;
    const all: { readonly point: Point; readonly cost: number }[] = [];
    for (let x = -REACH; x <= REACH; x += 1) {
      for (let y = -REACH; y <= REACH; y += 1) {
        const cost = Math.hypot(x < 0 ? x * 1.25 : x, y < 0 ? y * 1.25 : y);
        all.push({ point: { x: x * PLACING_GRID, y: y * PLACING_GRID }, cost });
      }
    }
    sorted = all.sort((a, b) => a.cost - b.cost).map(({ point }) => point);
    return sorted;
  };
})();

function besideAll(obstacles: readonly Box[]): Point {
  const all = boundsOf(obstacles);
  return all === null ? { x: 0, y: 0 } : { x: onGrid(all.x + all.w + PLACING_GRID), y: onGrid(all.y) };
}

const onGrid = (value: number): number => Math.round(value / PLACING_GRID) * PLACING_GRID + 0;

const widened = (box: Box, gap: number): Box => ({
  x: box.x - gap,
  y: box.y - gap,
  w: box.w + 2 * gap,
  h: box.h + 2 * gap,
});

const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const contains = (outer: Box, box: Box): boolean =>
  box.x >= outer.x && box.y >= outer.y && box.x + box.w <= outer.x + outer.w && box.y + box.h <= outer.y + outer.h;
