import { z } from "zod";
import { FLOWS, SCOPES, STAGES } from "../../model/kinds.ts";
import { nameSchema, propsSchema, propValueSchema } from "../../model/records/fields.ts";
import { ruleCodeSchema } from "../../model/records/review-choices.ts";

const sentence = z.string().min(1).max(1000);
const remark = z.string().max(2000);

/** A fix of a rule that is data: properties to set, a component to put in or to connect, fields of the brief, or a field to ask for. */
const fixSchema = z
  .strictObject({
    label: nameSchema.min(1),
    set: propsSchema.optional(),
    insert: z
      .strictObject({
        kind: z.string().min(1).max(64),
        name: nameSchema.optional(),
        props: propsSchema.optional(),
        flow: z.enum(FLOWS),
        /** `after`: the flow leads to the new component; `before`: it comes from there. */
        where: z.enum(["after", "before"]),
      })
      .readonly()
      .optional(),
    brief: z.record(z.string().min(1).max(64), propValueSchema).readonly().optional(),
    ask: z.string().min(1).max(200).optional(),
  })
  .readonly();

/** A rule file without its conditions, which are read one by one. */
export const ownRuleSchema = z
  .strictObject({
    format: z.literal("loopboard-rule"),
    version: z.literal(1),
    code: ruleCodeSchema,
    title: nameSchema.min(1),
    severity: z.enum(["error", "warning", "info"]),
    step: z.literal([1, 2, 3, 4, 5, 6, 7]),
    stage: z.enum(STAGES).default("design"),
    scope: z.enum(SCOPES).default("any"),
    why: remark,
    help: remark.default(""),
    unless: remark.default(""),
    interview: remark.default(""),
    sources: z.array(nameSchema).max(50).readonly().default([]),
    each: z.enum(["component", "flow", "board"]),
    when: z.unknown().optional(),
    must: z.unknown(),
    message: sentence,
    unsure: sentence.optional(),
    options: z
      .record(z.string().regex(/^[A-Za-z]\w{0,63}$/, "must be a word"), propValueSchema)
      .readonly()
      .default({}),
    fix: fixSchema.optional(),
  })
  .readonly();

/** A rule file as data. */
export type OwnRuleFile = z.infer<typeof ownRuleSchema>;
/** The fix of a rule file. */
export type OwnFix = z.infer<typeof fixSchema>;
