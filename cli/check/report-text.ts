import { boardOf, type Doc, getRecord } from "../../core/model/doc.ts";
import { STEPS } from "../../core/model/kinds.ts";
import type { Finding } from "../../core/rules/define-rule.ts";
import type { Review, WaivedFinding, WaiverEnd } from "../../core/rules/review.ts";
import { cleanLine } from "../../core/scene/clean-text.ts";
import { type CheckedBoard, type CheckRun, totalOf } from "./checked-board.ts";

const SEVERITIES = ["error", "warning", "info"] as const;

/** A run as text for people: for each board counts, then the findings by step, errors first; several boards are summed up. */
export function reportText(run: CheckRun): string {
  const { boards, isSingle } = run;
  if (isSingle) return boards.map(textOf).join("");
  const total = `${count(boards.length, "board")}: ${describeCounts(totalOf(boards))}\n`;
  return [...boards.map((board) => `${cleanLine(board.path)}\n${textOf(board)}`), total].join("\n");
}

function textOf({ doc, review, known, fixes }: CheckedBoard): string {
  const { findings, summary, waived, reopened, crashed } = review;
  const lines = [
    ...fixes.map(({ label, finding }) => cleanLine(`Fixed ${finding.code}: ${label}`)),
    `${cleanLine(boardOf(doc).title)}: ${describeCounts(summary)}`,
  ];
  for (const { step, title } of STEPS) {
    const here = findings.filter((finding) => finding.step === step);
    if (here.length === 0) continue;
    lines.push("", `${step} ${title}`);
    for (const severity of SEVERITIES)
      for (const finding of here.filter((one) => one.severity === severity)) lines.push(describeFinding(doc, finding));
  }
  const notes = [
    ...(summary.unsure > 0
      ? [`${count(summary.unsure, "check")} ${summary.unsure === 1 ? "needs" : "need"} more data on the board.`]
      : []),
    ...(known.length > 0 ? [`${count(known.length, "finding")} known from the baseline.`] : []),
    ...(waived.length > 0 ? [`${count(waived.length, "finding")} set aside with a reason:`] : []),
    ...waived.map((each) => describeWaiver(doc, each)),
    ...(reopened.length > 0 ? [`${count(reopened.length, "finding")} opened again after being set aside:`] : []),
    ...reopened.map((each) => `${describeWaiver(doc, each)} (${ENDS[each.why]})`),
    ...crashed.map(({ rule, problem }) => `The rule ${rule} could not be run: ${problem}.`),
  ];
  return `${[...lines, ...(notes.length === 0 ? [] : ["", ...notes])].join("\n")}\n`;
}

const ENDS: Readonly<Record<WaiverEnd, string>> = {
  expired: "the waiver has expired",
  changed: "what it covered has changed",
};

function describeWaiver(doc: Doc, { finding, waiver }: WaivedFinding): string {
  const names = finding.at.map((id) => getRecord(doc, "node", id)?.name ?? id).join(", ");
  const until = waiver.expires === undefined ? "" : `, until ${waiver.expires}`;
  return cleanLine(`  ${finding.code}  ${names}: ${waiver.reason} (${waiver.owner}${until})`);
}

function describeCounts({ error, warning, info }: Review["summary"]): string {
  if (error + warning + info === 0) return "nothing to object to";
  const parts = [count(error, "error"), count(warning, "warning"), info === 0 ? null : `${info} info`];
  return parts.filter((part) => part !== null).join(", ");
}

function describeFinding(doc: Doc, { severity, code, message, at, fixable }: Finding): string {
  const names = at.map((id) => getRecord(doc, "node", id)?.name ?? id).filter((name) => !message.includes(name));
  const where = names.length === 0 ? "" : ` (${names.join(", ")})`;
  return cleanLine(`  ${severity.padEnd(7)}  ${code}  ${message}${where}${fixable ? " [quick fix]" : ""}`);
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
