import type { BoxedRecord } from "../model/boxed.ts";
import type { Box } from "../model/records/fields.ts";
import { tidyCoordinate } from "./shift-records.ts";

/** A piece in another box, px; the points of a pen stroke are scaled with it. */
export function withBox(record: BoxedRecord, box: Box): BoxedRecord {
  if (record.type !== "stroke") return { ...record, ...box };
  const [across, down] = [box.w / record.w, box.h / record.h];
  const points = record.points.map(
    ([x, y, pressure]) => [tidyCoordinate(x * across), tidyCoordinate(y * down), pressure] as const,
  );
  return { ...record, ...box, points };
}
