import type { BoardGraph } from "../../model/graph.ts";
import type { RecordId } from "../../model/records.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { callCircles } from "../queries/call-circles.ts";
import { nameOf, nodesAt, pathOf } from "../queries/names.ts";

/** STR-04: a request can come back to a component that waits for its answer. */
export const callCircle = defineRule({
  id: "structure/call-circle",
  code: "STR-04",
  meta: {
    title: "Synchronous call cycle",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "any",
    why: "Deadlock and retry storms: under load every component of the circle waits for the next one.",
    help: "Make one of the calls asynchronous, or merge the services.",
    unless: "Two opposite arrows are a request and its answer; a stream in both directions waits for nobody.",
    interview:
      "Calls form a tree from the gateway down; whatever has to come back goes over a queue, so no request can wait for itself.",
    sources: ["Field practice: call graphs of services"],
  },
  messages: { circle: "{path} call each other in a circle; one request can wait for itself." },
  options: {},
  check: ({ graph, catalogue }) =>
    callCircles(graph).map((circle) => {
      const nodes = nodesAt(graph, circle);
      const path = pathOf(catalogue, [...nodes, ...nodes.slice(0, 1)]);
      return { outcome: "fail", messageId: "circle", data: { path }, at: circle };
    }),
  fix: ({ graph, catalogue }, at): FixPlan | null => {
    const entry = entryOf(graph, at);
    const caller = at[(at.indexOf(entry) + at.length - 1) % at.length] ?? "";
    const [from, to] = nodesAt(graph, [caller, entry]);
    if (from === undefined || to === undefined) return null;
    const back = graph.outgoing(from.id).filter((edge) => edge.flow === "request" && edge.to === to.id);
    return planOf(`Let ${nameOf(catalogue, from)} not wait for ${nameOf(catalogue, to)}`, {
      setProps: back.map((edge) => ({ record: edge.id, props: { async: true } })),
    });
  },
});

/** Where requests enter the circle: the first component that something outside calls; the call back to it can wait. */
function entryOf(graph: BoardGraph, circle: readonly RecordId[]): RecordId {
  const isCalled = (id: RecordId): boolean =>
    graph.incoming(id).some((edge) => edge.flow === "request" && !circle.includes(edge.from));
  return circle.find(isCalled) ?? circle[0] ?? "";
}
