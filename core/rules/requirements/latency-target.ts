import type { BoardGraph } from "../../model/graph.ts";
import { criticalPath } from "../../numbers/critical-path.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule } from "../define-rule.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { isOnlineDesign } from "../queries/online-design.ts";

/** Usual p99 targets in ms, by framing; a start to edit. */
const USUAL_MS: Readonly<Record<string, number>> = {
  classification: 150,
  regression: 150,
  ranking: 200,
  recommendation: 200,
  retrieval: 300,
  generation: 8000,
};

/** REQ-03: somebody waits for predictions and nobody said how long. */
export const latencyTarget = defineRule({
  id: "requirements/latency-target",
  code: "REQ-03",
  meta: {
    title: "No latency target for an online design",
    severity: "warning",
    step: 1,
    stage: "design",
    scope: "serve",
    why: "All latency, capacity and cache rules depend on it.",
    help: "State the p99 target in ms: ads 150, feed or recommendations 200, search 300, chat 2,000 to 8,000 to the last token.",
    unless: "Predictions are served in batch, or the model runs on the device and states its own time per frame.",
    interview:
      "The answer has to be there within 200 ms at p99, including network and feature reads; everything I draw on the request path has to fit into that.",
    sources: [
      "Seven-step method, under 200 ms",
      "khangich, Machine Learning Interview, ad click design",
      "alirezadir, Machine Learning Interviews, feed, events and video notes",
      "Microsoft CSE playbook, ML model production checklist",
    ],
  },
  messages: {
    missing:
      "Somebody waits for the predictions, but the brief states no latency target (for example p99 < 200 ms), so the path cannot be checked.",
    edge: "A model on the device needs a time per answer (for example 33 ms for 30 frames a second): state the p99 target or the time of the model.",
  },
  options: {},
  check: ({ graph }) => {
    const constraints = graph.brief.constraints;
    if (constraints?.latencyP99Ms !== undefined || constraints?.ttftMs !== undefined) return [];
    if (isOnlineDesign(graph)) return [{ outcome: "fail", messageId: "missing", at: ["brief"] }];
    return isUntimedOnDevice(graph) ? [{ outcome: "fail", messageId: "edge", at: ["brief"] }] : [];
  },
  fix: ({ graph }) => {
    const focus = { record: "brief", field: "constraints.latencyP99Ms" };
    const framing = choiceOf(graph.brief.mlTask?.framing);
    const value = framing !== null && Object.hasOwn(USUAL_MS, framing) ? USUAL_MS[framing] : undefined;
    const drawnMs = criticalPath(graph)?.totalMs ?? 0;
    if (value === undefined || drawnMs > value || !isOnlineDesign(graph))
      return { label: "State the latency target", focus };
    return { label: `Start with ${value} ms`, setBrief: [{ path: "constraints.latencyP99Ms", value }], focus };
  },
});

function isUntimedOnDevice(graph: BoardGraph): boolean {
  if (graph.brief.mlTask?.servingMode !== "edge") return false;
  const models = graph.nodesOf("edge-model");
  return models.length === 0 || models.some((node) => numberProp(node.props, "p99Ms") === null);
}
