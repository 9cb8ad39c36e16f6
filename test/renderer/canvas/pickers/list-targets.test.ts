import { describe, expect, it } from "vitest";
import { graphOf } from "../../../../core/model/graph.ts";
import { listTargets } from "../../../../renderer/canvas/pickers/list-targets.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

const graph = graphOf(
  tinyBoard("lake:data-lake; log:prediction-log; model:inference-service -prediction-> log; gate:prompt-registry"),
);
const flow = graph.edges[0]?.id ?? "";

describe("components at which a flow can end", () => {
  it("are the usual ones first, with what flows, then the others with the reason", () => {
    const targets = listTargets(graph, { fixed: "model", moving: "to", edge: null }, catalogue);
    expect(targets.map(({ node, isUsual }) => [node.id, isUsual])).toEqual([
      ["lake", true],
      ["log", true],
      ["gate", false],
    ]);
    expect(targets[1]?.detail).toMatch(/Prediction/);
    expect(targets[2]?.detail).toBe("no flow is usual between the two");
  });

  it("can be looked for at the other end as well", () => {
    const targets = listTargets(graph, { fixed: "model", moving: "from", edge: null }, catalogue);
    expect(targets.find(({ node }) => node.id === "gate")?.isUsual).toBe(true);
  });

  it("leave out where the flow hangs now, and judge by what it carries", () => {
    const targets = listTargets(graph, { fixed: "model", moving: "to", edge: flow }, catalogue);
    expect(targets.map(({ node, isUsual }) => [node.id, isUsual])).toEqual([
      ["lake", true],
      ["gate", false],
    ]);
  });
});
