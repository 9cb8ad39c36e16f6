import type { BoardGraph } from "../../model/graph.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule } from "../define-rule.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { isOnlineDesign } from "../queries/online-design.ts";

const VOLUMES = ["qpsPeak", "dau", "postsPerDay", "imagesPerDay"] as const;

/** REQ-04: nothing says how many requests come. */
export const statedLoad = defineRule({
  id: "requirements/stated-load",
  code: "REQ-04",
  meta: {
    title: "Load is not stated",
    severity: "warning",
    step: 1,
    stage: "design",
    scope: "serve",
    why: "Peak, not average, decides replicas; a rough number of daily users gives QPS = users x calls / 86,400 x peak factor.",
    help: "State the peak requests per second or the daily users in the brief.",
    unless: "A batch design that states its entities per run.",
    interview:
      "Ten million daily users with 20 calls each are 2,300 requests a second on average; times three for the evening peak I plan for 7,000.",
    sources: [
      "alirezadir, Machine Learning Interviews, step 1, scale",
      "khangich, Machine Learning Interview, calculate and estimate",
    ],
  },
  messages: {
    missing:
      "Nothing states the load: give the peak requests per second or the daily users, or capacity stays unchecked.",
  },
  options: {},
  check: ({ graph }) =>
    isOnlineDesign(graph) && !isLoadStated(graph) ? [{ outcome: "fail", messageId: "missing", at: ["brief"] }] : [],
  fix: () => ({ label: "State the peak load", focus: { record: "brief", field: "constraints.qpsPeak" } }),
});

/** In the brief, or on a component that requests pass. */
function isLoadStated(graph: BoardGraph): boolean {
  const constraints = graph.brief.constraints ?? {};
  if (VOLUMES.some((field) => constraints[field] !== undefined)) return true;
  const doors = graph.nodesOf("client-app", "api-gateway", "app-service");
  return [...doors, ...servingNodes(graph)].some((node) =>
    ["qps", "qpsPeak", "dau"].some((prop) => numberProp(node.props, prop) !== null),
  );
}
