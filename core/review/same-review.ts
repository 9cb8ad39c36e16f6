import type { Finding, MissingValue } from "../rules/define-rule.ts";
import type { ReopenedFinding, Review, SuppressedFinding, WaivedFinding } from "../rules/review.ts";

/** Whether two reviews say the same in every word, so that nothing has to be shown anew. */
export const isSameReview = (a: Review, b: Review): boolean =>
  areSame(a.findings, b.findings, isSameFinding) &&
  areSame(a.unsure, b.unsure, isSameFinding) &&
  areSame(a.waived, b.waived, isSameWaived) &&
  areSame(a.reopened, b.reopened, isSameReopened) &&
  areSame(a.suppressed, b.suppressed, isSameSuppressed) &&
  areSame(a.passed, b.passed) &&
  areSame(a.planes, b.planes) &&
  areSame(a.crashed, b.crashed, (x, y) => x.rule === y.rule && x.problem === y.problem);

const isSameFinding = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.severity === b.severity &&
  areSame(a.at, b.at) &&
  a.message === b.message &&
  areSame(a.needs, b.needs, isSameNeed) &&
  areSame(a.collapses ?? [], b.collapses ?? []);

const isSameNeed = (a: MissingValue, b: MissingValue): boolean => a.record === b.record && a.field === b.field;

const isSameWaived = (a: WaivedFinding, b: WaivedFinding): boolean =>
  a.waiver === b.waiver && isSameFinding(a.finding, b.finding);

const isSameReopened = (a: ReopenedFinding, b: ReopenedFinding): boolean => a.why === b.why && isSameWaived(a, b);

const isSameSuppressed = (a: SuppressedFinding, b: SuppressedFinding): boolean =>
  a.by === b.by && isSameFinding(a.finding, b.finding);

function areSame<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean = Object.is): boolean {
  return a.length === b.length && a.every((x, at) => isSame(x, b[at] as T));
}
