import type { Finding } from "../../core/rules/define-rule.ts";
import type { Review } from "../../core/rules/review.ts";

/** A finding with its sentence and whether it can be mended, which it works out only when asked, as plain data to compare. */
export const plainFinding = (finding: Finding): Finding => ({
  ...finding,
  message: finding.message,
  fixable: finding.fixable,
});

/** A review as plain data; every fix was planned, so one that breaks is among the crashes. */
export function plainReview(review: Review): Review {
  return {
    ...review,
    findings: review.findings.map(plainFinding),
    unsure: review.unsure.map(plainFinding),
    waived: review.waived.map((entry) => ({ ...entry, finding: plainFinding(entry.finding) })),
    reopened: review.reopened.map((entry) => ({ ...entry, finding: plainFinding(entry.finding) })),
    suppressed: review.suppressed.map((entry) => ({ ...entry, finding: plainFinding(entry.finding) })),
  };
}
