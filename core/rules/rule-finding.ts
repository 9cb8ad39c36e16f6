import type { RecordId } from "../model/records.ts";
import type { Finding, FixPlan, MissingValue, Severity } from "./define-rule.ts";

/** What a rule said at one place, before anybody asks whether it can be mended. */
export type FoundFacts = Omit<Finding, "fixable">;

/**
 * A finding that plans its fix only when asked: planning costs more than finding, and most findings of a large board are
 * never asked. A class, because getters in object literals would give each finding a shape of its own and slow every reader.
 */
export class RuleFinding implements Finding {
  readonly code: string;
  readonly rule: string;
  readonly outcome: "fail" | "unsure";
  readonly severity: Severity;
  readonly step: Finding["step"];
  readonly at: readonly RecordId[];
  readonly message: string;
  readonly needs: readonly MissingValue[];
  readonly #plan: () => FixPlan | null;
  #fixable: boolean | null = null;

  constructor(facts: FoundFacts, plan: () => FixPlan | null) {
    this.code = facts.code;
    this.rule = facts.rule;
    this.outcome = facts.outcome;
    this.severity = facts.severity;
    this.step = facts.step;
    this.at = facts.at;
    this.message = facts.message;
    this.needs = facts.needs;
    this.#plan = plan;
  }

  /** Whether the rule has a plan for this place. Throws what the rule's fix throws. */
  get fixable(): boolean {
    this.#fixable ??= this.outcome === "fail" && this.#plan() !== null;
    return this.#fixable;
  }
}
