import { type Doc, listRecords } from "../../../core/model/doc.ts";
import type { ImageRecord } from "../../../core/model/records/image.ts";
import type { NoteRecord } from "../../../core/model/records/note.ts";
import type { StrokeRecord } from "../../../core/model/records/stroke.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import { pieceName } from "../../canvas/piece-name.ts";
import { fitsWords } from "./fits-words.ts";
import type { GridRow } from "./grid-column.ts";
import { inReadingOrder } from "./reading-order.ts";

/** A note, picture or pen line as a row: what it is called, its sort, and what a note is pinned to. */
export interface NoteRow extends GridRow {
  readonly record: NoteRecord | ImageRecord | StrokeRecord;
  readonly name: string;
  readonly sort: "Note" | "Picture" | "Pen line";
  readonly about: string;
}

/** Notes, pictures and pen lines as they are read; pen lines are numbered in the order in which they were drawn. */
export function listNotes(doc: Doc, filter: string, catalogue: Catalogue): readonly NoteRow[] {
  const fits = fitsWords(filter);
  const notes = listRecords(doc, "note").map((record): NoteRow => {
    const about = record.about === undefined ? "" : pieceName(doc, record.about, catalogue);
    return { ...base(record), name: firstLine(record.text) || "Empty note", sort: "Note", about };
  });
  const pictures = listRecords(doc, "image").map(
    (record): NoteRow => ({
      ...base(record),
      name: record.alt.trim() || "Picture without words",
      sort: "Picture",
      about: "",
    }),
  );
  const lines = listRecords(doc, "stroke").map(
    (record, at): NoteRow => ({ ...base(record), name: `Pen line ${at + 1}`, sort: "Pen line", about: "" }),
  );
  return [...notes, ...pictures, ...lines]
    .filter(({ name, sort, about, record }) => fits([name, sort, about, "text" in record ? record.text : ""]))
    .sort((a, b) => inReadingOrder(a.record, b.record));
}

const base = <T extends NoteRow["record"]>(record: T) => ({ id: record.id, owner: record.id, level: 1, record });

/** The first line with words, without the signs of a heading or list. */
function firstLine(text: string): string {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? "";
  return line.replace(/^\s*(#{1,6}|[-*>]|\d+\.)\s+/, "").trim();
}
