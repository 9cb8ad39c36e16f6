import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quickPlace } from "../../../core/layout/quick-place.ts";
import { listRecords } from "../../../core/model/doc.ts";
import { overlap } from "../../support/route-measures.ts";
import { boardOfText, components, requests } from "./lay-out.ts";

describe("a rough placement", () => {
  it("stands components in the direction of their flows", () => {
    const doc = boardOfText({ nodes: components("c", "b", "a"), edges: requests("a>b", "b>c") });
    const places = quickPlace(doc, new Set(["a", "b", "c"]));
    const xs = ["a", "b", "c"].map((id) => places.get(id)?.x ?? Number.NaN);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(3);
  });

  it("covers nothing, neither what is placed already nor each other, whatever the graph", () => {
    const pair = fc.tuple(fc.nat(29), fc.nat(29)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
        const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
        const nodes = [{ id: "placed", kind: "cache", x: 40, y: 10 }, ...components(...names)];
        const boxes = listRecords(
          boardOfText({ nodes, edges: requests(...pairs.map(([a, b]) => `n${a}>n${b}`)) }),
          "node",
        );
        const covered = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)));
        expect(covered).toEqual([]);
      }),
    );
  });

  it("ends on a board of thousands of components in a ring", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `n${index}`);
    const ring = names.map((name, index) => `${name}>${names[(index + 1) % names.length]}`);
    const doc = boardOfText({ nodes: components(...names), edges: requests(...ring) });
    expect(quickPlace(doc, new Set(names)).size).toBe(5000);
  });
});
