import { describe, expect, it } from "vitest";
import { docOf } from "../../../../core/model/doc.ts";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { nextFlowOf, nextInReadingOrder, readingOrder } from "../../../../renderer/canvas/project/reading-order.ts";

const node = (id: string, x: number, y: number): AnyRecord => ({
  type: "node",
  id,
  kind: "cache",
  name: id,
  props: {},
  x,
  y,
  w: 184,
  h: 64,
  zone: null,
});
const edge = (id: string, from: string, to: string): AnyRecord => ({
  type: "edge",
  id,
  from,
  to,
  flow: "request",
  props: {},
});
const doc = docOf([
  node("right", 600, 0),
  node("low", -5, 300),
  node("top", 0, 0),
  edge("e1", "top", "right"),
  edge("e2", "low", "top"),
]);

describe("walking over the board with keys", () => {
  it("reads columns from left to right and each from top to bottom", () => {
    expect(readingOrder(doc)).toEqual(["top", "low", "right"]);
  });

  it("goes on from the present component and stops at the ends", () => {
    expect(nextInReadingOrder(doc, "top", 1)).toBe("low");
    expect(nextInReadingOrder(doc, "low", -1)).toBe("top");
    expect(nextInReadingOrder(doc, "right", 1)).toBeNull();
  });

  it("begins at the first or last component without a start", () => {
    expect(nextInReadingOrder(doc, null, 1)).toBe("top");
    expect(nextInReadingOrder(doc, "gone", -1)).toBe("right");
  });

  it("walks round the flows of a component in both directions", () => {
    expect(nextFlowOf(doc, "top", null, 1)).toBe("e1");
    expect(nextFlowOf(doc, "top", "e1", 1)).toBe("e2");
    expect(nextFlowOf(doc, "top", "e2", 1)).toBe("e1");
    expect(nextFlowOf(doc, "top", null, -1)).toBe("e2");
    expect(nextFlowOf(doc, "nobody", null, 1)).toBeNull();
  });
});
