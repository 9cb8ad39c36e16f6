import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan } from "../define-rule.ts";
import { isPersonal } from "../queries/personal-data.ts";
import { newNode, planOf } from "./fix-parts.ts";

/** A collector for what users do, written to the stream or store of the board or a new lake; null without users. */
export function collectSignals(graph: BoardGraph): FixPlan | null {
  const user = graph.nodesOf("client-app")[0] ?? graph.nodesOf("app-service")[0] ?? graph.nodesOf("api-gateway")[0];
  if (user === undefined) return null;
  const known = graph.nodesOf("message-broker")[0] ?? graph.nodesOf("data-lake", "data-warehouse").find(isForEvents);
  const lake = newNode("data-lake", [user.id]);
  const sink = known?.id ?? lake.ref;
  const props = isPersonal(user.props) ? { props: { deidentify: true } } : {};
  const collector = newNode("event-collector", [user.id, ...(known === undefined ? [] : [known.id])], props);
  return planOf("Add an event collector", {
    add: known === undefined ? [collector, lake] : [collector],
    connect: [
      { from: user.id, to: collector.ref, flow: "event" },
      { from: collector.ref, to: sink, flow: "event" },
    ],
  });
}

const isForEvents = (node: NodeRecord): boolean => node.props.kind !== "model-store" && node.props.kind !== "media";
