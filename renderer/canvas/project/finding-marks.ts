import type { RecordId } from "../../../core/model/records.ts";
import type { Finding, Severity } from "../../../core/rules/define-rule.ts";

/** Findings at one record: how many and the worst severity; `first` opens in the panel on a click. */
export interface FindingMark {
  readonly count: number;
  readonly worst: Severity;
  readonly first: Finding;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Marks by record id; a finding about a hidden record is marked at what stands for it. A mark that did not change stays the same object, so its node is not drawn again. */
export function markFindings(
  findings: readonly Finding[],
  before: ReadonlyMap<RecordId, FindingMark>,
  standIns: ReadonlyMap<RecordId, RecordId> = new Map(),
): ReadonlyMap<RecordId, FindingMark> {
  const marks = new Map<RecordId, FindingMark>();
  for (const finding of findings) {
    for (const id of new Set(finding.at.map((at) => standIns.get(at) ?? at)))
      marks.set(id, withFinding(marks.get(id), finding));
  }
  for (const [id, mark] of marks) {
    const old = before.get(id);
    if (old !== undefined && isSameMark(old, mark)) marks.set(id, old);
  }
  return marks;
}

function withFinding(mark: FindingMark | undefined, finding: Finding): FindingMark {
  if (mark === undefined) return { count: 1, worst: finding.severity, first: finding };
  const isWorse = RANK[finding.severity] < RANK[mark.worst];
  return {
    count: mark.count + 1,
    worst: isWorse ? finding.severity : mark.worst,
    first: isWorse ? finding : mark.first,
  };
}

const isSameMark = (a: FindingMark, b: FindingMark): boolean =>
  a.count === b.count &&
  a.worst === b.worst &&
  a.first.code === b.first.code &&
  a.first.at.length === b.first.at.length &&
  a.first.at.every((id, i) => id === b.first.at[i]);
