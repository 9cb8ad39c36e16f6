import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Piece } from "../../picture/piece.ts";
import { isSameFace } from "../project/same-face.ts";

/** By how much all of some pieces have gone since they were painted, board px; null when they did not go alike or look different. */
export function jointShift(painted: ReadonlyMap<RecordId, Piece>, picture: Picture): Point | null {
  let shift: Point | null = null;
  for (const [id, before] of painted) {
    const now = picture.get(id);
    const own = now === null ? null : shiftOf(before, now);
    if (own === null || (shift !== null && !isSamePoint(own, shift))) return null;
    shift = own;
  }
  return shift;
}

const STILL: Point = { x: 0, y: 0 };

function shiftOf(before: Piece, now: Piece): Point | null {
  if (before === now) return STILL;
  if (before.sort === "box")
    return now.sort === "box" && now.level === before.level && isSameFace(before.record, now.record)
      ? wayOf(before.record, now.record)
      : null;
  if (now.sort !== "flow" || !isSameLabel(before, now)) return null;
  const [old, points] = [before.course.points, now.course.points];
  const way = wayOf(before.course.label, now.course.label);
  const isAlike = old.length === points.length && old.every((point, at) => isMoved(point, points[at], way));
  return isAlike && before.course.jumps?.length === now.course.jumps?.length ? way : null;
}

const isSameLabel = ({ record: a }: Piece, { record: b }: Piece): boolean =>
  a.type === "edge" && b.type === "edge" && a.flow === b.flow && a.label === b.label;

const wayOf = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });

const isMoved = (from: Point, to: Point | undefined, way: Point): boolean =>
  to !== undefined && isSamePoint(wayOf(from, to), way);

/** Coordinates are rounded to hundredths. */
const CLOSE = 0.03;

const isSamePoint = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < CLOSE && Math.abs(a.y - b.y) < CLOSE;
