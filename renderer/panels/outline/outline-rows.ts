import { type Doc, listRecords } from "../../../core/model/doc.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { ZoneRecord } from "../../../core/model/records/zone.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import { propSummary } from "./prop-summary.ts";

/** A component as a row: `level` counts the zones around it from 1; the names at the other ends of its flows. */
export interface ComponentRow {
  readonly id: RecordId;
  readonly level: number;
  readonly record: NodeRecord;
  readonly kind: string;
  readonly props: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A zone as a row, before what is in it. */
export interface ZoneRow {
  readonly id: RecordId;
  readonly level: number;
  readonly record: ZoneRecord;
}

/** A row of the table of components. */
export type OutlineRow = ComponentRow | ZoneRow;

/** A flow as a row, with the names at its ends. */
export interface FlowRow {
  readonly id: RecordId;
  readonly level: 1;
  readonly record: EdgeRecord;
  readonly from: string;
  readonly flow: string;
  readonly to: string;
}

/** Whether a row is a component. */
export const isComponentRow = (row: OutlineRow): row is ComponentRow => row.record.type === "node";

/** Components by zone, as they are read: what is outside of zones first, then each zone with its own. A zone stays while something in it fits the filter. */
export function listOutline(doc: Doc, filter: string, catalogue: Catalogue): readonly OutlineRow[] {
  const ends = flowEnds(doc);
  const members = groupBy([...listRecords(doc, "node")].sort(inReadingOrder), (node) => node.zone);
  const zones = groupBy([...listRecords(doc, "zone")].sort(inReadingOrder), (zone) => zone.parent);
  const wanted = filter.trim().toLowerCase();
  const fits = (texts: readonly string[]): boolean =>
    wanted === "" || texts.some((text) => text.toLowerCase().includes(wanted));
  const rowsIn = (zone: RecordId | null, level: number): readonly OutlineRow[] => {
    const own = (members.get(zone) ?? []).flatMap((record): readonly OutlineRow[] => {
      const row = componentRow(record, level, ends, catalogue);
      return fits([row.record.name, row.kind, row.props]) ? [row] : [];
    });
    const inner = (zones.get(zone) ?? []).flatMap((record) => {
      const inside = rowsIn(record.id, level + 1);
      return inside.length > 0 || fits([record.name, record.plane])
        ? [{ id: record.id, level, record }, ...inside]
        : [];
    });
    return [...own, ...inner];
  };
  return rowsIn(null, 1);
}

/** All flows, in the reading order of where they start. */
export function listFlows(doc: Doc, filter: string, catalogue: Catalogue): readonly FlowRow[] {
  const wanted = filter.trim().toLowerCase();
  const nameOf = (id: RecordId): string => {
    const record = doc.get(id);
    return record?.type === "node" ? record.name.trim() || record.kind : id;
  };
  const order = new Map([...listRecords(doc, "node")].sort(inReadingOrder).map((node, at) => [node.id, at]));
  return listRecords(doc, "edge")
    .map((record): FlowRow => {
      const flow = catalogue.flows.get(record.flow)?.label ?? record.flow;
      return { id: record.id, level: 1, record, from: nameOf(record.from), flow, to: nameOf(record.to) };
    })
    .filter(({ from, flow, to, record }) =>
      [from, flow, to, record.label ?? ""].some((text) => text.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => (order.get(a.record.from) ?? 0) - (order.get(b.record.from) ?? 0));
}

type Ends = ReadonlyMap<RecordId, { readonly from: readonly string[]; readonly to: readonly string[] }>;

function componentRow(record: NodeRecord, level: number, ends: Ends, catalogue: Catalogue): ComponentRow {
  const stencil = catalogue.stencils.get(record.kind);
  const { from = [], to = [] } = ends.get(record.id) ?? {};
  const kind = stencil?.label ?? record.kind;
  return { id: record.id, level, record, kind, props: propSummary(record, catalogue), from, to };
}

/** Names of what sends to a component and of what it sends to. */
function flowEnds(doc: Doc): Ends {
  const ends = new Map<RecordId, { readonly from: string[]; readonly to: string[] }>();
  const at = (id: RecordId) => {
    const found = ends.get(id) ?? { from: [], to: [] };
    ends.set(id, found);
    return found;
  };
  for (const edge of listRecords(doc, "edge")) {
    const [source, target] = [doc.get(edge.from), doc.get(edge.to)];
    if (source?.type === "node") at(edge.to).from.push(source.name);
    if (target?.type === "node") at(edge.from).to.push(target.name);
  }
  return ends;
}

const COLUMN = 40;

const inReadingOrder = (a: NodeRecord | ZoneRecord, b: NodeRecord | ZoneRecord): number =>
  Math.round(a.x / COLUMN) - Math.round(b.x / COLUMN) || a.y - b.y;

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => RecordId | null,
): ReadonlyMap<RecordId | null, readonly T[]> {
  const groups = new Map<RecordId | null, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
