import { useMemo } from "react";
import { legalFlows, rankFlows } from "../../../core/model/suggest-flow.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { select } from "../../store/selection.ts";
import { session, useSession } from "../../store/session.ts";
import type { CellEdit } from "./cell-edit.ts";
import { FindingsCell } from "./FindingsCell.tsx";
import { openFirstFinding } from "./first-finding.ts";
import type { GridColumn } from "./grid-column.ts";
import { NothingListed } from "./NothingListed.tsx";
import { OutlineGrid } from "./OutlineGrid.tsx";
import { type FlowRow, listFlows } from "./outline-rows.ts";
import { PropsCell } from "./PropsCell.tsx";
import { withPropRows } from "./prop-columns.ts";
import { type MoreRow, type PropRow, treeRows } from "./tree-rows.ts";
import { useBoardSelection } from "./use-board-selection.ts";
import { useDeferredDoc } from "./use-deferred-doc.ts";
import { type FoldControl, useFolds } from "./use-folds.ts";

interface FlowTableProps {
  readonly filter: string;
  readonly takesFocus: boolean;
  /** Asks for the component at one end of a flow. */
  readonly onReconnect: (row: FlowRow, end: "from" | "to") => void;
}

type TableRow = FlowRow | PropRow | MoreRow;

/** All flows: from where to where, what flows, label, properties, findings. */
export function FlowTable({ filter, takesFocus, onReconnect }: FlowTableProps) {
  const doc = useDeferredDoc();
  const control = useFolds();
  const { folds } = control;
  const records = useMemo(() => listFlows(doc, filter, catalogue), [doc, filter]);
  const rows = useMemo(() => treeRows(records, folds, catalogue), [records, folds]);
  const readOnly = useSession((state) => state.readOnly);
  const columns = columnsOf(readOnly, onReconnect, control);
  const onFold = (row: TableRow): void => control.showProps(row.owner, "none");
  return (
    <OutlineGrid
      label="Flows"
      role="treegrid"
      model={{ columns, rows, takesFocus, onFold, ...useBoardSelection() }}
      empty={
        <NothingListed
          what="flow"
          filter={filter}
          action="connect-to"
          hint="Nothing flows yet. Select one component, then connect it."
        />
      }
    />
  );
}

function columnsOf(
  readOnly: boolean,
  onReconnect: FlowTableProps["onReconnect"],
  { showProps }: FoldControl,
): readonly GridColumn<TableRow>[] {
  const atEnd = (end: "from" | "to"): Pick<GridColumn<FlowRow>, "enter"> => ({
    enter: (row) => {
      select([row.owner]);
      if (!readOnly) onReconnect(row, end);
      return undefined;
    },
  });
  const edits = readOnly ? {} : { flow: flowEdit, label: labelEdit };
  const columns: readonly GridColumn<FlowRow>[] = [
    { title: "From", width: "minmax(140px, 1.6fr)", cell: (row) => row.from, ...atEnd("from") },
    { title: "Flow", width: "minmax(110px, 1fr)", cell: (row) => row.flow, edit: edits.flow },
    { title: "To", width: "minmax(140px, 1.6fr)", cell: (row) => row.to, ...atEnd("to") },
    { title: "Label", width: "minmax(100px, 1.2fr)", cell: (row) => row.record.label ?? "", edit: edits.label },
    {
      title: "Properties",
      width: "minmax(140px, 1.4fr)",
      cell: (row) => {
        const open = row.expanded === true;
        const onFold = () => showProps(row.owner, open ? "none" : "first");
        const name = `${row.from} to ${row.to}`;
        return <PropsCell open={open} text={row.props} name={name} onFold={onFold} />;
      },
      enter: (row) => {
        showProps(row.owner, row.expanded === true ? "none" : "first");
        return row.expanded === true ? undefined : "below";
      },
    },
    {
      title: "Findings",
      width: "92px",
      cell: (row) => <FindingsCell id={row.owner} />,
      enter: (row) => openFirstFinding(row.owner) as undefined,
    },
  ];
  return withPropRows(columns, { nameColumn: "From", valueColumn: "Properties", canEdit: !readOnly, showProps });
}

function flowEdit({ owner, record }: FlowRow): CellEdit {
  const { graph } = session.getState();
  const [from, to] = [graph.node(record.from)?.kind ?? "", graph.node(record.to)?.kind ?? ""];
  const usual = legalFlows(from, to, catalogue);
  const choices = rankFlows(from, to, catalogue).map((flow) => ({
    value: flow,
    label: `${catalogue.flows.get(flow)?.label ?? flow}${usual.includes(flow) ? "" : " (unusual here)"}`,
  }));
  const keep = (flow: string): void => void dispatch("set-edge", { id: owner, flow });
  return { sort: "choice", label: "Flow", value: record.flow, groups: [{ choices }], keep };
}

const labelEdit = ({ owner, record }: FlowRow): CellEdit => ({
  sort: "text",
  label: "Label",
  value: record.label ?? "",
  keep: (label) => void dispatch("set-edge", { id: owner, label: label === "" ? null : label }),
});
