import { describe, expect, it } from "vitest";
import type { Doc } from "../../../core/model/doc.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import { placeBeside } from "../../../renderer/canvas/place-beside.ts";
import { boardWith, node } from "../../core/commands/board.ts";

const SIZE = { w: 184, h: 64 };
const from = node("from", { x: 400, y: 400 });

describe("the place beside a component", () => {
  it("is straight on the side, with room for the flow", () => {
    const doc = boardWith(from);
    expect(placeBeside(doc, from, "right", SIZE)).toEqual({ x: 684, y: 400 });
    expect(placeBeside(doc, from, "left", SIZE)).toEqual({ x: 116, y: 400 });
    expect(placeBeside(doc, from, "down", SIZE)).toEqual({ x: 400, y: 524 });
    expect(placeBeside(doc, from, "up", SIZE)).toEqual({ x: 400, y: 276 });
  });

  it("fans out to both sides for siblings, and never covers anything", () => {
    for (const side of ["right", "left", "down", "up"] as const) {
      let doc: Doc = boardWith(from);
      const placed: NodeRecord[] = [];
      for (let n = 0; n < 6; n += 1) {
        const next = node(`n${n}`, { ...placeBeside(doc, from, side, SIZE), ...SIZE });
        placed.push(next);
        doc = boardWith(from, ...placed);
      }
      const all = [from, ...placed];
      const overlaps = all.flatMap((a, i) =>
        all.slice(i + 1).filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
      );
      expect(overlaps).toEqual([]);
      const along = side === "right" || side === "left" ? "x" : "y";
      expect(new Set(placed.map((each) => each[along])).size).toBe(1);
    }
  });
});
