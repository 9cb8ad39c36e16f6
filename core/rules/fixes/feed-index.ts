import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import type { PropValue } from "../../model/stencil.ts";
import type { FixPlan, PlannedEdge } from "../define-rule.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { isQueryOnly, isSwappedTogether, queryEncoders, versionOf } from "../queries/encoders.ts";
import { type FixPart, newNode, planOf } from "./fix-parts.ts";
import { artifact } from "./insert-registry.ts";

/**
 * Leads items into an index: through an encoder where it holds vectors, on the schedule of the board, in the time of the
 * brief. A board that shows data only gets no encoder, which would count as a served model.
 */
export function feedIndex(graph: BoardGraph, index: NodeRecord): FixPlan {
  const freshnessS = graph.brief.constraints?.freshnessS;
  const isOpen = freshnessS !== undefined && index.props.freshnessS === undefined;
  const age: FixPart = isOpen ? { setProps: [{ record: index.id, props: { freshnessS } }] } : {};
  if (index.kind === "search-index" || servingNodes(graph).length === 0) {
    const items = itemsFor(graph, index.id);
    return planOf("Lead items into the index", items.part, { connect: [batch(items.id, index.id)] }, age);
  }
  const known = graph.nodesOf("embedding-generator").find((node) => fits(graph, node, index));
  if (known !== undefined && graph.incoming(known.id).some((edge) => edge.flow === "batch" || edge.flow === "event")) {
    return planOf("Write the vectors into the index", { connect: [features(known.id, index.id)] }, age);
  }
  const encoder = encoderFor(graph, index, known ?? null);
  const items = itemsFor(graph, encoder.id);
  const feed = { connect: [batch(items.id, encoder.id), features(encoder.id, index.id)] };
  return planOf("Lead items into the index", ...encoder.parts, items.part, feed, schedule(graph, encoder.id), age);
}

/** Whether queries of the index can be compared with vectors of this encoder. */
function fits(graph: BoardGraph, encoder: NodeRecord, index: NodeRecord): boolean {
  if (isQueryOnly(graph, encoder)) return false;
  return queryEncoders(graph, index).every((query) => {
    const isSame = versionOf(query) !== null && versionOf(query) === versionOf(encoder);
    return query === encoder || isSame || isSwappedTogether(graph, query, encoder);
  });
}

interface NewEncoder {
  readonly id: string;
  readonly parts: readonly FixPart[];
}

/** The encoder of the board that lacks data, one that queries share when its model is not recorded, or a new one of the same model. */
function encoderFor(graph: BoardGraph, index: NodeRecord, known: NodeRecord | null): NewEncoder {
  if (known !== null) return { id: known.id, parts: [] };
  const query = queryEncoders(graph, index)[0];
  const version = index.props.modelVersion ?? query?.props.modelVersion;
  const supplies = suppliersOf(graph, query ?? null);
  const isShared = query !== undefined && supplies.length === 0 && version === undefined;
  if (isShared) return { id: query.id, parts: [] };
  const props: Readonly<Record<string, PropValue>> = {
    mode: "batch",
    ...(version !== undefined && { modelVersion: version }),
    ...(supplies.length === 0 && { pretrained: true }),
  };
  const added = newNode("embedding-generator", [index.id], { props });
  return { id: added.ref, parts: [{ add: [added] }, { connect: supplies.map((id) => artifact(id, added.ref)) }] };
}

/** Where the model of the queries comes from, else the rollout or registry of the board. */
function suppliersOf(graph: BoardGraph, query: NodeRecord | null): readonly RecordId[] {
  const own = query === null ? [] : graph.incoming(query.id).flatMap((e) => (e.flow === "artifact" ? [e.from] : []));
  if (query !== null) return [...new Set(own)];
  const known = graph.nodesOf("deployment-controller")[0] ?? graph.nodesOf("model-registry")[0];
  return known === undefined ? [] : [known.id];
}

/** Where items are kept already, most prepared first; a new ingestion where the board keeps none. */
function itemsFor(graph: BoardGraph, near: RecordId): { readonly id: string; readonly part: FixPart } {
  for (const kind of ["document-chunker", "data-lake", "data-warehouse", "ingestion", "data-processor"] as const) {
    const known = graph.nodesOf(kind)[0];
    if (known !== undefined) return { id: known.id, part: {} };
  }
  const added = newNode("ingestion", [near]);
  return { id: added.ref, part: { add: [added] } };
}

function schedule(graph: BoardGraph, encoder: string): FixPart {
  const orchestrator = graph.nodesOf("orchestrator")[0];
  return orchestrator === undefined ? {} : { connect: [{ from: orchestrator.id, to: encoder, flow: "control" }] };
}

const batch = (from: string, to: string): PlannedEdge => ({ from, to, flow: "batch" });

const features = (from: string, to: string): PlannedEdge => ({ from, to, flow: "features" });
