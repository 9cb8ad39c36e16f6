import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../../core/model/bounds.ts";
import { docOf } from "../../../../core/model/doc.ts";
import type { ZoneRecord } from "../../../../core/model/records/zone.ts";
import { zoneAt, zoneChain } from "../../../../renderer/canvas/project/boxes.ts";

const zone = (id: string, parent: string | null, x: number, w: number): ZoneRecord => ({
  type: "zone",
  id,
  name: id,
  plane: "plain",
  x,
  y: 0,
  w,
  h: 400,
  parent,
});

const outer = zone("outer", null, 0, 800);
const inner = zone("inner", "outer", 100, 300);
const doc = docOf([outer, inner]);

describe("boxes on the board", () => {
  it("finds the innermost zone at a point", () => {
    expect(zoneAt(doc, { x: 200, y: 50 })?.id).toBe("inner");
    expect(zoneAt(doc, { x: 600, y: 50 })?.id).toBe("outer");
    expect(zoneAt(doc, { x: 900, y: 50 })).toBeNull();
  });

  it("passes over zones that are dragged themselves and what is inside them", () => {
    expect(zoneAt(doc, { x: 200, y: 50 }, new Set(["inner"]))?.id).toBe("outer");
    expect(zoneAt(doc, { x: 200, y: 50 }, new Set(["outer"]))).toBeNull();
  });

  it("ends the chain of zones where bad data goes round in a loop", () => {
    const loop = docOf([zone("a", "b", 0, 100), zone("b", "a", 0, 100)]);
    const start = loop.get("a");
    expect(start?.type === "zone" && zoneChain(loop, start).map((each) => each.id)).toEqual(["a", "b"]);
  });

  it("bounds all boxes, and nothing when there are none", () => {
    expect(boundsOf([outer, { x: -10, y: 390, w: 20, h: 20 }])).toEqual({ x: -10, y: 0, w: 810, h: 410 });
    expect(boundsOf([])).toBeNull();
  });
});
