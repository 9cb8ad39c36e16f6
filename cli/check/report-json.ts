import { boardOf, type Doc } from "../../core/model/doc.ts";
import type { Finding } from "../../core/rules/define-rule.ts";
import type { Review } from "../../core/rules/review.ts";
import { type CheckRun, totalOf } from "./checked-board.ts";

/** A run as JSON for a pipeline: of one file title, counts and open findings; of several a list of these with paths, and all counts together. */
export function reportJson({ boards, isSingle }: CheckRun): string {
  const [only] = boards;
  if (isSingle) return only === undefined ? "" : toText(toPlainReview(only.doc, only.review));
  const listed = boards.map(({ path, doc, review }) => ({ path, ...toPlainReview(doc, review) }));
  return toText({ boards: listed, summary: totalOf(boards) });
}

const toText = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;

const toPlainReview = (doc: Doc, { summary, findings }: Review): object => ({
  board: boardOf(doc).title,
  summary,
  findings: findings.map(toPlain),
});

const toPlain = ({ code, rule, severity, step, at, message, fixable }: Finding): object => ({
  code,
  rule,
  severity,
  step,
  at,
  message,
  fixable,
});
