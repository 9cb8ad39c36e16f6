import { type Doc, listRecords } from "./doc.ts";
import type { DecisionRecord } from "./records/decision.ts";
import type { RecordId } from "./records.ts";

/** The decisions about each piece that any is about, in board order. */
export function decisionsAbout(doc: Doc): ReadonlyMap<RecordId, readonly DecisionRecord[]> {
  const about = new Map<RecordId, DecisionRecord[]>();
  for (const decision of listRecords(doc, "decision")) {
    for (const id of new Set(decision.about)) {
      const known = about.get(id);
      if (known === undefined) about.set(id, [decision]);
      else known.push(decision);
    }
  }
  return about;
}

/** What a decision is called: its title, else "Untitled decision". */
export const decisionTitle = ({ title }: DecisionRecord): string => title.trim() || "Untitled decision";
