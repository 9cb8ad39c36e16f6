import type { BoardGraph } from "../../model/graph.ts";
import { defineRule } from "../define-rule.ts";
import { collectSignals } from "../fixes/collect-signals.ts";
import { isOf } from "../queries/component-sets.ts";
import { inWords } from "../queries/names.ts";
import { namedSignals } from "../queries/objective.ts";

/** DAT-03: the brief names signals and nothing records them. */
export const capturedSignals = defineRule({
  id: "data/captured-signals",
  code: "DAT-03",
  meta: {
    title: "User signals are named but not captured",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "data",
    why: "Clicks, watch time, likes and searches are both features and labels; if they are not logged from day one they are lost.",
    help: "Draw who collects the signals and where they are kept: a client or application, an event collector, a stream or lake.",
    unless: "The signals come from an external system that is drawn with an event or label flow.",
    interview:
      "Clicks, dwell and hides are logged from the client with the request id, through a collector into the stream, so the same events serve features, labels and the experiment.",
    sources: [
      "Seven-step method, implicit and explicit signals",
      "alirezadir, Machine Learning Interviews, step 4",
      "Google, Rules of Machine Learning, rule 2",
    ],
  },
  messages: { lost: "The brief lists {signals} but nothing on the board records them." },
  options: {},
  appliesTo: (graph) => !graph.has("event-collector", "feedback-collector", "prediction-log", "labeling-service"),
  check: ({ graph }) => {
    const signals = namedSignals(graph.brief);
    if (signals.length === 0 || isHandedOver(graph)) return [];
    const named = signals.length > 4 ? [...signals.slice(0, 3), `${signals.length - 3} more`] : signals;
    return [{ outcome: "fail", messageId: "lost", data: { signals: inWords(named) }, at: ["brief"] }];
  },
  fix: ({ graph }) => collectSignals(graph),
});

/** Whether those who see what users do hand it on: a stream or lake fed by the application records it too. */
const isHandedOver = (graph: BoardGraph): boolean =>
  graph.edges.some(
    (edge) =>
      (edge.flow === "event" || edge.flow === "label") &&
      isOf(graph.node(edge.from), ["client-app", "app-service", "external-system", "human-reviewer"]),
  );
