import { describe, expect, it } from "vitest";
import { listRecords } from "../../../core/model/doc.ts";
import { graphOf } from "../../../core/model/graph.ts";
import { FLOWS } from "../../../core/model/kinds.ts";
import { legalFlows, rankFlows, suggestFlow } from "../../../core/model/suggest-flow.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { caseDoc, caseIds } from "../../support/case-doc.ts";

const suggest = (from: string, to: string) => suggestFlow(from, to, catalogue);

describe("the suggested flow", () => {
  it.each([
    ["client-app", "api-gateway", "request"],
    ["feature-store", "ranker", "features"],
    ["trainer", "model-registry", "artifact"],
    ["inference-service", "monitor", "metric"],
    ["trainer", "experiment-tracker", "metric"],
    ["human-reviewer", "dataset-builder", "label"],
    ["feedback-collector", "dataset-builder", "label"],
    ["orchestrator", "trainer", "control"],
    ["drift-detector", "orchestrator", "control"],
    ["model-registry", "inference-service", "artifact"],
    ["data-lake", "dataset-builder", "batch"],
    ["app-service", "prediction-log", "prediction"],
    ["event-collector", "message-broker", "event"],
  ])("from %s to %s is %s", (from, to, flow) => expect(suggest(from, to)).toBe(flow));

  it("is legal whenever the port table knows a flow for the pair", () => {
    for (const from of catalogue.stencils.keys()) {
      for (const to of catalogue.stencils.keys()) {
        const legal = legalFlows(from, to, catalogue);
        if (legal.length > 0) expect(legal, `${from} to ${to}`).toContain(suggest(from, to));
      }
    }
  });

  it("is something that the source sends when nothing is legal", () => {
    expect(legalFlows("model-registry", "client-app", catalogue)).toEqual(["control"]);
    expect(legalFlows("data-lake", "client-app", catalogue)).toEqual([]);
    expect(catalogue.stencils.get("data-lake")?.ports.emits).toContain(suggest("data-lake", "client-app"));
  });

  it("may be anything for an unknown kind", () => {
    expect(legalFlows("mystery", "cache", catalogue)).toEqual(FLOWS);
    expect(suggest("mystery", "monitor")).toBe("metric");
  });

  it("comes first in a ranking of all nine flows", () => {
    expect([...rankFlows("app-service", "cache", catalogue)].sort()).toEqual([...FLOWS].sort());
  });

  it("is the flow that the reference boards draw in nine cases of ten", () => {
    const drawn = caseIds.flatMap((id) => {
      const doc = caseDoc(id);
      const graph = graphOf(doc);
      return listRecords(doc, "edge").map(
        (edge) => suggest(graph.node(edge.from)?.kind ?? "", graph.node(edge.to)?.kind ?? "") === edge.flow,
      );
    });
    expect(drawn).toHaveLength(533);
    expect(drawn.filter(Boolean).length).toBeGreaterThan(0.9 * 533);
  });
});
