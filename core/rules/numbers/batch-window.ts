import type { NodeRecord } from "../../model/records/node.ts";
import { batchRunH, batchWindowH } from "../../numbers/batch-run.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { roundedUp, shown } from "../queries/amounts.ts";
import { missingNumbers } from "../queries/missing-values.ts";
import { nameOf } from "../queries/names.ts";

const SECONDS_PER_HOUR = 3600;

/** QNT-08: a batch job runs longer than it may. */
export const batchWindow = defineRule({
  id: "numbers/batch-window",
  code: "QNT-08",
  meta: {
    title: "Batch job does not finish in its window",
    severity: "error",
    step: 6,
    stage: "production",
    scope: "serve",
    why: "A late batch serves yesterday twice.",
    help: "Score faster, score only what is active or has changed, or run less often.",
    unless: "Each run scores changed entities only.",
    interview:
      "Scoring 300 million users at 12,000 a second takes 7 hours of a 10-hour window; if it grows by half I score active users only before I add machines.",
    sources: ["Arithmetic", "Huyen, Designing Machine Learning Systems, ch. 7"],
  },
  messages: {
    late: "{node}: {entities} entities at {rate}/s take {hours} h; the window is {window} h.",
    overlaps: "{node}: its window is {window} h, but the next run starts after {cadence} h.",
    unknown: "Whether {node} finishes in time cannot be checked.",
  },
  options: {},
  appliesTo: (graph) => graph.has("batch-inference"),
  check: (context) => context.graph.nodesOf("batch-inference").flatMap((node) => judge(context, node)),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    const window = node === null ? null : batchWindowH(node);
    if (node === null || window === null || window === 0) return null;
    const isLate = lateness(node) === "late";
    const rate = roundedUp((numberProp(node.props, "entities") ?? 0) / (window * SECONDS_PER_HOUR));
    const label = isLate ? `Plan ${shown(rate)} entities a second` : `Shorten the window to ${shown(window)} h`;
    const props = { ...(isLate && { throughputPerS: rate }), ...(isLongerThanCadence(node) && { windowH: window }) };
    return { label, setProps: [{ record: node.id, props }] };
  },
});

function judge({ catalogue }: RuleContext<unknown>, node: NodeRecord): readonly Outcome[] {
  const problem = lateness(node);
  const data = {
    node: nameOf(catalogue, node),
    entities: shown(numberProp(node.props, "entities") ?? 0),
    rate: shown(numberProp(node.props, "throughputPerS") ?? 0),
    hours: shown(batchRunH(node) ?? 0),
    window: shown((problem === "late" ? batchWindowH(node) : numberProp(node.props, "windowH")) ?? 0),
    cadence: shown(numberProp(node.props, "cadenceH") ?? 0),
  };
  if (problem !== null) return [{ outcome: "fail", messageId: problem, data, at: [node.id] }];
  if (node.props.incremental === true || !isSized(node)) return [];
  const fields = ["entities", "throughputPerS", ...(batchWindowH(node) === null ? ["windowH"] : [])];
  const isIdle = numberProp(node.props, "throughputPerS") === 0;
  const needs = [...missingNumbers(node, fields), ...(isIdle ? [{ record: node.id, field: "throughputPerS" }] : [])];
  return needs.length === 0 ? [] : [{ outcome: "unsure", messageId: "unknown", data, at: [node.id], needs }];
}

function lateness(node: NodeRecord): "late" | "overlaps" | null {
  const run = batchRunH(node);
  const window = batchWindowH(node);
  if (run !== null && window !== null && run > window && node.props.incremental !== true) return "late";
  return isLongerThanCadence(node) ? "overlaps" : null;
}

function isLongerThanCadence(node: NodeRecord): boolean {
  const window = numberProp(node.props, "windowH");
  const cadence = numberProp(node.props, "cadenceH");
  return window !== null && cadence !== null && window > cadence;
}

/** A job of which nothing but its schedule is known is not asked for its size. */
const isSized = (node: NodeRecord): boolean =>
  ["entities", "throughputPerS", "windowH"].some((field) => numberProp(node.props, field) !== null);
