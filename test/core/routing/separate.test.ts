import { describe, expect, it } from "vitest";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import { createBoardLines } from "../../../core/routing/board-lines.ts";
import { indexBoxes } from "../../../core/routing/box-index.ts";
import { separate } from "../../../core/routing/separate.ts";
import type { Course } from "../../../core/routing/stretch.ts";

const FROM: Box = { x: 0, y: 0, w: 80, h: 64 };
const TO: Box = { x: 400, y: 400, w: 80, h: 64 };

const course = (id: string, points: readonly Point[], fixed: boolean): Course => ({
  id,
  from: FROM,
  to: TO,
  fixed,
  points: points.map((point) => ({ ...point })),
});

const upright = (id: string, x: number): Course =>
  course(
    id,
    [
      { x, y: 100 },
      { x, y: 380 },
    ],
    true,
  );

const led = (x: number): Course =>
  course(
    "e",
    [
      { x: 80, y: 32 },
      { x, y: 32 },
      { x, y: 432 },
      { x: 400, y: 432 },
    ],
    false,
  );

describe("lines that move apart", () => {
  it("go on past as many still lines as stand in their way", () => {
    const places = Array.from({ length: 26 }, (_, at) => 90 + at * 12);
    const moving = led(240);
    separate([moving], createBoardLines(places.map((x, at) => upright(`s${at}`, x))), indexBoxes([FROM, TO]));
    const x = moving.points[1]?.x ?? 0;
    expect(Math.min(...places.map((place) => Math.abs(place - x)))).toBeGreaterThanOrEqual(1);
    expect(x).toBeGreaterThan(80);
    expect(x).toBeLessThan(400);
  });
});
