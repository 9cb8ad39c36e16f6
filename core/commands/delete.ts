import { z } from "zod";
import { listRecords } from "../model/doc.ts";
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
    return draft.patch();
  },
});

const isDeletable = (type: string | undefined): boolean => type !== "board" && type !== "brief";

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
