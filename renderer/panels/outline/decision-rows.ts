import { type Doc, listRecords } from "../../../core/model/doc.ts";
import { STEPS } from "../../../core/model/kinds.ts";
import type { DecisionRecord } from "../../../core/model/records/decision.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import { pieceName } from "../../canvas/piece-name.ts";
import { fitsWords } from "./fits-words.ts";
import type { GridRow } from "./grid-column.ts";

/** A decision as a row: its title, its step in words, and the names of what it is about. */
export interface DecisionRow extends GridRow {
  readonly record: DecisionRecord;
  readonly name: string;
  readonly step: string;
  readonly about: string;
}

/** The decisions by step. */
export function listDecisions(doc: Doc, filter: string, catalogue: Catalogue): readonly DecisionRow[] {
  const fits = fitsWords(filter);
  return listRecords(doc, "decision")
    .map((record): DecisionRow => {
      const { id, title, step, about } = record;
      const names = about.filter((each) => doc.has(each)).map((each) => pieceName(doc, each, catalogue));
      return {
        id,
        owner: id,
        level: 1,
        record,
        name: title.trim() || "Untitled decision",
        step: stepText(step),
        about: names.join(", "),
      };
    })
    .filter(({ name, step, about, record }) =>
      fits([name, step, about, record.choice, record.alternatives, record.tradeOff, record.flipsWhen]),
    )
    .sort((a, b) => a.record.step - b.record.step);
}

/** A step as it is listed: "3 Data preparation". */
export function stepText(step: number): string {
  const found = STEPS.find((each) => each.step === step);
  return found === undefined ? String(step) : `${step} ${found.title}`;
}
