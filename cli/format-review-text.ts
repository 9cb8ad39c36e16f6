import { boardOf, type Doc, getRecord } from "../core/model/doc.ts";
import { STEPS } from "../core/model/kinds.ts";
import type { Finding } from "../core/rules/define-rule.ts";
import type { Review } from "../core/rules/review.ts";
import { cleanLine } from "../core/scene/clean-text.ts";

const SEVERITIES = ["error", "warning", "info"] as const;

/** A review as text for people: counts, then the findings by step, errors first. */
export function formatReviewText(doc: Doc, { findings, summary, waived, crashed }: Review): string {
  const lines = [`${cleanLine(boardOf(doc).title)}: ${describeCounts(summary)}`];
  for (const { step, title } of STEPS) {
    const here = findings.filter((finding) => finding.step === step);
    if (here.length === 0) continue;
    lines.push("", `${step} ${title}`);
    for (const severity of SEVERITIES)
      for (const finding of here.filter((one) => one.severity === severity)) lines.push(describeFinding(doc, finding));
  }
  const notes = [
    summary.unsure > 0
      ? `${count(summary.unsure, "check")} ${summary.unsure === 1 ? "needs" : "need"} more data on the board.`
      : null,
    waived.length > 0 ? `${count(waived.length, "finding")} set aside with a reason.` : null,
    ...crashed.map(({ rule, problem }) => `The rule ${rule} could not be run: ${problem}.`),
  ].filter((note) => note !== null);
  return `${[...lines, ...(notes.length === 0 ? [] : ["", ...notes])].join("\n")}\n`;
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
