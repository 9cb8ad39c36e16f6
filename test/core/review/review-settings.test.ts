import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { boardOf, type Doc } from "../../../core/model/doc.ts";
import type { ReviewChoices } from "../../../core/model/records/review-choices.ts";
import { PROFILES, profileOf } from "../../../core/review/profiles.ts";
import { type ReviewWishes, reviewSettingsOf } from "../../../core/review/review-settings.ts";
import { choiceProblem } from "../../../core/rules/choice-problem.ts";
import { defineRule } from "../../../core/rules/define-rule.ts";
import { reviewBoard } from "../../../core/rules/engine.ts";
import { RULES } from "../../../core/rules/registry.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { caseBoard } from "../../support/case-board.ts";
import { caseIds } from "../../support/case-doc.ts";
import { tinyBoard } from "../../support/tiny-board.ts";

const board = tinyBoard("app:app-service -request-> m:ranker{p99Ms=20,qps=1000,replicas=2,concurrencyPerReplica=14}");
const saying = (review: ReviewChoices, doc: Doc = board): Doc =>
  new Map([...doc, ["board", { ...boardOf(doc), review }]]);
const review = (doc: Doc, wishes: Partial<ReviewWishes> = {}) =>
  reviewBoard(doc, reviewSettingsOf(doc, { catalogue, ...wishes }));
const severityOf = (doc: Doc, code: string, wishes: Partial<ReviewWishes> = {}): string | undefined =>
  review(doc, wishes).findings.find((finding) => finding.code === code)?.severity;

const table = JSON.parse(readFileSync(new URL("../../fixtures/rule-table.json", import.meta.url), "utf8")) as readonly {
  readonly id?: string;
  readonly code?: string;
}[];

describe("the settings of a review", () => {
  it("put the board over the profile, and what is asked for over the board", () => {
    expect(severityOf(board, "SRV-06")).toBe("warning");
    expect(severityOf(saying({ profile: "production" }), "SRV-06")).toBe("error");
    const own = saying({ profile: "production", severities: { "SRV-06": "info" } });
    expect(severityOf(own, "SRV-06")).toBe("info");
    expect(severityOf(own, "SRV-06", { severities: { "SRV-06": "off" } })).toBeUndefined();
  });

  it("take the profile asked for instead of the board's", () => {
    const doc = saying({ profile: "research" });
    expect(severityOf(doc, "MON-01")).toBeUndefined();
    expect(severityOf(doc, "MON-01", { profile: "production" })).toBe("error");
  });

  it("hand the board's options to the rules", () => {
    expect(severityOf(board, "QNT-02")).toBeDefined();
    expect(severityOf(saying({ options: { "QNT-02": { busyAt: 0.9 } } }), "QNT-02")).toBeUndefined();
  });

  it("review at the stage asked for", () => {
    expect(severityOf(board, "MON-01", { stage: "sketch" })).toBeUndefined();
    expect(severityOf(board, "FRM-01", { stage: "sketch" }) ?? severityOf(board, "REQ-01", { stage: "sketch" })).toBe(
      "error",
    );
    expect(boardOf(board).stage).toBe("production");
  });

  it("add own rules to the built-in ones", () => {
    const rule = defineRule({
      ...(RULES[0] ?? expect.unreachable()),
      id: "own/own-1",
      code: "OWN-1",
      meta: { ...(RULES[0] ?? expect.unreachable()).meta, scope: "any", stage: "sketch" },
      messages: { bad: "Bad." },
      appliesTo: () => true,
      check: () => [{ outcome: "fail", messageId: "bad", at: ["m"] }],
    });
    const codes = review(board, { rules: [rule] }).findings.map((finding) => finding.code);
    expect(codes).toEqual(expect.arrayContaining(["OWN-1", "MON-01"]));
  });
});

describe("a setting that fits no rule", () => {
  it.each<[ReviewChoices, readonly string[], string]>([
    [{ severities: { "SVR-06": "off" } }, ["severities", "SVR-06"], 'there is no rule "SVR-06"; did you mean "SRV-06"'],
    [{ severities: { "OWN-1": "off" } }, ["severities", "OWN-1"], "rules of your own must be loaded"],
    [{ options: { "QNT-02": { bussyAt: 1 } } }, ["options", "QNT-02", "bussyAt"], 'did you mean "busyAt"'],
    [{ options: { "QNT-02": { busyAt: "x" } } }, ["options", "QNT-02", "busyAt"], "must be a number"],
  ])("is named with its place: %j", (choices, path, problem) => {
    const found = choiceProblem(choices, RULES);
    expect(found?.path).toEqual(path);
    expect(found?.problem).toContain(problem);
  });

  it("is not found in settings that fit", () => {
    const choices: ReviewChoices = { severities: { "SRV-06": "off" }, options: { "QNT-02": { busyAt: 0.5 } } };
    expect(choiceProblem(choices, RULES)).toBeNull();
    expect(choiceProblem({}, RULES)).toBeNull();
  });
});

describe("the profiles", () => {
  const known = new Set(table.map((row) => row.code ?? row.id));

  it("name only rules that exist, and each of their reasons stands in the documentation", () => {
    const page = readFileSync(new URL("../../../docs/review.md", import.meta.url), "utf8");
    for (const { id, severities } of PROFILES) {
      const section = page.split(`### ${profileOf(id).label}`)[1]?.split("\n#")[0] ?? "";
      for (const code of Object.keys(severities)) {
        expect(known, `${id} ${code}`).toContain(code);
        expect(section, `${id} ${code}`).toContain(code);
      }
    }
  });

  it.each(PROFILES.map(({ id }) => id))("raise nothing on a reference board: %s", (profile) => {
    for (const id of caseIds) expect(review(caseBoard(id, "production"), { profile }).findings).toEqual([]);
  });

  it("leave a research board free of serving and monitoring", () => {
    const steps = review(board, { profile: "research" }).findings.map((finding) => finding.code.slice(0, 3));
    expect(steps.filter((family) => family === "SRV" || family === "MON")).toEqual([]);
  });
});
