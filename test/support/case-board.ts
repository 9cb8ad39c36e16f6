import { readFileSync } from "node:fs";
import { boardOf, type Doc } from "../../core/model/doc.ts";
import type { Stage } from "../../core/model/kinds.ts";
import { caseDoc } from "./case-doc.ts";

interface CaseExpectations {
  readonly id: string;
  readonly deleteExpect: Readonly<Record<string, readonly string[]>>;
}

const cases = JSON.parse(
  readFileSync(new URL("../fixtures/cases.json", import.meta.url), "utf8"),
) as readonly CaseExpectations[];

/** A reference board at a stage. */
export function caseBoard(id: string, stage: Stage): Doc {
  const doc = new Map(caseDoc(id));
  doc.set("board", { ...boardOf(doc), stage });
  return doc;
}

/** For each component of a reference board the codes of the rules that deleting it must raise. */
export const deleteExpectOf = (id: string): Readonly<Record<string, readonly string[]>> =>
  cases.find((candidate) => candidate.id === id)?.deleteExpect ?? {};
