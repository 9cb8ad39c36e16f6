import { describe, expect, it } from "vitest";
import type { NodeRecord } from "../../../../core/model/records/node.ts";
import { nameOfEdge, nameOfNode, nameOfNote, nameOfZone } from "../../../../renderer/canvas/project/accessible-name.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

const place = { x: 0, y: 0, w: 184, h: 64 };
const node = (fields: Partial<NodeRecord>): NodeRecord => ({
  type: "node",
  id: "n",
  kind: "ranker",
  name: "Main ranker",
  props: {},
  zone: null,
  ...place,
  ...fields,
});
const mark = {
  count: 2,
  worst: "error",
  first: {
    code: "A",
    rule: "a",
    outcome: "fail",
    severity: "error",
    step: 1,
    at: ["n"],
    message: "",
    fixable: false,
    needs: [],
  },
} as const;

describe("names for screen readers", () => {
  it("say the name, the kind and the number of findings of a component", () => {
    expect(nameOfNode(node({}), mark, catalogue, 0)).toBe("Main ranker, ranker, 2 findings");
    expect(nameOfNode(node({}), { ...mark, count: 1 }, catalogue, 0)).toBe("Main ranker, ranker, 1 finding");
  });

  it("say the kind once when it is also the name, and that a component is locked", () => {
    expect(nameOfNode(node({ name: "Ranker", locked: true }), null, catalogue, 0)).toBe("Ranker, locked");
  });

  it("say how many decisions are about a component", () => {
    expect(nameOfNode(node({}), mark, catalogue, 1)).toBe("Main ranker, ranker, 2 findings, 1 decision");
    expect(nameOfNode(node({}), null, catalogue, 3)).toBe("Main ranker, ranker, 3 decisions");
  });

  it("say when a kind is unknown", () => {
    expect(nameOfNode(node({ kind: "teapot" }), null, catalogue, 0)).toBe("Main ranker, unknown kind teapot");
  });

  it("say both ends and the label of a flow", () => {
    const edge = { type: "edge", id: "e", from: "a", to: "b", flow: "request", label: "top 500", props: {} } as const;
    expect(nameOfEdge(edge, { from: "App", to: "Ranker" }, "Request")).toBe("Request from App to Ranker, top 500");
  });

  it("say what a zone or note is", () => {
    expect(nameOfZone({ type: "zone", id: "z", name: " ", plane: "online", parent: null, ...place })).toBe(
      "Zone online",
    );
    expect(nameOfNote({ type: "note", id: "t", text: "", color: "yellow", ...place })).toBe("Note: empty");
  });
});
