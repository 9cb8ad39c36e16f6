import { assertNever } from "../assert.ts";
import { componentName, endName } from "../model/component-name.ts";
import type { Doc } from "../model/doc.ts";
import type { AnyRecord, RecordOf } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";
import type { PieceType } from "./board-diff.ts";

const LONGEST = 60;

/** What a person would call a piece, such as `Ranker`, `App → Ranker (request)` or `note "Labels are late"`. */
export function pieceName(doc: Doc, record: RecordOf<PieceType>, catalogue: Catalogue): string {
  switch (record.type) {
    case "node":
      return componentName(record, catalogue);
    case "edge": {
      const ends = [record.from, record.to].map((id) => endName(doc, id, catalogue));
      return `${ends.join(" → ")} (${(catalogue.flows.get(record.flow)?.label ?? record.flow).toLowerCase()})`;
    }
    case "zone":
      return `zone ${quoted(record.name.trim() === "" ? record.plane : record.name)}`;
    case "note":
      return `note ${quoted(firstLine(record.text))}`;
    case "image":
      return record.alt.trim() === "" ? "picture" : `picture ${quoted(record.alt)}`;
    case "asset":
      return "picture data";
    case "stroke":
      return "pen line";
    case "decision":
      return record.title.trim() === "" ? "untitled decision" : `decision ${quoted(record.title)}`;
    case "waiver":
      return `waiver of ${record.rule}`;
    case "tick":
      return `checklist item ${record.item}`;
    case "step":
      return `notes on step ${record.step}`;
    default:
      return assertNever(record);
  }
}

/** Whether a record is a piece of the board. */
export const isPiece = (record: AnyRecord | undefined): record is RecordOf<PieceType> =>
  record !== undefined && record.type !== "board" && record.type !== "brief";

const firstLine = (text: string): string =>
  text
    .trim()
    .split("\n")[0]
    ?.replace(/^[#>\-*\s]+/, "") ?? "";

const quoted = (text: string): string => `“${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}”`;
