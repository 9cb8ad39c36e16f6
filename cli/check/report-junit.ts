import { boardOf } from "../../core/model/doc.ts";
import type { Finding } from "../../core/rules/define-rule.ts";
import { escapeAttribute, escapeText } from "../../core/scene/svg/escape-xml.ts";
import { type CheckedBoard, type CheckRun, type FailedBoard, isAtLevel } from "./checked-board.ts";

/** A run as JUnit XML: a suite for each board, a case for each finding and for each rule that passed. Findings below the level asked for pass with a remark. */
export function reportJunit(run: CheckRun): string {
  const suites = [...run.boards.map((board) => suiteOf(board, run.failOn)), ...run.failed.map(failedSuite)];
  const total = (of: keyof Counts): number => suites.reduce((sum, suite) => sum + suite.counts[of], 0);
  const all = {
    tests: total("tests"),
    failures: total("failures"),
    errors: total("errors"),
    skipped: total("skipped"),
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Loopboard" ${attributes({ ...all })}>`,
    ...suites.flatMap(({ lines: own }) => own),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite {
  readonly counts: Counts;
  readonly lines: readonly string[];
}

function suiteOf({ path, doc, rules, review, known }: CheckedBoard, failOn: Finding["severity"]): Suite {
  const titleOf = (code: string): string => rules.find((rule) => rule.code === code)?.meta.title ?? code;
  const caseOf = (code: string, at: readonly string[], inner: string): string => {
    const name = [`${code} ${titleOf(code)}`, ...(at.length === 0 ? [] : [`(${at.join(", ")})`])].join(" ");
    return `    <testcase ${attributes({ name, classname: path })}${inner === "" ? "/>" : `>${inner}</testcase>`}`;
  };
  const failing = review.findings.filter(({ severity }) => isAtLevel(severity, failOn));
  const remarks = review.findings.filter((finding) => !failing.includes(finding));
  const passed = review.passed.filter((code) => ![...review.findings, ...known].some((f) => f.code === code));
  const skipped = [
    ...known.map((finding) => ({ finding, why: "known from the baseline" })),
    ...review.waived.map(({ finding, waiver }) => ({ finding, why: `${waiver.reason} (${waiver.owner})` })),
  ];
  const cases = [
    ...failing.map((f) => caseOf(f.code, f.at, `<failure ${attributes({ message: f.message, type: f.severity })}/>`)),
    ...remarks.map((f) =>
      caseOf(f.code, f.at, `<system-out>${escapeText(`${f.severity}: ${f.message}`)}</system-out>`),
    ),
    ...skipped.map(({ finding: f, why }) => caseOf(f.code, f.at, `<skipped ${attributes({ message: why })}/>`)),
    ...passed.map((code) => caseOf(code, [], "")),
  ];
  const counts = { tests: cases.length, failures: failing.length, errors: 0, skipped: skipped.length };
  const head = attributes({ name: path, package: boardOf(doc).title, ...counts });
  return { counts, lines: [`  <testsuite ${head}>`, ...cases, "  </testsuite>"] };
}

function failedSuite({ path, problem }: FailedBoard): Suite {
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0 };
  const error = `<error ${attributes({ message: problem, type: "bad input" })}/>`;
  const only = `    <testcase ${attributes({ name: "can be read", classname: path })}>${error}</testcase>`;
  return { counts, lines: [`  <testsuite ${attributes({ name: path, ...counts })}>`, only, "  </testsuite>"] };
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${escapeAttribute(String(value))}"`)
    .join(" ");
