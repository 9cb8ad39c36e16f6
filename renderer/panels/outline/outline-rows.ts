import { componentName, endName, kindLabel } from "../../../core/model/component-name.ts";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { ZoneRecord } from "../../../core/model/records/zone.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import { pieceName } from "../../canvas/piece-name.ts";
import { fitsWords } from "./fits-words.ts";
import type { GridRow } from "./grid-column.ts";
import { propSummary } from "./prop-summary.ts";
import { inReadingOrder } from "./reading-order.ts";

/** A component as a row: `level` counts the zones around it from 1; its name, and the names at the other ends of its flows. */
export interface ComponentRow extends GridRow {
  readonly record: NodeRecord;
  readonly name: string;
  readonly kind: string;
  readonly props: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A zone as a row, before what is in it. */
export interface ZoneRow extends GridRow {
  readonly record: ZoneRecord;
  readonly name: string;
}

/** A row of the table of components. */
export type OutlineRow = ComponentRow | ZoneRow;

/** A flow as a row, with the names at its ends. */
export interface FlowRow extends GridRow {
  readonly record: EdgeRecord;
  readonly from: string;
  readonly flow: string;
  readonly to: string;
  readonly props: string;
}

/** Whether a row is a component. */
export const isComponentRow = (row: OutlineRow): row is ComponentRow => row.record.type === "node";

/** Components by zone, as they are read: what is outside of zones first, then each zone with its own. A zone stays while something in it fits the filter. */
export function listOutline(doc: Doc, filter: string, catalogue: Catalogue): readonly OutlineRow[] {
  const ends = flowEnds(doc, catalogue);
  const members = groupBy([...listRecords(doc, "node")].sort(inReadingOrder), (node) => node.zone);
  const zones = groupBy([...listRecords(doc, "zone")].sort(inReadingOrder), (zone) => zone.parent);
  const fits = fitsWords(filter);
  const rowsIn = (zone: RecordId | null, level: number): readonly OutlineRow[] => {
    const own = (members.get(zone) ?? []).flatMap((record): readonly OutlineRow[] => {
      const row = componentRow(record, level, ends, catalogue);
      return fits([row.name, row.kind, row.props]) ? [row] : [];
    });
    const inner = (zones.get(zone) ?? []).flatMap((record) => {
      const inside = rowsIn(record.id, level + 1);
      const name = pieceName(doc, record.id, catalogue);
      return inside.length > 0 || fits([name, record.plane])
        ? [{ id: record.id, owner: record.id, level, record, name }, ...inside]
        : [];
    });
    return [...own, ...inner];
  };
  return rowsIn(null, 1);
}

/** All flows, in the reading order of where they start. */
export function listFlows(doc: Doc, filter: string, catalogue: Catalogue): readonly FlowRow[] {
  const fits = fitsWords(filter);
  const order = new Map([...listRecords(doc, "node")].sort(inReadingOrder).map((node, at) => [node.id, at]));
  return listRecords(doc, "edge")
    .map((record): FlowRow => {
      const [from, to] = [endName(doc, record.from, catalogue), endName(doc, record.to, catalogue)];
      const flow = catalogue.flows.get(record.flow)?.label ?? record.flow;
      const props = propSummary(record, catalogue);
      return { id: record.id, owner: record.id, level: 1, record, from, flow, to, props };
    })
    .filter(({ from, flow, to, props, record }) => fits([from, flow, to, props, record.label ?? ""]))
    .sort((a, b) => (order.get(a.record.from) ?? 0) - (order.get(b.record.from) ?? 0));
}

type Ends = ReadonlyMap<RecordId, { readonly from: readonly string[]; readonly to: readonly string[] }>;

function componentRow(record: NodeRecord, level: number, ends: Ends, catalogue: Catalogue): ComponentRow {
  const { from = [], to = [] } = ends.get(record.id) ?? {};
  const [name, kind] = [componentName(record, catalogue), kindLabel(record.kind, catalogue)];
  return {
    id: record.id,
    owner: record.id,
    level,
    record,
    name,
    kind,
    props: propSummary(record, catalogue),
    from,
    to,
  };
}

/** Names of what sends to a component and of what it sends to. */
function flowEnds(doc: Doc, catalogue: Catalogue): Ends {
  const ends = new Map<RecordId, { readonly from: string[]; readonly to: string[] }>();
  const at = (id: RecordId) => {
    const found = ends.get(id) ?? { from: [], to: [] };
    ends.set(id, found);
    return found;
  };
  for (const edge of listRecords(doc, "edge")) {
    const [source, target] = [doc.get(edge.from), doc.get(edge.to)];
    if (source?.type === "node") at(edge.to).from.push(componentName(source, catalogue));
    if (target?.type === "node") at(edge.from).to.push(componentName(target, catalogue));
  }
  return ends;
}

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
