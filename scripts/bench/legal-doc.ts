import { type Doc, docOf, listRecords } from "../../core/model/doc.ts";
import { portFlows } from "../../core/model/ports.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { seededDoc } from "./seeded-doc.ts";

/** How far down the board a fitting end is looked for. */
const REACH = 40;

/** The seeded board with flows that the port table knows, as people draw them: a flow that does not fit leads to the next component that takes one. */
export function legalDoc(size: number): Doc {
  const doc = seededDoc(size);
  const nodes = listRecords(doc, "node");
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const edges = listRecords(doc, "edge").flatMap((edge) => refit(edge, nodes, index));
  return docOf([...[...doc.values()].filter(({ type }) => type !== "edge"), ...edges]);
}

function refit(
  edge: EdgeRecord,
  nodes: readonly NodeRecord[],
  index: ReadonlyMap<string, number>,
): readonly EdgeRecord[] {
  const from = nodes[index.get(edge.from) ?? 0];
  const first = index.get(edge.to) ?? 0;
  for (const to of nodes.slice(first, first + REACH)) {
    const fitting = from === undefined ? [] : (portFlows(catalogue, from.kind, to.kind) ?? []);
    const flow = fitting.find((each) => each === edge.flow) ?? fitting[0];
    if (flow !== undefined) return [{ ...edge, to: to.id, flow }];
  }
  return [];
}
