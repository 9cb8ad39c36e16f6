import { useMemo } from "react";
import { STEPS } from "../../../core/model/kinds.ts";
import type { DecisionRecord } from "../../../core/model/records/decision.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { openDecision } from "../decisions/open-decision.ts";
import type { CellEdit } from "./cell-edit.ts";
import { type DecisionRow, listDecisions, stepText } from "./decision-rows.ts";
import type { GridColumn } from "./grid-column.ts";
import { NothingListed } from "./NothingListed.tsx";
import { OutlineGrid } from "./OutlineGrid.tsx";
import { useDeferredDoc } from "./use-deferred-doc.ts";
import type { GridModel } from "./use-grid.ts";

interface DecisionTableProps {
  readonly filter: string;
  readonly takesFocus: boolean;
  readonly selection: ReadonlySet<RecordId>;
  readonly onSelect: GridModel<DecisionRow>["onSelect"];
  readonly onAdd: () => void;
  readonly onDelete: () => void;
}

/** The decisions by step: title, choice, alternatives, trade-off, when it flips, what it is about. */
export function DecisionTable({ filter, takesFocus, selection, onSelect, onAdd, onDelete }: DecisionTableProps) {
  const doc = useDeferredDoc();
  const rows = useMemo(() => listDecisions(doc, filter, catalogue), [doc, filter]);
  const readOnly = useSession((state) => state.readOnly);
  return (
    <OutlineGrid
      label="Decisions"
      role="grid"
      model={{ columns: readOnly ? VIEW_COLUMNS : COLUMNS, rows, takesFocus, selection, onSelect, onDelete }}
      empty={<NothingListed what="decision" filter={filter} action={onAdd} hint="No decision is recorded yet." />}
    />
  );
}

type Column = GridColumn<DecisionRow>;
type TextField = "title" | "choice" | "alternatives" | "tradeOff" | "flipsWhen";

const set = (id: RecordId, fields: Partial<DecisionRecord>): void => void dispatch("set-decision", { id, fields });

const text = (title: string, field: TextField, width: string): Column => ({
  title,
  width,
  cell: ({ record, name }) => (field === "title" ? name : record[field]),
  edit: ({ owner, record }): CellEdit => ({
    sort: "text",
    label: title,
    value: record[field],
    lines: field !== "title",
    keep: (value) => set(owner, { [field]: value }),
  }),
});

const COLUMNS: readonly Column[] = [
  text("Title", "title", "minmax(160px, 1.6fr)"),
  {
    title: "Step",
    width: "minmax(120px, 1fr)",
    cell: (row) => row.step,
    edit: ({ owner, record }) => ({
      sort: "choice",
      label: "Step",
      value: String(record.step),
      groups: [{ choices: STEPS.map(({ step }) => ({ value: String(step), label: stepText(step) })) }],
      keep: (step) => set(owner, { step: Number(step) }),
    }),
  },
  text("Choice", "choice", "minmax(130px, 1.4fr)"),
  text("Alternatives", "alternatives", "minmax(120px, 1.2fr)"),
  text("Trade-off", "tradeOff", "minmax(120px, 1.2fr)"),
  text("Flips when", "flipsWhen", "minmax(120px, 1.2fr)"),
  {
    title: "About",
    width: "minmax(110px, 1fr)",
    cell: (row) => row.about,
    enter: (row) => openDecision(row.owner) as undefined,
  },
];

const VIEW_COLUMNS = COLUMNS.map(({ title, width, cell }) => ({ title, width, cell }));
