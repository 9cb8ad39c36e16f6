import { z } from "zod";
import { type Doc, listRecords } from "../model/doc.ts";
import { type Draft, draftOf } from "../model/draft.ts";
import type { RecordId } from "../model/records.ts";
import { idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";
import { zonesAround } from "./zone-members.ts";

/** Deletes pieces: components with their connections; what is in a deleted zone stays and goes to the zone around it. */
export const deletePieces = defineCommand({
  id: "delete",
  label: "Delete",
  args: z.strictObject({ ids: idsArg }),
  history: "record",
  enabled: (_doc, { ids }) => ids.length > 0,
  run: (doc, { ids }) => {
    const draft = draftOf(doc);
    const gone = new Set(ids.filter((id) => isDeletable(doc.get(id)?.type)));
    moveMembersOut(draft, gone);
    for (const edge of listRecords(doc, "edge")) if (gone.has(edge.from) || gone.has(edge.to)) draft.remove(edge.id);
    for (const id of gone) draft.remove(id);
    forgetGone(draft, doc);
    return draft.patch();
  },
});

/** What is left no longer points at what went: pins and decisions are let go, the bytes of pictures that nothing shows go too. */
function forgetGone(draft: Draft, before: Doc): void {
  const isGone = (id: RecordId): boolean => before.has(id) && !draft.doc.has(id);
  for (const { id, about } of listRecords(draft.doc, "note")) {
    if (about !== undefined && isGone(about)) draft.change("note", id, { about: undefined });
  }
  for (const { id, about } of listRecords(draft.doc, "decision")) {
    if (about.some(isGone)) draft.change("decision", id, { about: about.filter((each) => !isGone(each)) });
  }
  const shown = new Set(listRecords(draft.doc, "image").map(({ asset }) => asset));
  for (const { asset } of listRecords(before, "image")) if (!shown.has(asset)) draft.remove(asset);
}

const isDeletable = (type: string | undefined): boolean => type !== "board" && type !== "brief" && type !== "asset";

function moveMembersOut(draft: Draft, gone: ReadonlySet<RecordId>): void {
  const survivor = (zone: RecordId | null): RecordId | null =>
    zonesAround(draft.doc, zone).find((around) => !gone.has(around)) ?? null;
  for (const node of listRecords(draft.doc, "node")) {
    if (node.zone !== null && gone.has(node.zone)) draft.change("node", node.id, { zone: survivor(node.zone) });
  }
  for (const zone of listRecords(draft.doc, "zone")) {
    if (zone.parent !== null && gone.has(zone.parent)) draft.change("zone", zone.id, { parent: survivor(zone.parent) });
  }
}
