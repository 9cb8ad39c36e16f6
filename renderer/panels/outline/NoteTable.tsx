import { useMemo } from "react";
import { NOTE_COLORS } from "../../../core/model/records/note.ts";
import { PEN_COLORS } from "../../../core/model/records/stroke.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { openPopover } from "../../canvas/pickers/popover.ts";
import { dispatch } from "../../store/dispatch.ts";
import { select } from "../../store/selection.ts";
import { useSession } from "../../store/session.ts";
import type { CellEdit } from "./cell-edit.ts";
import type { GridColumn } from "./grid-column.ts";
import { NothingListed } from "./NothingListed.tsx";
import { listNotes, type NoteRow } from "./note-rows.ts";
import { OutlineGrid } from "./OutlineGrid.tsx";
import { useBoardSelection } from "./use-board-selection.ts";
import { useDeferredDoc } from "./use-deferred-doc.ts";

interface NoteTableProps {
  readonly filter: string;
  readonly takesFocus: boolean;
}

const LONGEST_ALT = 500;

/** Notes, pictures and pen lines: text or description, sort, colour, what a note is about, size. */
export function NoteTable({ filter, takesFocus }: NoteTableProps) {
  const doc = useDeferredDoc();
  const rows = useMemo(() => listNotes(doc, filter, catalogue), [doc, filter]);
  const readOnly = useSession((state) => state.readOnly);
  const onReorder = (row: NoteRow, by: 1 | -1): void => {
    const other = rows[rows.indexOf(row) + by];
    if (other !== undefined) dispatch("swap", { a: row.owner, b: other.owner });
  };
  return (
    <OutlineGrid
      label="Notes and pictures"
      role="grid"
      model={{
        columns: readOnly ? VIEW_COLUMNS : COLUMNS,
        rows,
        takesFocus,
        ...useBoardSelection(),
        ...(readOnly ? {} : { onReorder }),
      }}
      empty={<NothingListed what="note" filter={filter} action="add-note" />}
    />
  );
}

const COLUMNS: readonly GridColumn<NoteRow>[] = [
  {
    title: "Text",
    width: "minmax(220px, 3fr)",
    cell: (row) => row.name,
    edit: textEdit,
  },
  { title: "Sort", width: "minmax(90px, 0.8fr)", cell: (row) => row.sort },
  {
    title: "Colour",
    width: "minmax(90px, 0.8fr)",
    cell: ({ record }) => ("color" in record ? record.color : ""),
    edit: colourEdit,
  },
  {
    title: "About",
    width: "minmax(140px, 1.6fr)",
    cell: (row) => row.about,
    enter: ({ owner, record }, screen) => {
      select([owner]);
      if (record.type === "note") openPopover({ kind: "pin", note: owner, screen });
      return undefined;
    },
  },
  {
    title: "Size",
    width: "minmax(100px, 0.8fr)",
    cell: ({ record: { w, h } }) => `${Math.round(w)} × ${Math.round(h)} px`,
  },
];

const VIEW_COLUMNS = COLUMNS.map(({ title, width, cell }) => ({ title, width, cell }));

function textEdit({ record }: NoteRow): CellEdit | null {
  if (record.type === "note") {
    const keep = (text: string): void => void dispatch("set-note", { id: record.id, text });
    return { sort: "text", label: "Text of the note", value: record.text, lines: true, keep };
  }
  if (record.type !== "image") return null;
  const keep = (alt: string): void => void dispatch("set-image", { id: record.id, alt });
  const hint = "What does the picture show?";
  return { sort: "text", label: "Description of the picture", value: record.alt, most: LONGEST_ALT, hint, keep };
}

function colourEdit({ record }: NoteRow): CellEdit | null {
  if (record.type === "image") return null;
  const choices = (record.type === "note" ? NOTE_COLORS : PEN_COLORS).map((value) => ({ value, label: value }));
  const keep = (color: string): void =>
    void (record.type === "note"
      ? dispatch("set-note", { id: record.id, color })
      : dispatch("set-stroke", { ids: [record.id], color }));
  return { sort: "choice", label: "Colour", value: record.color, groups: [{ choices }], keep };
}
