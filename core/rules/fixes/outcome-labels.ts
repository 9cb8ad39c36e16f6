import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { PlannedEdge } from "../define-rule.ts";
import { carriesPersonalData, isPersonal } from "../queries/personal-data.ts";
import { type FixPart, newNode } from "./fix-parts.ts";

/** Leads labels into a component that learns (record id or ref): from a labelling service on the board, from users, else from people. */
export function labelsFor(graph: BoardGraph, target: string): readonly FixPart[] {
  const labelling = graph.nodesOf("labeling-service")[0];
  if (labelling !== undefined) return [hand(labelling.id, target, carriesPersonalData(graph, labelling))];
  return outcomesFor(graph, target) ?? humanLabels(graph, target);
}

/**
 * Leads what users did into a component that learns, through the collector on the board or a new one. Personal data is
 * taken out on the way. Null when nobody on the board sees an outcome.
 */
export function outcomesFor(graph: BoardGraph, target: string): readonly FixPart[] | null {
  const collector = graph.nodesOf("feedback-collector")[0];
  const user = userOf(graph);
  if (collector !== undefined && graph.incoming(collector.id).length > 0) {
    return [hand(collector.id, target, carriesPersonalData(graph, collector))];
  }
  if (user === null) return null;
  const isRisky = isPersonal(user.props);
  if (collector !== undefined) {
    return [{ connect: [label(user.id, collector.id)] }, hand(collector.id, target, isRisky)];
  }
  const props = isRisky ? { props: { deidentify: true } } : {};
  const added = newNode("feedback-collector", [target, user.id], props);
  return [{ add: [added], connect: [label(user.id, added.ref), label(added.ref, target)] }];
}

function hand(from: string, target: string, isRisky: boolean): FixPart {
  if (!isRisky) return { connect: [label(from, target)] };
  const redactor = newNode("pii-redactor", [from, target]);
  return { add: [redactor], connect: [label(from, redactor.ref), label(redactor.ref, target)] };
}

function humanLabels(graph: BoardGraph, target: string): readonly FixPart[] {
  const labelling = newNode("labeling-service", [target]);
  const store = graph.nodesOf("data-lake", "data-warehouse").find((node) => !carriesPersonalData(graph, node));
  const items: readonly PlannedEdge[] =
    store === undefined ? [] : [{ from: store.id, to: labelling.ref, flow: "batch" }];
  return [{ add: [labelling], connect: [...items, label(labelling.ref, target)] }];
}

/** Who sees what a prediction led to. */
const userOf = (graph: BoardGraph): NodeRecord | null =>
  graph.nodesOf("client-app")[0] ?? graph.nodesOf("app-service")[0] ?? graph.nodesOf("external-system")[0] ?? null;

const label = (from: string, to: string): PlannedEdge => ({ from, to, flow: "label" });
