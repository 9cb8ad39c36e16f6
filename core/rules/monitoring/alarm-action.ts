import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { PropValue } from "../../model/stencil.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** MON-05: what a monitor finds leads to nothing. */
export const alarmAction = defineRule({
  id: "monitoring/alarm-action",
  code: "MON-05",
  meta: {
    title: "Monitoring leads to no action",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "monitor",
    why: "Detection is only useful with a decided response.",
    help: "Lead a control flow from the monitor or detector to retraining, rollout or fallback, or let the monitor alert somebody.",
    unless: "A dashboard is read by hand, say weekly: set the finding aside with that reason.",
    interview:
      "Every alert has a decided answer: latency pages on-call, drift starts a gated retraining, a bad canary rolls back by itself.",
    sources: [
      "Microsoft CSE playbook, retraining decisions and adaptation strategy",
      "Huyen, Designing Machine Learning Systems, ch. 8",
    ],
  },
  messages: {
    unheard:
      "Nobody receives the alarms of {watchers}: route them to on-call, retraining, rollback or fallback, or they are decoration.",
  },
  options: {},
  appliesTo: (graph) => graph.has("monitor", "drift-detector"),
  check: ({ graph, catalogue }) => {
    const watchers = graph.nodesOf("monitor", "drift-detector");
    if (watchers.some((node) => isAlerting(node) || isActing(graph, node))) return [];
    const data = { watchers: namesOf(catalogue, watchers) };
    return [{ outcome: "fail", messageId: "unheard", data, at: idsOf(watchers) }];
  },
  fix: ({ graph }): FixPlan => {
    const monitor = graph.nodesOf("monitor")[0];
    const watcher = monitor ?? graph.nodesOf("drift-detector")[0];
    const actor = graph.nodesOf("orchestrator", "deployment-controller")[0];
    if (watcher !== undefined && actor !== undefined) {
      const label =
        actor.kind === "orchestrator" ? "Let the alarm start the workflow" : "Let the alarm reach the rollout";
      return planOf(label, { connect: [{ from: watcher.id, to: actor.id, flow: "control" }] });
    }
    if (monitor !== undefined) {
      return planOf("Raise alerts", { setProps: [{ record: monitor.id, props: { alerts: true } }] });
    }
    const detectors = graph.nodesOf("drift-detector");
    const added = newNode("monitor", idsOf(detectors), { props: { alerts: true } });
    const connect = detectors.map((node) => ({ from: node.id, to: added.ref, flow: "metric" as const }));
    return planOf("Add a monitor that alerts", { add: [added], connect });
  },
});

const isAlerting = (node: NodeRecord): boolean =>
  node.kind === "monitor" && (node.props.alerts === true || isNamed(node.props.onCall));

const isNamed = (value: PropValue | undefined): boolean => typeof value === "string" && value.trim() !== "";

const isActing = (graph: BoardGraph, node: NodeRecord): boolean =>
  graph.outgoing(node.id).some((edge) => edge.flow === "control");
