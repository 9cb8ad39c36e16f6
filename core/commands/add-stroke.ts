import { z } from "zod";
import { boundsOf } from "../model/bounds.ts";
import { draftOf } from "../model/draft.ts";
import { strokeRecordSchema } from "../model/records/stroke.ts";
import { defineCommand } from "./define-command.ts";
import { tidyCoordinate } from "./shift-records.ts";

const { points, color, width } = strokeRecordSchema.unwrap().shape;

const LEAST_EXTENT = 8;

/** Adds a line drawn by hand; its points (board px and pressure) become relative to the box around its ink. */
export const addStroke = defineCommand({
  id: "add-stroke",
  label: "Draw",
  args: z.strictObject({ points, color, width }),
  history: "record",
  run: (doc, args, env) => {
    const draft = draftOf(doc);
    const around = boundsOf(args.points.map(([x, y]) => ({ x, y, w: 0, h: 0 }))) ?? { x: 0, y: 0, w: 0, h: 0 };
    const room = (extent: number): number => Math.max(LEAST_EXTENT, Math.ceil(extent + args.width * 2));
    const [w, h] = [room(around.w), room(around.h)];
    const [x, y] = [Math.floor(around.x - (w - around.w) / 2), Math.floor(around.y - (h - around.h) / 2)];
    const inside = args.points.map(
      ([px, py, pressure]) =>
        [tidyCoordinate(px - x), tidyCoordinate(py - y), Math.round(pressure * 1000) / 1000] as const,
    );
    const id = env.newId(doc, "stroke");
    draft.put({ type: "stroke", id, points: inside, color: args.color, width: args.width, x, y, w, h });
    return draft.patch();
  },
});
