import { type Doc, getRecord, listRecords } from "./doc.ts";
import { flowsOfFold } from "./fold-flows.ts";
import type { NodeRecord } from "./records/node.ts";
import type { ZoneRecord } from "./records/zone.ts";
import type { AnyRecord, RecordId } from "./records.ts";

/** Kind of the component that stands for a collapsed zone in a folded board; no stencil has it. */
export const STAND_IN_KIND = "collapsed-zone";

/** Size of a collapsed zone, px; its corner stays where it was. */
export const STAND_IN_SIZE = { w: 216, h: 64 } as const;

/** A board as it is drawn while zones are collapsed. */
export interface FoldedBoard {
  /** The board itself when no zone is collapsed; never to be saved otherwise. */
  readonly doc: Doc;
  /** Each hidden component and zone with the collapsed zone that stands for it. */
  readonly standIns: ReadonlyMap<RecordId, RecordId>;
}

const NOTHING_HIDDEN: ReadonlyMap<RecordId, RecordId> = new Map();

/**
 * Puts one component in the place of each collapsed zone: it has the zone's id, name and corner, and `props.inside` counts the
 * components it hides. Flows to what is hidden end at it; those of one kind between the same two are one, labelled with their number.
 */
export function foldZones(doc: Doc): FoldedBoard {
  const collapsed = listRecords(doc, "zone").filter((zone) => zone.collapsed === true);
  if (collapsed.length === 0) return { doc, standIns: NOTHING_HIDDEN };
  const standIns = hiddenIn(doc);
  const inside = new Map<RecordId, number>();
  for (const node of listRecords(doc, "node")) {
    const zone = standIns.get(node.id);
    if (zone !== undefined) inside.set(zone, (inside.get(zone) ?? 0) + 1);
  }
  const folded = new Map<RecordId, AnyRecord>();
  for (const record of doc.values()) {
    if (record.type === "edge" || standIns.has(record.id)) continue;
    const isFolded = record.type === "zone" && record.collapsed === true;
    folded.set(record.id, isFolded ? standInOf(record, inside.get(record.id) ?? 0) : record);
  }
  for (const edge of flowsOfFold(doc, standIns)) folded.set(edge.id, edge);
  return { doc: folded, standIns };
}

/** Whether a component of a folded board stands for a collapsed zone. */
export const isStandIn = (record: Pick<NodeRecord, "kind">): boolean => record.kind === STAND_IN_KIND;

/** What is inside a collapsed zone, with the outermost one. */
function hiddenIn(doc: Doc): ReadonlyMap<RecordId, RecordId> {
  const hidden = new Map<RecordId, RecordId>();
  for (const record of doc.values()) {
    const around = record.type === "node" ? record.zone : record.type === "zone" ? record.parent : null;
    const zone = outermostCollapsed(doc, around);
    if (zone !== null) hidden.set(record.id, zone);
  }
  return hidden;
}

function outermostCollapsed(doc: Doc, start: RecordId | null): RecordId | null {
  let found: RecordId | null = null;
  const seen = new Set<RecordId>();
  for (let at = start; at !== null && !seen.has(at); ) {
    seen.add(at);
    const zone = getRecord(doc, "zone", at);
    if (zone?.collapsed === true) found = at;
    at = zone?.parent ?? null;
  }
  return found;
}

const known = new WeakMap<ZoneRecord, NodeRecord>();

/** The component that stands for a collapsed zone; the same object for the same zone, so that what did not change is not drawn again. */
export function standInOf(zone: ZoneRecord, inside: number): NodeRecord {
  const before = known.get(zone);
  if (before?.props.inside === inside) return before;
  const { id, name, plane, x, y, parent, locked } = zone;
  const node: NodeRecord = {
    type: "node",
    id,
    kind: STAND_IN_KIND,
    name,
    props: { plane, inside },
    x,
    y,
    ...STAND_IN_SIZE,
    zone: parent,
    ...(locked === undefined ? {} : { locked }),
  };
  known.set(zone, node);
  return node;
}
