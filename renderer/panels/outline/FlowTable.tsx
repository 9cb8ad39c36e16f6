import { useMemo } from "react";
import { legalFlows, rankFlows } from "../../../core/model/suggest-flow.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { select } from "../../store/selection.ts";
import { session, useSession } from "../../store/session.ts";
import { CellInput } from "./CellInput.tsx";
import { CellSelect } from "./CellSelect.tsx";
import { FindingsCell } from "./FindingsCell.tsx";
import { openFirstFinding } from "./first-finding.ts";
import type { GridColumn } from "./grid-column.ts";
import { OutlineGrid } from "./OutlineGrid.tsx";
import { type FlowRow, listFlows } from "./outline-rows.ts";
import { useDeferredDoc } from "./use-deferred-doc.ts";

interface FlowTableProps {
  readonly filter: string;
  readonly takesFocus: boolean;
  /** Asks for the component at one end of a flow. */
  readonly onReconnect: (row: FlowRow, end: "from" | "to") => void;
}

/** All flows: from where to where, what flows, label, findings. */
export function FlowTable({ filter, takesFocus, onReconnect }: FlowTableProps) {
  const doc = useDeferredDoc();
  const rows = useMemo(() => listFlows(doc, filter, catalogue), [doc, filter]);
  const readOnly = useSession((state) => state.readOnly);
  const columns = useMemo(() => columnsOf(readOnly, onReconnect), [readOnly, onReconnect]);
  const empty =
    filter.trim() === ""
      ? "Nothing flows yet. Select a component and connect it with the button above."
      : `No flow fits “${filter}”.`;
  return (
    <OutlineGrid
      label="Flows"
      role="grid"
      columns={columns}
      rows={rows}
      takesFocus={takesFocus}
      empty={<p className="outline-none">{empty}</p>}
    />
  );
}

type Column = GridColumn<FlowRow>;

function columnsOf(readOnly: boolean, onReconnect: FlowTableProps["onReconnect"]): readonly Column[] {
  const atEnd = (end: "from" | "to"): Pick<Column, "enter"> => ({
    enter: (row) => {
      select([row.id]);
      if (!readOnly) onReconnect(row, end);
    },
  });
  return [
    { title: "From", width: "minmax(140px, 1.6fr)", cell: (row) => row.from, ...atEnd("from") },
    {
      title: "Flow",
      width: "minmax(110px, 1fr)",
      cell: (row) => row.flow,
      ...(readOnly ? {} : { editor: flowEditor }),
    },
    { title: "To", width: "minmax(140px, 1.6fr)", cell: (row) => row.to, ...atEnd("to") },
    {
      title: "Label",
      width: "minmax(100px, 1.2fr)",
      cell: (row) => row.record.label ?? "",
      ...(readOnly ? {} : { editor: labelEditor }),
    },
    {
      title: "Findings",
      width: "92px",
      cell: (row) => <FindingsCell id={row.id} />,
      enter: (row) => openFirstFinding(row.id),
    },
  ];
}

function flowEditor(row: FlowRow, done: () => void) {
  const { graph } = session.getState();
  const [from, to] = [graph.node(row.record.from)?.kind ?? "", graph.node(row.record.to)?.kind ?? ""];
  const usual = legalFlows(from, to, catalogue);
  const choices = rankFlows(from, to, catalogue).map((flow) => ({
    value: flow,
    label: `${catalogue.flows.get(flow)?.label ?? flow}${usual.includes(flow) ? "" : " (unusual here)"}`,
  }));
  return (
    <CellSelect
      label="Flow"
      value={row.record.flow}
      groups={[{ choices }]}
      onCommit={(flow) => dispatch("set-edge", { id: row.id, flow })}
      onDone={done}
    />
  );
}

const labelEditor = (row: FlowRow, done: () => void) => (
  <CellInput
    label="Label"
    value={row.record.label ?? ""}
    onCommit={(label) => dispatch("set-edge", { id: row.id, label: label === "" ? null : label })}
    onDone={done}
  />
);
