import { useMemo } from "react";
import { listRecords } from "../../../core/model/doc.ts";
import { GROUPS, ZONE_PLANES } from "../../../core/model/kinds.ts";
import { PLANE_LABELS } from "../../../core/scene/zone-items.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { moveToZone } from "../../store/move-to-zone.ts";
import { openProperties } from "../../store/open-properties.ts";
import { session, useSession } from "../../store/session.ts";
import { StencilIconTile } from "../StencilIconTile.tsx";
import { CellInput } from "./CellInput.tsx";
import { CellSelect } from "./CellSelect.tsx";
import { FindingsCell } from "./FindingsCell.tsx";
import { openFirstFinding } from "./first-finding.ts";
import type { GridColumn } from "./grid-column.ts";
import { OutlineGrid } from "./OutlineGrid.tsx";
import { isComponentRow, listOutline, type OutlineRow } from "./outline-rows.ts";
import { useDeferredDoc } from "./use-deferred-doc.ts";

interface ComponentTableProps {
  readonly filter: string;
  readonly takesFocus: boolean;
  /** Shows the flows of the component of that name. */
  readonly onFlows: (name: string) => void;
}

const KINDS = GROUPS.map((group) => ({
  title: group.title,
  choices: group.kinds.map((kind) => ({ value: kind, label: catalogue.stencils.get(kind)?.label ?? kind })),
}));

const PLANES = [{ choices: ZONE_PLANES.map((plane) => ({ value: plane, label: PLANE_LABELS[plane] || "Plain" })) }];

const NO_ZONE = "";

/** Components by zone: name, kind, zone, properties, what they are connected to, findings. */
export function ComponentTable({ filter, takesFocus, onFlows }: ComponentTableProps) {
  const doc = useDeferredDoc();
  const rows = useMemo(() => listOutline(doc, filter, catalogue), [doc, filter]);
  const readOnly = useSession((state) => state.readOnly);
  const columns = useMemo(() => columnsOf(readOnly, onFlows), [readOnly, onFlows]);
  const empty =
    filter.trim() === ""
      ? "No component is on the board yet. The plus above adds one."
      : `No component fits “${filter}”.`;
  return (
    <OutlineGrid
      label="Components by zone"
      role="treegrid"
      columns={columns}
      rows={rows}
      takesFocus={takesFocus}
      empty={<p className="outline-none">{empty}</p>}
    />
  );
}

type Column = GridColumn<OutlineRow>;

function columnsOf(readOnly: boolean, onFlows: (name: string) => void): readonly Column[] {
  const editors: Pick<Column, "editor">[] = readOnly
    ? [{}, {}, {}]
    : [{ editor: nameEditor }, { editor: kindEditor }, { editor: zoneEditor }];
  const enterFlows = (row: OutlineRow) => onFlows(row.record.name);
  return [
    { title: "Name", width: "minmax(180px, 2.2fr)", cell: nameCell, ...editors[0] },
    {
      title: "Kind",
      width: "minmax(110px, 1.3fr)",
      cell: (row) =>
        isComponentRow(row) ? row.kind : `Zone, ${(PLANE_LABELS[row.record.plane] || "plain").toLowerCase()}`,
      ...editors[1],
    },
    { title: "Zone", width: "minmax(80px, 1fr)", cell: zoneCell, ...editors[2] },
    {
      title: "Properties",
      width: "minmax(120px, 2fr)",
      cell: (row) => (isComponentRow(row) ? row.props : ""),
      enter: (row) => openProperties(row.id),
    },
    { title: "From", width: "minmax(80px, 1.2fr)", cell: (row) => namesCell(row, "from"), enter: enterFlows },
    { title: "To", width: "minmax(80px, 1.2fr)", cell: (row) => namesCell(row, "to"), enter: enterFlows },
    {
      title: "Findings",
      width: "92px",
      cell: (row) => <FindingsCell id={row.id} />,
      enter: (row) => openFirstFinding(row.id),
    },
  ];
}

function nameCell(row: OutlineRow) {
  const stencil = isComponentRow(row) ? catalogue.stencils.get(row.record.kind) : undefined;
  return (
    <>
      {stencil === undefined ? null : <StencilIconTile stencil={stencil} size={20} />}
      <span className={isComponentRow(row) ? "cell-text" : "cell-text cell-zone"}>{row.record.name}</span>
    </>
  );
}

const namesCell = (row: OutlineRow, side: "from" | "to"): string => (isComponentRow(row) ? row[side].join(", ") : "");

const zoneOf = (row: OutlineRow): string | null => (isComponentRow(row) ? row.record.zone : row.record.parent);

function zoneCell(row: OutlineRow): string {
  const zone = session.getState().doc.get(zoneOf(row) ?? "");
  return zone?.type === "zone" ? zone.name : "";
}

const nameEditor = (row: OutlineRow, done: () => void) => (
  <CellInput
    label="Name"
    value={row.record.name}
    onCommit={(name) => dispatch("rename", { id: row.id, name })}
    onDone={done}
  />
);

const kindEditor = (row: OutlineRow, done: () => void) =>
  isComponentRow(row) ? (
    <CellSelect
      label="Kind"
      value={row.record.kind}
      groups={KINDS}
      onCommit={(kind) => dispatch("set-kind", { id: row.id, kind })}
      onDone={done}
    />
  ) : (
    <CellSelect
      label="Meaning"
      value={row.record.plane}
      groups={PLANES}
      onCommit={(plane) => dispatch("set-zone", { id: row.id, plane })}
      onDone={done}
    />
  );

function zoneEditor(row: OutlineRow, done: () => void) {
  const zones = listRecords(session.getState().doc, "zone").filter((zone) => zone.id !== row.id);
  const choices = [
    { value: NO_ZONE, label: "No zone" },
    ...zones.map(({ id, name, plane }) => ({ value: id, label: name || plane })),
  ];
  return (
    <CellSelect
      label="Zone"
      value={zoneOf(row) ?? NO_ZONE}
      groups={[{ choices }]}
      onCommit={(zone) => moveToZone([row.id], zone === NO_ZONE ? null : zone)}
      onDone={done}
    />
  );
}
