import type { Box, Point } from "../../core/model/records/fields.ts";
import type { StrokeRecord } from "../../core/model/records/stroke.ts";
import type { RecordId } from "../../core/model/records.ts";
import { edgeLabelBox } from "../../core/scene/edge-items.ts";
import { ZONE } from "../../core/scene/zone-items.ts";
import { badgeBox } from "./paint-badge.ts";
import type { BoardLook } from "./paint-board.ts";
import type { Picture } from "./picture.ts";
import type { FlowPiece, Piece } from "./piece.ts";

/** How near a flow's line counts as on it, board px: as wide as the line that catches the pointer on a mounted one. */
const LINE_REACH = 7;
/** How near the border of a zone counts as on it, board px. */
const BORDER_REACH = 5;
/** Badges hang out of their components. */
const BADGE_REACH = 40;

/** How pieces look as far as it decides what is hit; what is dimmed is passed over. */
export type HitLook = Pick<BoardLook, "marks" | "steady" | "dimmed">;

/** What lies at a point of the board, the topmost first: labels, components with their badges, notes, flows, titles and borders of zones. */
export function hitPiece(picture: Picture, point: Point, look: HitLook): RecordId | null {
  const around: Box = {
    x: point.x - BADGE_REACH,
    y: point.y - BADGE_REACH,
    w: BADGE_REACH * 2,
    h: BADGE_REACH * 2,
  };
  const near = picture
    .near(around)
    .filter(({ id }) => !look.dimmed.has(id))
    .reverse();
  const labelled = near.find((piece) => isOnLabel(piece, point));
  return (labelled ?? near.find((piece) => isOn(piece, point, look)))?.id ?? null;
}

/** The topmost component at a point of the board, or null. */
export function hitComponent(picture: Picture, point: Point, except: ReadonlySet<RecordId>): RecordId | null {
  const here = picture.near({ ...point, w: 0, h: 0 }).filter((piece) => !except.has(piece.id));
  const found = here.findLast(({ sort, ...piece }) => sort === "box" && isComponentAt(piece.record, point));
  return found?.id ?? null;
}

/** The topmost flow whose line is near a point of the board, or null; `reach` in board px. */
export function hitFlow(
  picture: Picture,
  point: Point,
  reach: number,
  dimmed: ReadonlySet<RecordId>,
): FlowPiece | null {
  const around = { x: point.x - reach, y: point.y - reach, w: reach * 2, h: reach * 2 };
  const flows = picture
    .near(around)
    .filter((piece) => piece.sort === "flow")
    .filter(({ id }) => !dimmed.has(id));
  return flows.findLast(({ course }) => distanceToLine(course.points, point) <= reach) ?? null;
}

const isComponentAt = (record: Piece["record"], point: Point): boolean =>
  record.type === "node" && isInside(record, point);

function isOn(piece: Piece, point: Point, { marks, steady }: HitLook): boolean {
  if (piece.sort === "flow") return distanceToLine(piece.course.points, point) <= LINE_REACH;
  const { record } = piece;
  if (record.type === "zone") return isOnFrame(record, point);
  if (record.type === "stroke") return isOnInk(record, point);
  const mark = marks.get(record.id);
  return isInside(record, point) || (mark !== undefined && isInside(badgeBox(record, mark, steady), point));
}

const isOnInk = ({ points, x, y }: StrokeRecord, point: Point): boolean =>
  distanceToLine(
    points.map(([px, py]) => ({ x: x + px, y: y + py })),
    point,
  ) <= LINE_REACH;

function isOnLabel(piece: Piece, point: Point): boolean {
  if (piece.sort !== "flow") return false;
  const plate = edgeLabelBox(piece.record, piece.course);
  return plate !== null && isInside(plate, point);
}

const isInside = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;

function isOnFrame(zone: Box, point: Point): boolean {
  if (isInside({ ...zone, h: ZONE.titleHeight }, point)) return true;
  const by = BORDER_REACH;
  const outer = { x: zone.x - by, y: zone.y - by, w: zone.w + by * 2, h: zone.h + by * 2 };
  const inner = { x: zone.x + by, y: zone.y + by, w: zone.w - by * 2, h: zone.h - by * 2 };
  return isInside(outer, point) && !isInside(inner, point);
}

/** Distance of a point to a line of straight stretches, px. */
function distanceToLine(points: readonly Point[], point: Point): number {
  let least = Infinity;
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a === undefined || b === undefined) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
    least = Math.min(least, Math.hypot(point.x - a.x - dx * share, point.y - a.y - dy * share));
  }
  return least;
}
