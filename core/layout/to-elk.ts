import type { EdgeRecord } from "../model/records/edge.ts";
import type { RecordId } from "../model/records.ts";
import { ZONE_PADDING } from "../model/zone-frame.ts";
import type { ElkEdge, ElkNode } from "./elk-graph.ts";
import { boardOptions, flowOptions, LABEL_OPTIONS, labelSize } from "./options.ts";
import type { LayoutScope } from "./scope.ts";

/** Names of records inside the engine: `n0`, `z0`, `e0` by position in the scope, so that any record id is safe. */
export const elkIds = {
  node: (index: number): string => `n${index}`,
  zone: (index: number): string => `z${index}`,
  edge: (index: number): string => `e${index}`,
} as const;

const { top, left, bottom, right } = ZONE_PADDING;
const PADDING = `[top=${top},left=${left},bottom=${bottom},right=${right}]`;

/** A scope as a graph of the layout engine: zones contain their members, all flows belong to the whole. */
export function toElk(scope: LayoutScope): ElkNode {
  const members = new Map<RecordId | null, ElkNode[]>();
  const known = new Set(scope.zones.map((zone) => zone.id));
  const add = (zone: RecordId | null, node: ElkNode) => {
    const key = zone !== null && known.has(zone) ? zone : null;
    members.set(key, [...(members.get(key) ?? []), node]);
  };
  scope.nodes.forEach(({ zone, w, h }, index) => {
    add(zone, { id: elkIds.node(index), width: w, height: h });
  });
  for (const index of innermostFirst(scope)) {
    const zone = scope.zones[index];
    if (zone === undefined) continue;
    const children = members.get(zone.id);
    const id = elkIds.zone(index);
    if (children === undefined) add(zone.parent, { id, width: zone.w, height: zone.h });
    else add(zone.parent, { id, children, layoutOptions: { "elk.padding": PADDING } });
  }
  const places = new Map(scope.nodes.map((node, index) => [node.id, elkIds.node(index)]));
  return {
    id: "board",
    layoutOptions: boardOptions(scope.nodes.length),
    children: members.get(null) ?? [],
    edges: scope.edges.flatMap((edge, index) => toElkEdge(edge, elkIds.edge(index), places)),
  };
}

function toElkEdge(edge: EdgeRecord, id: string, places: ReadonlyMap<RecordId, string>): readonly ElkEdge[] {
  const [source, target] = [places.get(edge.from), places.get(edge.to)];
  if (source === undefined || target === undefined) return [];
  const line: ElkEdge = { id, sources: [source], targets: [target], layoutOptions: flowOptions(edge.flow) };
  const label = edge.label?.trim() ?? "";
  if (label === "") return [line];
  return [{ ...line, labels: [{ id: `${id}-label`, ...labelSize(label), layoutOptions: LABEL_OPTIONS }] }];
}

/** Indices of zones so that each comes before the zone that contains it. */
function innermostFirst({ zones }: LayoutScope): readonly number[] {
  const parents = new Map(zones.map((zone) => [zone.id, zone.parent]));
  const depth = (id: RecordId): number => {
    let levels = 0;
    for (let at = parents.get(id) ?? null; at !== null && levels <= zones.length; at = parents.get(at) ?? null)
      levels += 1;
    return levels;
  };
  return zones
    .map((zone, index) => ({ index, depth: depth(zone.id) }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ index }) => index);
}
