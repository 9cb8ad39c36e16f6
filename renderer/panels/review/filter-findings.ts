import type { Finding } from "../../../core/rules/define-rule.ts";
import { findRule } from "../../store/own-rules.ts";
import type { ReviewFilter } from "../../store/ui.ts";

/** The findings that a filter lets through, in the order given. */
export const filterFindings = (findings: readonly Finding[], filter: ReviewFilter): readonly Finding[] =>
  findings.filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.step === null || finding.step === filter.step) &&
      (filter.plane === null || findRule(finding.code)?.meta.scope === filter.plane),
  );
