import { z } from "zod";
import { type Doc, listRecords } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { nameSchema, textSchema } from "../model/records/fields.ts";
import type { WaiverRecord } from "../model/records/waiver.ts";
import type { RecordId } from "../model/records.ts";
import { coverOf } from "../rules/waiver-cover.ts";
import { idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";

const written = (text: string): boolean => text.trim() !== "";

/**
 * Sets a finding aside with a reason and an owner; an older waiver of the same finding is replaced. It notes what the
 * covered part of the board says now, so that a change there opens the finding again.
 */
export const waive = defineCommand({
  id: "waive",
  label: "Set finding aside",
  args: z.strictObject({
    rule: z.string().min(1).max(64),
    at: idsArg,
    reason: textSchema.refine(written, "must say why"),
    owner: nameSchema.refine(written, "must name who answers for it"),
    expires: z.iso.date().optional(),
  }),
  history: "record",
  run: (doc, { rule, at, reason, owner, expires }, env) => {
    const draft = draftOf(doc);
    const id = sameWaiver(doc, rule, at)?.id ?? env.newId(doc, "waiver");
    const covers = coverOf(doc, at);
    draft.put({ type: "waiver", id, rule, at, reason, owner, ...(expires === undefined ? {} : { expires }), covers });
    return draft.patch();
  },
});

function sameWaiver(doc: Doc, rule: string, at: readonly RecordId[]): WaiverRecord | undefined {
  const wanted = keyOf(at);
  return listRecords(doc, "waiver").find((waiver) => waiver.rule === rule && keyOf(waiver.at) === wanted);
}

const keyOf = (at: readonly RecordId[]): string => JSON.stringify([...new Set(at)].sort());
