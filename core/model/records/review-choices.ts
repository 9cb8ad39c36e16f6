import { z } from "zod";
import { propValueSchema } from "./fields.ts";

/** Ready-made strictness of the review. */
export const PROFILE_NAMES = ["interview", "production", "research"] as const;

/** Severity of a rule on this board, or `off`. */
export const SEVERITY_CHOICES = ["error", "warning", "info", "off"] as const;

/** Code of a rule, such as `DAT-05` or `OWN-1`: letters and digits, a hyphen, a number. */
export const ruleCodeSchema = z.string().regex(/^[A-Z][A-Z0-9]{1,7}-\d{1,4}$/, "must be a rule code such as SRV-06");

const optionName = z.string().min(1).max(64);

/** What a board says about its own review: profile, severities and options by rule code. */
export const reviewChoicesSchema = z
  .strictObject({
    profile: z.enum(PROFILE_NAMES).optional(),
    severities: z.record(ruleCodeSchema, z.enum(SEVERITY_CHOICES)).readonly().optional(),
    options: z.record(ruleCodeSchema, z.record(optionName, propValueSchema).readonly()).readonly().optional(),
  })
  .readonly();

/** One of the profiles. */
export type ProfileName = (typeof PROFILE_NAMES)[number];
/** A severity, or `off`. */
export type SeverityChoice = (typeof SEVERITY_CHOICES)[number];
/** What a board says about its own review. */
export type ReviewChoices = z.infer<typeof reviewChoicesSchema>;
