import { z } from "zod";
import { boardOf } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { propValueSchema } from "../model/records/fields.ts";
import {
  PROFILE_NAMES,
  type ReviewChoices,
  ruleCodeSchema,
  SEVERITY_CHOICES,
} from "../model/records/review-choices.ts";
import { isBuiltInFamily, optionProblem, unknownRule } from "../rules/choice-problem.ts";
import { RULES } from "../rules/registry.ts";
import { defineCommand } from "./define-command.ts";
import { refusal } from "./refusal.ts";

const LABEL = "Review settings";

const argsSchema = z
  .strictObject({
    profile: z.enum(PROFILE_NAMES).nullable().optional(),
    rule: ruleCodeSchema.optional(),
    severity: z.enum(SEVERITY_CHOICES).nullable().optional(),
    option: z.string().min(1).max(64).optional(),
    value: propValueSchema.nullable().optional(),
  })
  .refine((args) => args.rule !== undefined || (args.severity === undefined && args.option === undefined), {
    message: "must name the rule that a severity or an option is for",
    path: ["rule"],
  })
  .refine((args) => (args.option === undefined) === (args.value === undefined), {
    message: "must come together with an option",
    path: ["value"],
  });

type Args = z.infer<typeof argsSchema>;
type Named<T> = Readonly<Record<string, T>>;

/** Sets the profile of the board's review, and the severity or one option of a rule; null goes back to the default. */
export const setReview = defineCommand({
  id: "set-review",
  label: LABEL,
  args: argsSchema,
  history: "record",
  run: (doc, args) => {
    checkFit(args);
    const board = boardOf(doc);
    const next = withChoice(board.review ?? {}, args);
    const draft = draftOf(doc);
    draft.put(board);
    draft.change("board", "board", { review: Object.keys(next).length === 0 ? undefined : next });
    return draft.patch();
  },
});

/** Refuses what no built-in rule takes; a rule of the user's own is not known here. */
function checkFit({ rule: code, option, value }: Args): void {
  if (code === undefined) return;
  const rule = RULES.find((candidate) => candidate.code === code);
  if (rule === undefined && isBuiltInFamily(code)) throw refusal(LABEL, unknownRule(code, RULES));
  if (rule === undefined || option === undefined || value === undefined || value === null) return;
  const problem = optionProblem(rule, option, value);
  if (problem !== null) throw refusal(LABEL, problem);
}

function withChoice(review: ReviewChoices, { profile, rule, severity, option, value }: Args): ReviewChoices {
  const name = profile === undefined ? review.profile : (profile ?? undefined);
  const severities = rule === undefined ? review.severities : withMember(review.severities, rule, severity);
  const values = rule === undefined || option === undefined ? undefined : review.options?.[rule];
  const options =
    rule === undefined || option === undefined
      ? review.options
      : withMember(review.options, rule, withMember(values, option, value) ?? null);
  return {
    ...(name === undefined ? {} : { profile: name }),
    ...(severities === undefined ? {} : { severities }),
    ...(options === undefined ? {} : { options }),
  };
}

/** The members with one set, or gone for null; undefined leaves them; nothing left is undefined. */
function withMember<T>(members: Named<T> | undefined, name: string, value: T | null | undefined): Named<T> | undefined {
  if (value === undefined) return members;
  const others = Object.entries(members ?? {}).filter(([key]) => key !== name);
  const next = value === null ? others : [...others, [name, value] as const];
  return next.length === 0 ? undefined : Object.fromEntries(next);
}
