import { z } from "zod";
import { nameSchema, textSchema } from "./fields.ts";

const names = z.array(nameSchema).max(100).readonly();
const amount = z.number().min(0);
const percent = z.number().min(0).max(100);
const share = z.number().min(0).max(1);

/** What should change, for whom; the business metric and its target in percent (may be negative). */
export const goalSchema = z
  .strictObject({ statement: textSchema, businessMetric: nameSchema, targetPct: z.number() })
  .partial()
  .readonly();

/** Hard limits: latency in ms, load in requests/s, items, availability in percent, freshness in s, budget in USD/month. */
export const constraintsSchema = z
  .strictObject({
    latencyP99Ms: amount,
    ttftMs: amount,
    qpsPeak: amount,
    dau: amount,
    users: amount,
    items: amount,
    postsPerDay: amount,
    imagesPerDay: amount,
    series: amount,
    availabilityPct: percent,
    freshnessS: amount,
    budgetPerMonth: amount,
    privacy: names,
    regulated: z.boolean(),
    riskClass: nameSchema,
    affectsPeople: z.boolean(),
    temporal: z.boolean(),
    thirdPartyAllowed: z.boolean(),
  })
  .partial()
  .readonly();

/** How predictions reach their user. */
export const SERVING_MODES = ["online", "batch", "hybrid", "edge", "streaming", "nearline"] as const;

/** The problem as an ML task. `positiveRate` is a share 0-1. */
export const mlTaskSchema = z
  .strictObject({
    framing: nameSchema,
    objective: nameSchema,
    input: nameSchema,
    output: nameSchema,
    learning: nameSchema,
    servingMode: z.enum(SERVING_MODES),
    inputModality: nameSchema,
    personalised: z.boolean(),
    positiveRate: share,
    needsProbability: z.boolean(),
  })
  .partial()
  .readonly();

/** Offline ML metrics, online business metrics, guardrails and slices. */
export const metricsSchema = z
  .strictObject({ offline: names, online: names, guardrail: names, slices: names })
  .partial()
  .readonly();

/** Implicit and explicit user signals; label delay in hours. */
export const signalsSchema = z
  .strictObject({ implicit: names, explicit: names, labelSource: nameSchema, labelDelayH: amount })
  .partial()
  .readonly();

/** Chosen model against a baseline: gain in percent, latencies in ms. */
export const modelChoiceSchema = z
  .strictObject({
    chosen: nameSchema,
    baseline: nameSchema,
    gainPct: z.number(),
    baselineLatencyMs: amount,
    chosenLatencyMs: amount,
  })
  .partial()
  .readonly();

/** Retraining cadence and tolerated model age in days. */
export const retrainingSchema = z
  .strictObject({ cadenceD: amount, toleranceD: amount, trigger: nameSchema, maturityHandled: z.boolean() })
  .partial()
  .readonly();

/** Online experiment: smallest effect of interest in percent, base rate 0-1, traffic per day, duration in days. */
export const experimentSchema = z
  .strictObject({
    type: nameSchema,
    mdePct: amount,
    baseRate: z.number().min(0),
    trafficPerDay: amount,
    durationDays: amount,
    reason: textSchema,
  })
  .partial()
  .readonly();

/** Share of decisions that people review, in percent. */
export const humanSchema = z.strictObject({ reviewRatePct: percent }).partial().readonly();

/** Sections of the structured brief, in the order of the method. */
export const BRIEF_SECTIONS = {
  goal: goalSchema,
  constraints: constraintsSchema,
  mlTask: mlTaskSchema,
  metrics: metricsSchema,
  signals: signalsSchema,
  model: modelChoiceSchema,
  retraining: retrainingSchema,
  experiment: experimentSchema,
  human: humanSchema,
} as const;

/** The structured brief; an unset field is an absent key. */
export const briefSchema = z.strictObject(BRIEF_SECTIONS).partial().readonly();

/** The one brief record of a board. */
export const briefRecordSchema = z
  .strictObject({ type: z.literal("brief"), id: z.literal("brief"), ...BRIEF_SECTIONS })
  .partial({
    goal: true,
    constraints: true,
    mlTask: true,
    metrics: true,
    signals: true,
    model: true,
    retraining: true,
    experiment: true,
    human: true,
  })
  .readonly();

/** The structured brief. */
export type Brief = z.infer<typeof briefSchema>;
/** A section name of the brief. */
export type BriefSection = keyof typeof BRIEF_SECTIONS;
/** The brief as a record. */
export type BriefRecord = z.infer<typeof briefRecordSchema>;
