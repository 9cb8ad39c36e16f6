import { describe, expect, it } from "vitest";
import { docOf } from "../../../../core/model/doc.ts";
import { graphOf } from "../../../../core/model/graph.ts";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { legalEnds } from "../../../../renderer/canvas/link/legal-ends.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

const node = (id: string, kind: string): AnyRecord => ({
  type: "node",
  id,
  kind,
  name: id,
  props: {},
  x: 0,
  y: 0,
  w: 184,
  h: 64,
  zone: null,
});

const graph = graphOf(
  docOf([
    { type: "board", id: "board", title: "Ends", stage: "design" },
    { type: "brief", id: "brief" },
    node("app", "client-app"),
    node("gate", "api-gateway"),
    node("train", "trainer"),
    node("registry", "model-registry"),
  ]),
);
const ends = (fixed: string, moving: "from" | "to"): readonly string[] => [
  ...legalEnds(graph, fixed, moving, catalogue),
];

describe("where a flow that is drawn may end by the port table", () => {
  it("is what its start sends to, and never its start", () => {
    expect(ends("app", "to")).toContain("gate");
    expect(ends("app", "to")).not.toContain("registry");
    expect(ends("train", "to")).toContain("registry");
    expect(ends("train", "to")).not.toContain("train");
  });

  it("is what sends to its end when the start is moved", () => {
    expect(ends("gate", "from")).toContain("app");
    expect(ends("registry", "from")).toContain("train");
    expect(ends("registry", "from")).not.toContain("app");
  });

  it("is nowhere without a component to begin at", () => {
    expect(ends("gone", "to")).toEqual([]);
  });
});
