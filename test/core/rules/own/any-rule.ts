import fc from "fast-check";
import { COMPONENT_KINDS, FLOWS, SCOPES, STAGES } from "../../../../core/model/kinds.ts";

type Json = Readonly<Record<string, unknown>>;
type Subject = "component" | "flow" | "board";

const number = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.constantFrom({ option: "limit" }, { brief: "constraints.latencyP99Ms" }),
);
const order = fc
  .tuple(fc.constantFrom("atLeast", "atMost", "above", "below"), number)
  .map(([word, n]) => ({ [word]: n }));
const propTest = fc.oneof(
  order.map((test) => ({ prop: "p99Ms", ...test })),
  fc.constantFrom<Json>(
    { prop: "owner", set: true },
    { prop: "mode", is: "online" },
    { prop: "mode", isNot: "batch" },
    { prop: "pii", in: ["personal", "sensitive"] },
    { prop: "pretrained", is: true },
    { prop: "p99Ms", atMost: { prop: "qps" } },
  ),
);
const briefTest = fc.constantFrom<Json>(
  { brief: "metrics.offline", includes: "ndcg" },
  { brief: "mlTask.servingMode", in: ["online", "hybrid"] },
  { brief: "goal.statement", set: true },
  { brief: "constraints.latencyP99Ms", below: 100 },
);
const kinds = fc.uniqueArray(fc.constantFrom(...COMPONENT_KINDS), { minLength: 1, maxLength: 4 });
const flows = fc.uniqueArray(fc.constantFrom(...FLOWS), { minLength: 1, maxLength: 4 });

/** Any condition that the schema accepts for a subject. */
const { component, flow, board } = fc.letrec<Record<Subject, Json>>((tie) => {
  const joined = (self: fc.Arbitrary<Json>): readonly fc.Arbitrary<Json>[] => [
    fc.array(self, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(self, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    self.map((not) => ({ not })),
    briefTest,
    fc.tuple(tie("component"), order).map(([where, test]) => ({ count: "components", where, ...test })),
    fc.tuple(tie("flow"), fc.nat(3)).map(([where, is]) => ({ count: "flows", where, is })),
  ];
  const reach = fc
    .tuple(fc.constantFrom("reaches", "reachedFrom"), tie("component"), tie("component"), flows, fc.nat(2))
    .map(([word, target, avoiding, over, form]) => ({
      [word]: target,
      ...(form === 0 ? { over, direct: true } : form === 1 ? { avoiding } : { over, avoiding }),
    }));
  const any = (...forms: readonly fc.Arbitrary<Json>[]) => fc.oneof({ maxDepth: 4, depthIdentifier: "rule" }, ...forms);
  return {
    component: any(
      kinds.map((kind) => ({ kind })),
      propTest,
      reach,
      ...joined(tie("component")),
    ),
    flow: any(
      flows.map((each) => ({ flow: each })),
      tie("component").map((from) => ({ from })),
      tie("component").map((to) => ({ to })),
      ...joined(tie("flow")),
    ),
    board: any(briefTest, ...joined(tie("board"))),
  };
});

const conditions: Readonly<Record<Subject, fc.Arbitrary<Json>>> = { component, flow, board };

/** The fields of any rule that is data, beside those that every file has. */
export const anyOwnRule: fc.Arbitrary<Json> = fc.constantFrom<Subject>("component", "flow", "board").chain((each) =>
  fc.record(
    {
      each: fc.constant(each),
      when: conditions[each],
      must: conditions[each],
      stage: fc.constantFrom(...STAGES),
      scope: fc.constantFrom(...SCOPES),
      options: fc.constant({ limit: 40 }),
      message: fc.constant(each === "board" ? "The board." : "{name} and {owner}, {limit}."),
      fix: fc.constantFrom(
        { label: "Ask", ask: "goal.statement" },
        { label: "State", brief: { "constraints.latencyP99Ms": 100 } },
        ...(each === "component"
          ? [
              { label: "Log", insert: { kind: "prediction-log", flow: "event", where: "after" } },
              { label: "Set", set: { owner: "Ads" } },
            ]
          : []),
      ),
    },
    { requiredKeys: ["each", "must", "options", "message"] },
  ),
);
