import { describe, expect, it } from "vitest";
import { emptyDoc } from "../../../../core/model/doc.ts";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { farNameOf } from "../../../../renderer/canvas/large/far-name.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

const node = (id: string, kind: string, name: string, x: number): AnyRecord => ({
  type: "node",
  id,
  kind,
  name,
  props: {},
  zone: null,
  x,
  y: 100,
  w: 200,
  h: 64,
});
const flow: AnyRecord = { type: "edge", id: "e", from: "a", to: "b", flow: "features", props: {} };
const doc = new Map([
  ...emptyDoc("Board"),
  ...[node("a", "feature-store", "User features", 0), node("b", "ranker", "", 400), flow].map(
    (record) => [record.id, record] as const,
  ),
]);

describe("the name beside what is too small to read", () => {
  it("names a component and its kind, above the middle of its card", () => {
    const at = { x: 100, y: 100 };
    expect(farNameOf(doc, "a", catalogue)).toEqual({ name: "User features", detail: "Feature store", at });
  });

  it("does not say a kind twice", () => {
    expect(farNameOf(doc, "b", catalogue)).toMatchObject({ name: "Ranker", detail: "" });
  });

  it("names both ends of a flow and what flows, between its ends", () => {
    const at = { x: 300, y: 100 };
    expect(farNameOf(doc, "e", catalogue)).toEqual({ name: "User features → Ranker", detail: "Features", at });
  });

  it("has nothing to say about what is not there", () => {
    expect(farNameOf(doc, "gone", catalogue)).toBeNull();
  });
});
