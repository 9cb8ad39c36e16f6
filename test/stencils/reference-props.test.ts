import { describe, expect, it } from "vitest";
import { listRecords } from "../../core/model/doc.ts";
import { propIndexOf, propProblem } from "../../core/model/prop-problem.ts";
import type { PropDef, PropValue } from "../../core/model/stencil.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { caseDoc, caseIds } from "../support/case-doc.ts";

type Props = Readonly<Record<string, PropValue>>;

const index = propIndexOf(catalogue);
const propsOfKind = (kind: string): readonly PropDef[] => [
  ...(catalogue.stencils.get(kind)?.props ?? []),
  ...catalogue.commonProps,
];

/** What is wrong with the properties, with the rule that each must be declared by the owner itself. */
function problems(owner: string, own: readonly PropDef[], props: Props): readonly string[] {
  return Object.entries(props).flatMap(([id, value]) => {
    const declared = own.some((def) => def.id === id);
    const problem = declared ? propProblem(id, value, own, index) : "is not declared";
    return problem === null ? [] : [`${owner}.${id} ${problem}`];
  });
}

describe.each(caseIds)("the reference board %s", (id) => {
  const doc = caseDoc(id);

  it("uses only properties that its kinds declare, with values that fit", () => {
    const found = listRecords(doc, "node").flatMap((node) => problems(node.kind, propsOfKind(node.kind), node.props));
    expect(found).toEqual([]);
  });

  it("uses only properties that its flows declare, with values that fit", () => {
    const found = listRecords(doc, "edge").flatMap((edge) =>
      problems(edge.flow, catalogue.flows.get(edge.flow)?.props ?? [], edge.props),
    );
    expect(found).toEqual([]);
  });

  it("draws only flows that the ports of both ends know", () => {
    const kinds = new Map(listRecords(doc, "node").map((node) => [node.id, node.kind]));
    const illegal = listRecords(doc, "edge").filter((edge) => {
      const source = catalogue.stencils.get(kinds.get(edge.from) ?? "");
      const target = catalogue.stencils.get(kinds.get(edge.to) ?? "");
      return source?.ports.emits.includes(edge.flow) !== true || target?.ports.accepts.includes(edge.flow) !== true;
    });
    expect(illegal).toEqual([]);
  });
});

describe("the presets", () => {
  it("are the 14 agreed ones, each under an id and a label of its own that no kind has", () => {
    expect(catalogue.presets).toHaveLength(14);
    expect(new Set(catalogue.presets.map((preset) => preset.id)).size).toBe(14);
    const labels = [...catalogue.presets, ...catalogue.stencils.values()].map((each) => each.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { id } of catalogue.presets) expect(catalogue.stencils.has(id)).toBe(false);
  });

  it("fill in properties that the kind itself declares", () => {
    for (const preset of catalogue.presets) {
      const stencil = catalogue.stencils.get(preset.kind);
      expect(stencil, preset.id).toBeDefined();
      expect(Object.keys(preset.props).length, preset.id).toBeGreaterThan(0);
      expect(problems(preset.kind, stencil?.props ?? [], preset.props), preset.id).toEqual([]);
    }
  });
});

/** Properties by which a reviewer can settle a finding, on the kinds where the rules read them. */
const READ_BY_RULES: readonly (readonly [prop: string, kinds: readonly string[]])[] = [
  ["autoscaled", ["app-service", "inference-service", "ranker", "llm-inference"]],
  ["maxReplicas", ["app-service", "inference-service", "ranker", "llm-inference"]],
  [
    "pretrained",
    ["inference-service", "ranker", "batch-inference", "edge-model", "llm-inference", "embedding-generator"],
  ],
  ["hasLabels", ["external-system", "operational-db", "data-lake", "data-warehouse"]],
  ["tracked", ["trainer"]],
  ["thirdParty", ["external-system"]],
  ["dpa", ["external-system", "llm-inference"]],
  ["contract", ["external-system"]],
  ["auth", ["api-gateway", "app-service", "inference-service"]],
  ["rateLimit", ["api-gateway", "app-service"]],
  ["tokenBudget", ["api-gateway", "app-service"]],
  ["guardrail", ["llm-inference"]],
  ["aclFilter", ["candidate-generator"]],
  ["aclScoped", ["cache"]],
  ["diskBased", ["vector-index"]],
  ["batchParallelism", ["ranker"]],
  ["propensity", ["dataset-builder"]],
  ["positionFeature", ["dataset-builder"]],
  ["explorationPct", ["experiment-platform"]],
  ["autoInstrumented", ["monitor"]],
  ["failureMode", ["inference-service", "ranker", "llm-inference", "guardrail"]],
];

it.each(READ_BY_RULES)("shows %s on the kinds whose findings it settles", (prop, kinds) => {
  const missing = kinds.filter((kind) => !catalogue.stencils.get(kind)?.props.some((def) => def.id === prop));
  expect(missing).toEqual([]);
});

it.each(["owner", "enclave", "pretrained", "hasLabels", "ambient", "annotation", "deidentify", "validates", "pii"])(
  "lets every component have %s",
  (prop) => {
    expect(catalogue.commonProps.map((def) => def.id)).toContain(prop);
  },
);

it("offers the choices that rules tell apart", () => {
  const choices = (kind: string, prop: string) =>
    catalogue.stencils.get(kind)?.props.find((def) => def.id === prop)?.values;
  expect(choices("guardrail", "stage")).toEqual(["input", "retrieval", "output", "both"]);
  expect(choices("data-lake", "kind")).toContain("model-store");
  expect(choices("deployment-controller", "strategy")).toContain("all-at-once");
  expect(choices("inference-service", "failureMode")).toEqual(["fallback", "open", "closed", "reject"]);
  expect(choices("monitor", "signals")).toContain("drift");
  expect(choices("data-warehouse", "pii")).toEqual(["none", "pseudonymised", "personal", "sensitive"]);
});
