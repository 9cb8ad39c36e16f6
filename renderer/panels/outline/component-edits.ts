import { listRecords } from "../../../core/model/doc.ts";
import { ZONE_PLANES } from "../../../core/model/kinds.ts";
import { PLANE_LABELS } from "../../../core/model/plane-labels.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { openPopover } from "../../canvas/pickers/popover.ts";
import { pieceName } from "../../canvas/piece-name.ts";
import { dispatch } from "../../store/dispatch.ts";
import { moveToZone } from "../../store/move-to-zone.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import type { CellEdit } from "./cell-edit.ts";
import { isComponentRow, type OutlineRow } from "./outline-rows.ts";

const NO_ZONE = "";
const LONGEST_NAME = 500;

/** Changes the name of a component or zone. */
export const nameEdit = ({ owner, record }: OutlineRow): CellEdit => ({
  sort: "text",
  label: "Name",
  value: record.name,
  most: LONGEST_NAME,
  keep: (name) => void dispatch("rename", { id: owner, name }),
});

/** Changes the meaning of a zone; the kind of a component has a picker of its own. */
export const planeEdit = (row: OutlineRow): CellEdit | null =>
  isComponentRow(row)
    ? null
    : {
        sort: "choice",
        label: "Meaning",
        value: row.record.plane,
        groups: [{ choices: ZONE_PLANES.map((plane) => ({ value: plane, label: PLANE_LABELS[plane] || "Plain" })) }],
        keep: (plane) => void dispatch("set-zone", { id: row.owner, plane }),
      };

/** Opens the picker of kinds for a component. */
export function pickKind({ owner }: OutlineRow, screen: Point): undefined {
  select([owner]);
  openPopover({ kind: "change-kind", node: owner, screen });
}

/** The zone around a component or zone, or null. */
export const zoneOf = (row: OutlineRow): RecordId | null => (isComponentRow(row) ? row.record.zone : row.record.parent);

/** Moves a row into another zone, with all chosen ones when it is one of them. */
export function zoneEdit(row: OutlineRow): CellEdit {
  const { doc, selection } = session.getState();
  const moved = selection.has(row.owner) ? [...selection] : [row.owner];
  const zones = listRecords(doc, "zone").filter(({ id }) => !moved.includes(id));
  const choices = [
    { value: NO_ZONE, label: "No zone" },
    ...zones.map(({ id }) => ({ value: id, label: pieceName(doc, id, catalogue) })),
  ];
  const keep = (zone: string): void => moveToZone(moved, zone === NO_ZONE ? null : zone);
  return { sort: "choice", label: "Zone", value: zoneOf(row) ?? NO_ZONE, groups: [{ choices }], keep };
}

/** Moves rows that were dropped on another one into its zone, or out of all zones. */
export function dropIntoZone(ids: readonly RecordId[], on: OutlineRow): void {
  const zone = isComponentRow(on) ? on.record.zone : on.owner;
  const { doc } = session.getState();
  const around = (id: RecordId): RecordId | null | undefined => {
    const record = doc.get(id);
    return record?.type === "node" ? record.zone : record?.type === "zone" ? record.parent : undefined;
  };
  const moved = ids.filter((id) => id !== zone && around(id) !== undefined && around(id) !== zone);
  if (moved.length > 0) moveToZone(moved, zone);
}

/** Lets a component or zone change places with the one before or after it among its likes. */
export function reorderRow(rows: readonly OutlineRow[], row: OutlineRow, by: 1 | -1): void {
  const likes = rows.filter((each) => each.record.type === row.record.type && zoneOf(each) === zoneOf(row));
  const other = likes[likes.findIndex(({ owner }) => owner === row.owner) + by];
  if (other !== undefined) dispatch("swap", { a: row.owner, b: other.owner });
}
