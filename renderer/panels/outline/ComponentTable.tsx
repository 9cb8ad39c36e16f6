import { useMemo } from "react";
import { PLANE_LABELS } from "../../../core/model/plane-labels.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { pieceName } from "../../canvas/piece-name.ts";
import { session, useSession } from "../../store/session.ts";
import { StencilIconTile } from "../StencilIconTile.tsx";
import { dropIntoZone, nameEdit, pickKind, planeEdit, reorderRow, zoneEdit, zoneOf } from "./component-edits.ts";
import { FindingsCell } from "./FindingsCell.tsx";
import { FoldMark } from "./FoldMark.tsx";
import { openFirstFinding } from "./first-finding.ts";
import type { GridColumn } from "./grid-column.ts";
import { NothingListed } from "./NothingListed.tsx";
import { OutlineGrid } from "./OutlineGrid.tsx";
import { isComponentRow, listOutline, type OutlineRow } from "./outline-rows.ts";
import { PropsCell } from "./PropsCell.tsx";
import { withPropRows } from "./prop-columns.ts";
import { isMoreRow, isPropRow, type MoreRow, type PropRow, treeRows } from "./tree-rows.ts";
import { useBoardSelection } from "./use-board-selection.ts";
import { useDeferredDoc } from "./use-deferred-doc.ts";
import { type FoldControl, useFolds } from "./use-folds.ts";

interface ComponentTableProps {
  readonly filter: string;
  readonly takesFocus: boolean;
  /** Shows the flows of the component of that name. */
  readonly onFlows: (name: string) => void;
}

type TableRow = OutlineRow | PropRow | MoreRow;

const isRecordRow = (row: TableRow): row is OutlineRow => !isPropRow(row) && !isMoreRow(row);

/** Components by zone: name, kind, zone, properties, what they are connected to, findings. */
export function ComponentTable({ filter, takesFocus, onFlows }: ComponentTableProps) {
  const doc = useDeferredDoc();
  const control = useFolds();
  const { folds } = control;
  const records = useMemo(() => listOutline(doc, filter, catalogue), [doc, filter]);
  const rows = useMemo(() => treeRows(records, folds, catalogue), [records, folds]);
  const readOnly = useSession((state) => state.readOnly);
  const columns = columnsOf(readOnly, onFlows, control);
  const onFold = (row: TableRow): void => {
    if (isRecordRow(row) && !isComponentRow(row)) control.toggleZone(row.owner);
    else control.showProps(row.owner, "none");
  };
  const changes = {
    onReorder: (row: TableRow, by: 1 | -1) => isRecordRow(row) && reorderRow(records, row, by),
  };
  return (
    <OutlineGrid
      label="Components by zone"
      role="treegrid"
      model={{ columns, rows, takesFocus, onFold, ...useBoardSelection(), ...(readOnly ? {} : changes) }}
      empty={<NothingListed what="component" filter={filter} action="add-component" />}
      onDropOn={readOnly ? undefined : (ids, row) => isRecordRow(row) && dropIntoZone(ids, row)}
    />
  );
}

function columnsOf(
  readOnly: boolean,
  onFlows: (name: string) => void,
  { showProps, toggleZone }: FoldControl,
): readonly GridColumn<TableRow>[] {
  const edits = readOnly ? {} : { name: nameEdit, plane: planeEdit, zone: zoneEdit };
  const enterFlows = (row: OutlineRow): undefined => onFlows(row.name) as undefined;
  const columns: readonly GridColumn<OutlineRow>[] = [
    {
      title: "Name",
      width: "minmax(180px, 2.2fr)",
      cell: (row) => nameCell(row, toggleZone),
      edit: edits.name,
    },
    {
      title: "Kind",
      width: "minmax(120px, 1.6fr)",
      cell: (row) =>
        isComponentRow(row) ? row.kind : `Zone, ${(PLANE_LABELS[row.record.plane] || "plain").toLowerCase()}`,
      edit: edits.plane,
      enter: readOnly ? undefined : pickKind,
    },
    { title: "Zone", width: "minmax(64px, 0.8fr)", cell: zoneCell, edit: edits.zone },
    {
      title: "Properties",
      width: "minmax(140px, 2fr)",
      cell: (row) => {
        if (!isComponentRow(row)) return "";
        const open = row.expanded === true;
        const onFold = () => showProps(row.owner, open ? "none" : "first");
        return <PropsCell open={open} text={row.props} name={row.name} onFold={onFold} />;
      },
      enter: (row) => {
        if (!isComponentRow(row)) return undefined;
        showProps(row.owner, row.expanded === true ? "none" : "first");
        return row.expanded === true ? undefined : "below";
      },
    },
    { title: "From", width: "minmax(80px, 1.2fr)", cell: (row) => namesCell(row, "from"), enter: enterFlows },
    { title: "To", width: "minmax(80px, 1.2fr)", cell: (row) => namesCell(row, "to"), enter: enterFlows },
    {
      title: "Findings",
      width: "92px",
      cell: (row) => <FindingsCell id={row.owner} />,
      enter: (row) => openFirstFinding(row.owner) as undefined,
    },
  ];
  return withPropRows(columns, { nameColumn: "Name", valueColumn: "Properties", canEdit: !readOnly, showProps });
}

function nameCell(row: OutlineRow, toggleZone: FoldControl["toggleZone"]) {
  if (!isComponentRow(row)) {
    const open = row.expanded === true;
    return (
      <>
        <FoldMark open={open} label={`${open ? "Fold" : "Unfold"} ${row.name}`} onFold={() => toggleZone(row.owner)} />
        <span className="cell-text cell-zone">{row.name}</span>
      </>
    );
  }
  const stencil = catalogue.stencils.get(row.record.kind);
  return (
    <>
      {stencil === undefined ? null : <StencilIconTile stencil={stencil} size={20} />}
      <span className="cell-text" data-nameless={row.record.name.trim() === ""}>
        {row.name}
      </span>
    </>
  );
}

const namesCell = (row: OutlineRow, side: "from" | "to"): string => (isComponentRow(row) ? row[side].join(", ") : "");

function zoneCell(row: OutlineRow): string {
  const zone = zoneOf(row);
  return zone === null ? "" : pieceName(session.getState().doc, zone, catalogue);
}
