import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Catalogue, PropDef } from "../../../core/model/stencil.ts";
import type { GridRow } from "./grid-column.ts";
import { propDefsOf } from "./prop-defs.ts";

/** One property of a component or flow as a row below it. */
export interface PropRow extends GridRow {
  readonly def: PropDef;
  readonly of: NodeRecord | EdgeRecord;
}

/** The row that stands for the properties that are rarely set, until they are asked for. */
export interface MoreRow extends GridRow {
  readonly count: number;
}

/** What is unfolded: properties of components and flows (`all`: also the rarely set ones); and which zones are folded. */
export interface Folds {
  readonly props: ReadonlyMap<RecordId, "first" | "all">;
  readonly closed: ReadonlySet<RecordId>;
}

/** Nothing unfolded, no zone folded. */
export const NO_FOLDS: Folds = { props: new Map(), closed: new Set() };

export const isPropRow = (row: GridRow): row is PropRow => "def" in row;

export const isMoreRow = (row: GridRow): row is MoreRow => "count" in row;

interface RecordRow extends GridRow {
  readonly record: { readonly type: string };
}

/** The rows as they are shown: without what is in folded zones, with the properties of what is unfolded. */
export function treeRows<R extends RecordRow>(
  rows: readonly R[],
  { props, closed }: Folds,
  catalogue: Catalogue,
): readonly (R | PropRow | MoreRow)[] {
  const shown: (R | PropRow | MoreRow)[] = [];
  let hiddenBelow = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.level > hiddenBelow) continue;
    const isFolded = row.record.type === "zone" && closed.has(row.owner);
    hiddenBelow = isFolded ? row.level : Number.POSITIVE_INFINITY;
    const wanted = props.get(row.owner);
    const isZone = row.record.type === "zone";
    shown.push({ ...row, expanded: isZone ? !isFolded : wanted !== undefined, hasDetails: !isZone });
    if (wanted !== undefined && hasProps(row.record)) shown.push(...propRows(row, row.record, wanted, catalogue));
  }
  return shown;
}

const hasProps = (record: { readonly type: string }): record is NodeRecord | EdgeRecord =>
  record.type === "node" || record.type === "edge";

function propRows(
  { owner, level }: GridRow,
  of: NodeRecord | EdgeRecord,
  wanted: "first" | "all",
  catalogue: Catalogue,
): readonly (PropRow | MoreRow)[] {
  const { first, more } = propDefsOf(of, catalogue);
  const below = (name: string): GridRow => ({ id: `${owner}.${name}`, owner, level: level + 1 });
  const defs = wanted === "all" ? [...first, ...more] : first;
  const rows = defs.map((def): PropRow => ({ ...below(def.id), def, of }));
  return wanted === "all" || more.length === 0 ? rows : [...rows, { ...below("more…"), count: more.length }];
}

/** The place of the row that a row lies below, or -1. */
export function parentRow(rows: readonly GridRow[], at: number): number {
  const level = rows[at]?.level ?? 1;
  for (let index = at - 1; index >= 0; index -= 1) if ((rows[index]?.level ?? 1) < level) return index;
  return -1;
}
