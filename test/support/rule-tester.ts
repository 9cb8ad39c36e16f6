import { describe, expect, it } from "vitest";
import { planToPatch } from "../../core/commands/apply-fix.ts";
import { newId } from "../../core/commands/env.ts";
import { type Doc, getRecord, listRecords } from "../../core/model/doc.ts";
import { applyPatch, invertPatch } from "../../core/model/patch.ts";
import { portFlows } from "../../core/model/ports.ts";
import type { Finding, FixPlan, MissingValue, Rule, Severity } from "../../core/rules/define-rule.ts";
import { planFix, reviewBoard, reviewGraph } from "../../core/rules/engine.ts";
import type { ReviewSettings } from "../../core/rules/review.ts";
import { contextOf, runRule } from "../../core/rules/run-rule.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { type TinyBoardSettings, tinyBoard } from "./tiny-board.ts";

/** A board on which a rule is tried; `when` completes the title "passes when ...". */
interface BoardCase extends TinyBoardSettings {
  readonly when: string;
  readonly board: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

interface Expected {
  readonly messageId: string;
  readonly at: readonly string[];
  readonly message?: RegExp;
}

interface FailCase extends BoardCase {
  readonly findings: readonly (Expected & { readonly severity?: Severity })[];
  /** What the fix of the first finding does; absent: not looked at. */
  readonly fix?: "clears" | "asks" | "none";
  /** What the plan of that fix says, as far as it matters. */
  readonly plan?: Partial<FixPlan>;
}

interface UnsureCase extends BoardCase {
  readonly findings: readonly (Expected & { readonly needs: readonly MissingValue[] })[];
}

/** Boards on which a rule passes, fails or cannot be judged. */
export interface RuleCases {
  readonly passes: readonly BoardCase[];
  readonly fails: readonly FailCase[];
  readonly unsure?: readonly UnsureCase[];
}

/** Tries a rule strictly: every outcome is listed, nothing is mutated, no board comes twice, every message and fix is seen. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(`${rule.code} ${rule.id}`, () => {
    for (const entry of cases.passes)
      it(`passes when ${entry.when}`, () => expect(outcomesOf(rule, entry)).toEqual([]));
    for (const entry of cases.fails) {
      it(`fails when ${entry.when}`, () => expectFailure(rule, entry));
      if (entry.fix !== undefined) it(`has a fix as expected when ${entry.when}`, () => expectFix(rule, entry));
    }
    for (const entry of cases.unsure ?? []) it(`asks for data when ${entry.when}`, () => expectUnsure(rule, entry));
    it("is tried on no board twice", () => expect(repeatedBoards(cases)).toEqual([]));
    it("gives each of its messages on some board", () =>
      expect(seenMessages(cases)).toEqual(Object.keys(rule.messages).sort()));
    it("is tried on passing and on failing boards and with its fix", () => expect(gapsOf(rule, cases)).toEqual([]));
  });
}

const settingsOf = (rule: Rule, entry: BoardCase): ReviewSettings => ({
  catalogue,
  rules: [rule],
  ...(entry.options !== undefined && { options: { [rule.id]: entry.options } }),
});

function outcomesOf(rule: Rule, entry: BoardCase) {
  const graph = reviewGraph(deepFreeze(tinyBoard(entry.board, entry)));
  const context = contextOf(rule, graph, settingsOf(rule, entry));
  const check = () => (rule.appliesTo?.(graph) === false ? [] : rule.check(context));
  const outcomes = check();
  expect(check(), "a second run says the same").toEqual(outcomes);
  return outcomes;
}

const findingsOn = (rule: Rule, entry: BoardCase, doc: Doc): readonly Finding[] =>
  runRule(rule, reviewGraph(doc), settingsOf(rule, entry), rethrow) ?? [];

const rethrow = (error: unknown): void => {
  throw error;
};

function expectOutcomes(rule: Rule, entry: FailCase | UnsureCase, outcome: "fail" | "unsure"): readonly Finding[] {
  const found = outcomesOf(rule, entry).map((o) => ({ outcome: o.outcome, messageId: o.messageId, at: o.at }));
  expect(found).toEqual(entry.findings.map(({ messageId, at }) => ({ outcome, messageId, at })));
  const findings = findingsOn(rule, entry, tinyBoard(entry.board, entry));
  entry.findings.forEach((expected, index) => {
    expect(findings[index]?.message, "every place of the message is filled").not.toMatch(/\{\w+\}|undefined|NaN/);
    // Quotation marks around names are tried where names are put into words.
    if (expected.message !== undefined) expect(findings[index]?.message.replace(/[“”]/g, "")).toMatch(expected.message);
  });
  return findings;
}

function expectFailure(rule: Rule, entry: FailCase): void {
  const findings = expectOutcomes(rule, entry, "fail");
  expect(findings.map((finding) => finding.severity)).toEqual(
    entry.findings.map((expected) => expected.severity ?? rule.meta.severity),
  );
}

function expectUnsure(rule: Rule, entry: UnsureCase): void {
  const findings = expectOutcomes(rule, entry, "unsure");
  expect(findings.map((finding) => finding.needs)).toEqual(entry.findings.map((expected) => expected.needs));
}

function expectFix(rule: Rule, entry: FailCase): void {
  const doc = deepFreeze(tinyBoard(entry.board, entry));
  const [finding] = findingsOn(rule, entry, doc);
  if (finding === undefined) throw new Error("there is no finding to fix");
  const plan = planFix(doc, finding, settingsOf(rule, entry));
  expect(finding.fixable).toBe(plan !== null);
  if (entry.plan !== undefined) expect(plan).toMatchObject(entry.plan);
  if (entry.fix === "none") expect(plan).toBeNull();
  else if (plan === null) expect.unreachable("there is no fix");
  else if (entry.fix === "asks") expect(doc.has(plan.focus?.record ?? ""), "it opens a field of the board").toBe(true);
  else {
    const after = expectCleanFix(doc, plan);
    const left = findingsOn(rule, entry, after).filter((other) => other.at.join() === finding.at.join());
    expect(left, "the finding is gone").toEqual([]);
  }
}

/** Applies a fix and checks that it is legal, adds no error, moves nothing and can be taken back; gives the new board. */
export function expectCleanFix(doc: Doc, plan: FixPlan, { errors = "none" }: { errors?: "none" | "any" } = {}): Doc {
  const patch = planToPatch(doc, plan, { catalogue, newId, now: () => "2026-01-02T03:04:05.000Z" });
  const after = applyPatch(doc, patch);
  const illegal = patch.added.filter((record) => record.type === "edge" && !isLegal(after, record));
  expect(illegal, "every new flow is legal").toEqual([]);
  const before = new Set(errorCodes(doc));
  const added = errors === "any" ? [] : errorCodes(after).filter((code) => !before.has(code));
  expect(added, "no error comes with the fix").toEqual([]);
  for (const { id, x, y, w, h } of listRecords(doc, "node")) expect(after.get(id)).toMatchObject({ x, y, w, h });
  expect(applyPatch(after, invertPatch(patch)), "the fix can be undone").toEqual(doc);
  return after;
}

/** As STR-01 judges: a shape of unknown kind has no ports to judge by. */
function isLegal(doc: Doc, edge: { readonly from: string; readonly to: string; readonly flow: string }): boolean {
  const from = getRecord(doc, "node", edge.from)?.kind ?? "";
  const to = getRecord(doc, "node", edge.to)?.kind ?? "";
  const legal: readonly string[] | null = portFlows(catalogue, from, to);
  return legal === null || legal.includes(edge.flow);
}

/** Codes of all errors on a board, also of those that another finding hides. */
function errorCodes(doc: Doc): readonly string[] {
  const review = reviewBoard(doc, { catalogue });
  const all = [...review.findings, ...review.suppressed.map((hidden) => hidden.finding)];
  return all.filter((finding) => finding.severity === "error").map((finding) => finding.code);
}

const allCases = (cases: RuleCases): readonly BoardCase[] => [...cases.passes, ...cases.fails, ...(cases.unsure ?? [])];

function repeatedBoards(cases: RuleCases): readonly string[] {
  const keys = allCases(cases).map((entry) => JSON.stringify([entry.board, entry.brief, entry.options]));
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

function seenMessages(cases: RuleCases): readonly string[] {
  const expected = [...cases.fails, ...(cases.unsure ?? [])].flatMap((entry): readonly Expected[] => entry.findings);
  return [...new Set(expected.map((finding) => finding.messageId))].sort();
}

function gapsOf(rule: Rule, cases: RuleCases): readonly string[] {
  const isFixTried = cases.fails.some((entry) => entry.fix === "clears" || entry.fix === "asks");
  return [
    ...(cases.passes.length === 0 ? ["no board passes"] : []),
    ...(cases.fails.length === 0 ? ["no board fails"] : []),
    ...(rule.fix !== undefined && !isFixTried ? ["the fix is not tried"] : []),
  ];
}
