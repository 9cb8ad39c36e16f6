import { fillSentence } from "../errors.ts";
import type { RecordId } from "../model/records.ts";
import type { Finding, MissingValue, Outcome, Rule, Severity } from "./define-rule.ts";

/** One outcome of a rule: what it found, how bad that is here, and whether it can be mended. */
export interface RuleFound {
  readonly rule: Rule;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly isFixable: (at: readonly RecordId[]) => boolean;
}

const NO_NEEDS: readonly MissingValue[] = [];

/**
 * A finding that writes its sentence and plans its fix only when asked: both cost more than finding, and most findings of
 * a large board are never asked. A class, because getters in object literals would give each finding a shape of its own
 * and slow every reader.
 */
export class RuleFinding implements Finding {
  readonly code: string;
  readonly rule: string;
  readonly outcome: "fail" | "unsure";
  readonly severity: Severity;
  readonly step: Finding["step"];
  readonly at: readonly RecordId[];
  readonly needs: readonly MissingValue[];
  readonly #found: RuleFound;
  #message: string | null = null;
  #fixable: boolean | null = null;

  constructor(found: RuleFound) {
    const { rule, outcome } = found;
    this.code = rule.code;
    this.rule = rule.id;
    this.outcome = outcome.outcome;
    this.severity = found.severity;
    this.step = rule.meta.step;
    this.at = outcome.at;
    this.needs = outcome.outcome === "unsure" ? (outcome.needs ?? NO_NEEDS) : NO_NEEDS;
    this.#found = found;
  }

  get message(): string {
    if (this.#message === null) {
      const { rule, outcome } = this.#found;
      this.#message = fillSentence(rule.messages[outcome.messageId] ?? "", outcome.data ?? {});
    }
    return this.#message;
  }

  /** Whether the rule has a plan for this place. */
  get fixable(): boolean {
    this.#fixable ??= this.outcome === "fail" && this.#found.isFixable(this.at);
    return this.#fixable;
  }
}
