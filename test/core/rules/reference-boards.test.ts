import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Doc } from "../../../core/model/doc.ts";
import { STAGES } from "../../../core/model/kinds.ts";
import { planFix, reviewBoard } from "../../../core/rules/engine.ts";
import { RULES } from "../../../core/rules/registry.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { caseBoard, deleteExpectOf } from "../../support/case-board.ts";
import { caseIds } from "../../support/case-doc.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { mutateBoard } from "../../support/mutate-board.ts";
import { plainReview } from "../../support/plain-review.ts";
import { expectCleanFix } from "../../support/rule-tester.ts";

const CODES: readonly string[] = RULES.map((rule) => rule.code);

interface Mutation {
  readonly case: string;
  readonly change: string;
}

const golden: Readonly<Record<string, readonly Mutation[]>> = JSON.parse(
  readFileSync(new URL("../../fixtures/golden-mutations.json", import.meta.url), "utf8"),
);

const deletions = caseIds.flatMap((id) =>
  Object.entries(deleteExpectOf(id)).map(([node, codes]) => ({ case: id, change: `delete ${node}`, codes })),
);

const named = CODES.flatMap((code) => (golden[code] ?? []).map((mutation) => ({ ...mutation, codes: [code] })));

/** Every change with the rules it must raise. */
const changes = [...deletions, ...named].map((change) => ({
  ...change,
  codes: change.codes.filter((code) => CODES.includes(code)),
}));

const mutated = (change: Mutation): Doc => mutateBoard(caseBoard(change.case, "production"), change.change);

/** Codes of open findings, and with `+` those that another finding hides. */
function codesOf(doc: Doc): readonly string[] {
  const review = plainReview(reviewBoard(doc, { catalogue }));
  expect(review.crashed).toEqual([]);
  const open = review.findings.map((finding) => finding.code);
  return [...new Set([...open, ...review.suppressed.map(({ finding, by }) => `${finding.code} (${by})`)])];
}

describe("the reference boards", () => {
  for (const id of caseIds) {
    for (const stage of STAGES) {
      it(`raise nothing on ${id} at the stage ${stage}`, () => {
        expect(codesOf(deepFreeze(caseBoard(id, stage)))).toEqual([]);
      });
    }
  }
});

describe("a change of a reference board", () => {
  for (const change of changes.filter(({ codes }) => codes.length > 0)) {
    it(`raises ${change.codes.join(", ")} on ${change.case} after "${change.change}"`, () => {
      const found = codesOf(mutated(change)).map((code) => code.split(" ")[0]);
      expect(found).toEqual(expect.arrayContaining([...change.codes]));
    });
  }

  it("raises exactly the pinned findings, hidden ones with the code that hides them", async () => {
    const all = new Map(changes.map((change) => [`${change.case}: ${change.change}`, codesOf(mutated(change))]));
    const lines = [...all].map(([title, codes]) => `${title} -> ${codes.join(", ") || "nothing"}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../fixtures/golden/review-of-mutations.txt");
  });
});

describe("the fix of each finding on a changed reference board", () => {
  for (const change of new Map(changes.map((entry) => [`${entry.case}: ${entry.change}`, entry])).values()) {
    const doc = mutated(change);
    const plans = reviewBoard(doc, { catalogue }).findings.flatMap((finding) => {
      const plan = planFix(doc, finding, { catalogue });
      return plan === null || (plan.focus !== undefined && plan.setBrief === undefined) ? [] : [{ finding, plan }];
    });
    if (plans.length === 0) continue;
    it(`clears it on ${change.case} after "${change.change}"`, () => {
      for (const { finding, plan } of plans) {
        const left = reviewBoard(expectCleanFix(doc, plan), { catalogue }).findings;
        expect(left.filter((other) => other.code === finding.code && other.at.join() === finding.at.join())).toEqual(
          [],
        );
      }
    });
  }
});
