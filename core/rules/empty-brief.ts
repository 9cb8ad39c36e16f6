import type { BriefRecord } from "../model/records/brief.ts";
import type { Finding } from "./define-rule.ts";

const COLLAPSED = /^(REQ-\d+|FRM-\d+|EVL-02|EVL-03)$/;
const EMPTY =
  "The brief is empty. State the business goal first, then the ML task, its limits and how success is measured.";

/** Whether no field of the brief says anything. */
export function isEmptyBrief(brief: BriefRecord): boolean {
  const { type: _type, id: _id, ...sections } = brief;
  return Object.values(sections).every((section) => Object.values(section ?? {}).every(isBlank));
}

/** On an empty brief, puts all findings about the brief into one card that keeps the first code. */
export function collapseEmptyBrief(findings: readonly Finding[], brief: BriefRecord): readonly Finding[] {
  if (!isEmptyBrief(brief)) return findings;
  const about = findings.filter((finding) => COLLAPSED.test(finding.code));
  const [first] = about;
  if (first === undefined || about.length === 1) return findings;
  const { fixable } = first;
  const card: Finding = { ...first, fixable, message: EMPTY, collapses: about.map((finding) => finding.code) };
  return findings.flatMap((finding) => (finding === first ? [card] : about.includes(finding) ? [] : [finding]));
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);
