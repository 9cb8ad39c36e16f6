import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { idSchema, propValueSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { valueProblemOf } from "./prop-check.ts";
import { refusal } from "./refusal.ts";
import { withProp } from "./with-prop.ts";

/** Sets a typed property of a component or flow; null unsets it. */
export const setProp = defineCommand({
  id: "set-prop",
  label: "Set property",
  args: z.strictObject({ id: idSchema, prop: z.string().min(1).max(64), value: propValueSchema.nullable() }),
  history: { merge: ({ id, prop }) => `prop:${id}.${prop}` },
  run: (doc, { id, prop, value }, { catalogue }) => {
    const record = doc.get(id);
    if (record?.type !== "node" && record?.type !== "edge") {
      throw refusal("Set property", `there is no component or connection ${id}`);
    }
    const problem = value === null ? null : valueProblemOf(record, prop, value, catalogue);
    if (problem !== null) throw refusal("Set property", `${prop} ${problem}`);
    const draft = draftOf(doc);
    draft.change(record.type, id, { props: withProp(record.props, prop, value) });
    return draft.patch();
  },
});
