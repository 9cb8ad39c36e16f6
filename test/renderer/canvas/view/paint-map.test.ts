import { describe, expect, it } from "vitest";
import type { ImageRecord } from "../../../../core/model/records/image.ts";
import type { StrokeRecord } from "../../../../core/model/records/stroke.ts";
import { THEMES } from "../../../../core/scene/themes.ts";
import { type MapLook, paintMap } from "../../../../renderer/canvas/view/paint-map.ts";
import { recordPen } from "../../../support/recorded-pen.ts";

const VIEW = { left: -100, top: 0, scale: 10 };
const PLAIN: MapLook = { themeOf: () => THEMES.light, imageOf: () => null };
const stroke: StrokeRecord = {
  type: "stroke",
  id: "s",
  points: [
    [0, 0, 0.5],
    [40, 20, 0.5],
  ],
  color: "red",
  width: 4,
  x: 100,
  y: 50,
  w: 40,
  h: 20,
};
const picture: ImageRecord = { type: "image", id: "i", asset: "a", alt: "", x: 0, y: 0, w: 300, h: 200 };

const painted = (pieces: Parameters<typeof paintMap>[1], look: MapLook = PLAIN): readonly string[] => {
  const { pen, calls } = recordPen();
  paintMap(pen, pieces, VIEW, look);
  return calls;
};

describe("the map", () => {
  it("draws a pen stroke as a line where it lies, and a dot too", () => {
    const lines = (points: StrokeRecord["points"]) =>
      painted([{ ...stroke, points }]).filter((call) => call.startsWith("lineTo"));
    expect(lines(stroke.points).slice(1)).toEqual(["lineTo 20 5", "lineTo 24 7"]);
    expect(lines(stroke.points.slice(0, 1))).toEqual(["lineTo 20 5", "lineTo 20 5"]);
  });

  it("draws what a picture shows once it is decoded, and a plain box until then", () => {
    const image = { width: 3, height: 2 } as unknown as CanvasImageSource;
    expect(painted([picture])).toEqual([`fillRect ${THEMES.light["line-strong"]} 10 0 30 20`]);
    expect(painted([picture], { ...PLAIN, imageOf: () => image })).toEqual([
      `drawImage {"width":3,"height":2} 10 0 30 20`,
    ]);
  });
});
