import fc from "fast-check";
import { type Doc, docOf } from "../../core/model/doc.ts";
import { COMPONENT_KINDS, FLOWS, STAGES } from "../../core/model/kinds.ts";
import { SERVING_MODES } from "../../core/model/records/brief.ts";
import type { AnyRecord } from "../../core/model/records.ts";

const props = fc.record(
  {
    pii: fc.constantFrom("none", "pseudonymised", "personal", "sensitive"),
    deidentify: fc.boolean(),
    mode: fc.constantFrom("online", "batch", "streaming"),
    p99Ms: fc.integer({ min: 0, max: 500 }),
    qps: fc.integer({ min: 0, max: 5000 }),
    replicas: fc.integer({ min: 0, max: 20 }),
    concurrencyPerReplica: fc.integer({ min: 0, max: 64 }),
    stage: fc.constantFrom("input", "output"),
    provider: fc.constantFrom("self", "third-party"),
    owner: fc.constantFrom("Ads", "Search"),
    pretrained: fc.boolean(),
  },
  { requiredKeys: [] },
);
const nodes = fc.array(fc.record({ kind: fc.constantFrom(...COMPONENT_KINDS, "cloud"), props }), { maxLength: 14 });
const links = fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom(...FLOWS)), { maxLength: 30 });
const brief = fc.record(
  {
    goal: fc.record({ statement: fc.constantFrom("", "Raise CTR") }),
    mlTask: fc.record(
      {
        framing: fc.constantFrom("ranking", "generation"),
        learning: fc.constantFrom("supervised", "pretrained"),
        servingMode: fc.constantFrom(...SERVING_MODES),
        inputModality: fc.constantFrom("tabular", "image"),
      },
      { requiredKeys: [] },
    ),
    constraints: fc.record({ latencyP99Ms: fc.integer({ min: 0, max: 500 }) }),
    metrics: fc.record({ offline: fc.subarray(["ndcg", "auc"]) }),
  },
  { requiredKeys: [] },
);

/** The records of boards with any components, flows and brief: a flow may lead nowhere or to its own start. */
export const anyRecords: fc.Arbitrary<readonly AnyRecord[]> = fc
  .record({ stage: fc.constantFrom(...STAGES), brief, nodes, links })
  .map(({ stage, brief: said, nodes: drawn, links: lines }) => [
    { type: "board", id: "board", title: "Random", stage },
    { type: "brief", id: "brief", ...said },
    ...drawn.map((node, n) => ({
      type: "node" as const,
      id: `n${n}`,
      name: "",
      x: n * 240,
      y: 0,
      w: 184,
      h: 64,
      zone: null,
      ...node,
    })),
    ...lines.map(([from, to, flow], n) => ({
      type: "edge" as const,
      id: `e${n}`,
      from: `n${from}`,
      to: `n${to}`,
      flow,
      props: {},
    })),
  ]);

/** Sound ones of these: flows have both ends and lead nowhere to their own start. */
export const anyBoard: fc.Arbitrary<Doc> = anyRecords.map((records) => {
  const ids = new Set(records.map(({ id }) => id));
  const isSound = (record: AnyRecord): boolean =>
    record.type !== "edge" || (record.from !== record.to && ids.has(record.from) && ids.has(record.to));
  return docOf(records.filter(isSound));
});
