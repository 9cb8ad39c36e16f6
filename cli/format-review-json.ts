import { boardOf, type Doc } from "../core/model/doc.ts";
import type { Finding } from "../core/rules/define-rule.ts";
import type { Review } from "../core/rules/review.ts";

/** A review as JSON for a pipeline: title, counts and the open findings. */
export const formatReviewJson = (doc: Doc, { summary, findings }: Review): string =>
  `${JSON.stringify({ board: boardOf(doc).title, summary, findings: findings.map(toPlain) }, null, 2)}\n`;

const toPlain = ({ code, rule, severity, step, at, message, fixable }: Finding): object => ({
  code,
  rule,
  severity,
  step,
  at,
  message,
  fixable,
});
