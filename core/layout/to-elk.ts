import type { EdgeRecord } from "../model/records/edge.ts";
import type { RecordId } from "../model/records.ts";
import { ZONE_PADDING } from "../model/zone-frame.ts";
import { BOARD, containersOf } from "./containers.ts";
import type { ElkEdge, ElkNode } from "./elk-graph.ts";
import { elkIds } from "./elk-ids.ts";
import { boardOptions, COLUMNS_FOUND, COLUMNS_GIVEN, flowOptions, LABEL_OPTIONS, labelSize } from "./options.ts";
import { planColumns } from "./plan-columns.ts";
import type { LayoutScope } from "./scope.ts";

/** Far apart, so that the engine takes each `x` for a column of its own. */
const COLUMN = 10_000;

const { top, left, bottom, right } = ZONE_PADDING;
const PADDING = `[top=${top},left=${left},bottom=${bottom},right=${right}]`;

/** A scope as a graph of the layout engine: zones contain their members, all flows belong to the whole. */
export function toElk(scope: LayoutScope): ElkNode {
  const containers = containersOf(scope);
  const columns = planColumns(scope, containers);
  const options = { ...boardOptions(scope.nodes.length), ...(columns === null ? COLUMNS_FOUND : COLUMNS_GIVEN) };
  const sizes = new Map<string, { readonly w: number; readonly h: number }>([
    ...scope.nodes.map((node, index) => [elkIds.node(index), node] as const),
    ...scope.zones.map((zone, index) => [elkIds.zone(index), zone] as const),
  ]);
  const zoneOptions = { ...options, "elk.padding": PADDING };
  const childrenOf = (container: string): ElkNode[] =>
    (containers.members.get(container) ?? []).map((id) => {
      const column = columns?.get(id);
      const place = column === undefined ? {} : { x: column * COLUMN, y: 0 };
      if (containers.members.has(id)) return { id, ...place, children: childrenOf(id), layoutOptions: zoneOptions };
      const { w, h } = sizes.get(id) ?? { w: 0, h: 0 };
      return { id, ...place, width: w, height: h };
    });
  const places = new Map(scope.nodes.map((node, index) => [node.id, elkIds.node(index)]));
  return {
    id: BOARD,
    layoutOptions: options,
    children: childrenOf(BOARD),
    edges: scope.edges.flatMap((edge, index) => toElkEdge(edge, elkIds.edge(index), places)),
  };
}

function toElkEdge(edge: EdgeRecord, id: string, places: ReadonlyMap<RecordId, string>): readonly ElkEdge[] {
  const [source, target] = [places.get(edge.from), places.get(edge.to)];
  if (source === undefined || target === undefined) return [];
  const line: ElkEdge = { id, sources: [source], targets: [target], layoutOptions: flowOptions(edge.flow) };
  const label = edge.label?.trim() ?? "";
  if (label === "") return [line];
  return [
    { ...line, labels: [{ id: `${id}-label`, text: "label", ...labelSize(label), layoutOptions: LABEL_OPTIONS }] },
  ];
}
