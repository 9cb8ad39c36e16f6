import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import type { StrokeRecord } from "../../../core/model/records/stroke.ts";
import { strokesTouched } from "../../../renderer/ink/erase.ts";

const stroke = (id: string, x: number, y: number, fields: Partial<StrokeRecord> = {}): StrokeRecord => ({
  type: "stroke",
  id,
  points: [
    [2, 2, 0.5],
    [98, 2, 0.5],
    [98, 50, 0.5],
  ],
  color: "ink",
  width: 4,
  x,
  y,
  w: 100,
  h: 52,
  ...fields,
});
const doc = docOf([
  stroke("a", 0, 0),
  stroke("b", 0, 200),
  stroke("dot", 300, 0, { points: [[4, 4, 0.5]], w: 8, h: 8 }),
  stroke("held", 0, 400, { locked: true }),
]);
const touched = (x1: number, y1: number, x2 = x1, y2 = y1) =>
  strokesTouched(doc, { x: x1, y: y1 }, { x: x2, y: y2 }, 6);

describe("the eraser", () => {
  it("touches a stroke that its way crosses, however fast it goes", () => {
    expect(touched(50, -500, 50, 150)).toEqual(["a"]);
    expect(touched(50, -500, 50, 900)).toEqual(["a", "b"]);
  });

  it("touches ink beside its way, and not what is only inside the box", () => {
    expect(touched(40, 9)).toEqual(["a"]);
    expect(touched(40, 30)).toEqual([]);
  });

  it("touches a dot", () => {
    expect(touched(310, 4)).toEqual(["dot"]);
    expect(touched(330, 4)).toEqual([]);
  });

  it("leaves what is locked", () => expect(touched(50, 380, 50, 420)).toEqual([]));
});
