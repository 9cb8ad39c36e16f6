import { boundsOf } from "../../core/model/bounds.ts";
import { depthOf } from "../../core/model/paint-order.ts";
import type { AssetRecord } from "../../core/model/records/asset.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";
import type { ImageRecord } from "../../core/model/records/image.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import type { NoteRecord } from "../../core/model/records/note.ts";
import type { StrokeRecord } from "../../core/model/records/stroke.ts";
import type { ZoneRecord } from "../../core/model/records/zone.ts";
import type { AnyRecord, RecordId } from "../../core/model/records.ts";
import type { Route } from "../../core/routing/route.ts";
import { boxAround, growBox } from "../../core/scene/bounds.ts";
import { edgeLabelBox } from "../../core/scene/edge-items.ts";

interface PieceBase {
  readonly id: RecordId;
  /** Paint order: a higher level lies above; on one level a greater depth, and there a higher rank. */
  readonly level: number;
  readonly depth: number;
  readonly rank: number;
  /** Everything it may cover, board px. */
  readonly box: Box;
}

/** A record with a box, as the picture draws it. */
export interface BoxPiece extends PieceBase {
  readonly sort: "box";
  readonly record: NodeRecord | ZoneRecord | NoteRecord | ImageRecord | StrokeRecord;
  /** Bytes of an image; null for anything else, and where they are missing. */
  readonly asset: AssetRecord | null;
}

/** A flow, as the picture draws it. */
export interface FlowPiece extends PieceBase {
  readonly sort: "flow";
  readonly record: EdgeRecord;
  readonly course: Route;
}

/** Anything with a box that is no zone. */
export const isCard = (piece: Piece): piece is BoxPiece => piece.sort === "box" && piece.record.type !== "zone";

/** One record of the board as the picture draws it. */
export type Piece = BoxPiece | FlowPiece;

/** Levels of the paint order, the same as those of the mounted pieces. */
export const LEVELS = { zone: -1000, edge: 0, image: 5, node: 20, note: 25, stroke: 30 } as const;

/** How far heads, halos and the shadow of a card reach beyond a line or a box, px. */
const REACH = 8;

/** Whether records of this type are drawn on a board. */
export const isPictured = (record: AnyRecord): record is Piece["record"] => record.type in LEVELS;

/** What a piece with a box is made of: its place in the paint order, how many zones are around a zone, the bytes of an image. */
export interface BoxPart {
  readonly rank: number;
  readonly nesting: number;
  readonly asset: AssetRecord | null;
}

/** A record with a box as a piece. */
export const boxPiece = (record: BoxPiece["record"], { rank, nesting, asset }: BoxPart): BoxPiece => ({
  sort: "box",
  id: record.id,
  record,
  asset,
  level: LEVELS[record.type] + nesting,
  depth: record.type === "zone" ? 0 : depthOf(record),
  rank,
  box: growBox(record, REACH),
});

/** A flow on its course as a piece. */
export function flowPiece(record: EdgeRecord, course: Route, rank: number): FlowPiece {
  const line = boxAround(course.points, REACH) ?? { x: 0, y: 0, w: 0, h: 0 };
  const label = edgeLabelBox(record, course);
  const box = label === null ? line : (boundsOf([line, label]) ?? line);
  return { sort: "flow", id: record.id, record, course, level: LEVELS.edge, depth: 0, rank, box };
}

/** What a piece covers, board px: of a flow each stretch and its label, not the box around them. */
export function partsOf(piece: Piece): readonly Box[] {
  if (piece.sort === "box") return [piece.box];
  const { record, course } = piece;
  const label = edgeLabelBox(record, course);
  const stretches = course.points.slice(1).flatMap((b, at) => {
    const a = course.points[at];
    return a === undefined ? [] : [growBox(boxOf(a, b), REACH)];
  });
  return label === null ? stretches : [...stretches, growBox(label, REACH)];
}

/** Whether a piece has something in an area: of a flow its line or its label, not merely the box around them. */
export function isWithin(piece: Piece, area: Box): boolean {
  if (!meets(piece.box, area)) return false;
  if (piece.sort === "box") return true;
  const { points } = piece.course;
  const reached = growBox(area, REACH);
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a !== undefined && b !== undefined && meets(boxOf(a, b), reached)) return true;
  }
  const label = edgeLabelBox(piece.record, piece.course);
  return label !== null && meets(label, area);
}

const meets = (a: Box, b: Box): boolean => a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;

const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  w: Math.abs(a.x - b.x),
  h: Math.abs(a.y - b.y),
});

/** Sorts pieces as they are painted, the lowest first. */
export const byPaintOrder = (a: Piece, b: Piece): number => a.level - b.level || a.depth - b.depth || a.rank - b.rank;
