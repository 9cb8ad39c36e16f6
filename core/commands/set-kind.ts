import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { dropRoutes } from "./drop-routes.ts";
import { newNode } from "./new-node.ts";
import { refusal } from "./refusal.ts";

/** Makes a component one of another kind; links and properties stay, a name or size that was never changed follows the kind. */
export const setKind = defineCommand({
  id: "set-kind",
  label: "Change kind",
  args: z.strictObject({ id: idSchema, kind: z.string().min(1).max(64) }),
  history: "record",
  run: (doc, { id, kind }, env) => {
    const node = getRecord(doc, "node", id);
    if (node === null) throw refusal("Change kind", `there is no component ${id}`);
    const draft = draftOf(doc);
    if (node.kind === kind) return draft.patch();
    const before = env.catalogue.stencils.get(node.kind);
    const fresh = newNode(doc, { kind }, env);
    const isOwnSize = before !== undefined && (node.w !== before.size.w || node.h !== before.size.h);
    const size = isOwnSize ? { w: node.w, h: node.h } : { w: fresh.w, h: fresh.h };
    const isOwnName = before === undefined || ![before.label, before.shortLabel].includes(node.name);
    draft.change("node", id, { kind, name: isOwnName ? node.name : fresh.name, ...size });
    if (size.w === node.w && size.h === node.h) return draft.patch();
    dropRoutes(draft, new Set([id]));
    return draft.patch();
  },
});
