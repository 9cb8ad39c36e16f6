import { describe, expect, it } from "vitest";
import { isMove } from "../../../core/model/patch-kind.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";

const node: NodeRecord = {
  type: "node",
  id: "a",
  kind: "cache",
  name: "Cache",
  props: { hitRate: 0.5 },
  x: 0,
  y: 0,
  w: 184,
  h: 64,
  zone: null,
};
const updated = (after: NodeRecord) => ({ added: [], updated: [[node, after] as const], removed: [] });

describe("a change that only moves", () => {
  it("changes place and size of what is there", () => {
    expect(isMove(updated({ ...node, x: 40, w: 200 }))).toBe(true);
  });

  it("adds nothing, removes nothing, and says nothing else", () => {
    expect(isMove({ added: [node], updated: [], removed: [] })).toBe(false);
    expect(isMove({ added: [], updated: [], removed: [node] })).toBe(false);
    expect(isMove(updated({ ...node, x: 40, name: "Other" }))).toBe(false);
    expect(isMove(updated({ ...node, props: { hitRate: 0.9 } }))).toBe(false);
  });
});
