import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planToPatch } from "../../../../core/commands/apply-fix.ts";
import { docOf } from "../../../../core/model/doc.ts";
import { applyPatch } from "../../../../core/model/patch.ts";
import { planFix, reviewBoard } from "../../../../core/rules/engine.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { anyBoard } from "../../../support/any-board.ts";
import { deepFreeze } from "../../../support/deep-freeze.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";
import { env } from "../../commands/board.ts";
import { anyOwnRule } from "./any-rule.ts";
import { ownRule, reviewWith } from "./rule-file.ts";

describe("any rule that the schema accepts, on any board", () => {
  it("ends without an error, changes nothing and says the same in any order of the records", () => {
    fc.assert(
      fc.property(anyOwnRule, anyBoard, (fields, doc) => {
        const settings = { catalogue, rules: [ownRule(fields)] };
        const review = reviewBoard(deepFreeze(doc), settings);
        expect(review.crashed).toEqual([]);
        expect(reviewBoard(docOf([...doc.values()].reverse()), settings)).toEqual(review);
        for (const { message, at } of review.findings) {
          expect(message).not.toMatch(/\{\w+\}|undefined|NaN/);
          for (const id of at) expect(doc.has(id)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("asks for a value of a record that is there, and only when one is missing", () => {
    fc.assert(
      fc.property(anyOwnRule, anyBoard, (fields, doc) => {
        for (const { needs } of reviewBoard(doc, { catalogue, rules: [ownRule(fields)] }).unsure) {
          expect(needs.length).toBeGreaterThan(0);
          for (const { record } of needs) expect(doc.has(record)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("plans fixes that can be applied", () => {
    fc.assert(
      fc.property(anyOwnRule, anyBoard, (fields, doc) => {
        const settings = { catalogue, rules: [ownRule(fields)] };
        for (const finding of reviewBoard(doc, settings).findings) {
          const plan = planFix(doc, finding, settings);
          expect(plan !== null).toBe(finding.fixable);
          if (plan !== null) applyPatch(doc, planToPatch(doc, plan, env));
        }
      }),
    );
  });
});

describe("conditions inside conditions", () => {
  it("are worked out once for the board, not once for every component", () => {
    const chain = Array.from({ length: 400 }, (_, n) => `n${n}:cache`).join(" -request-> ");
    const nested = Array.from({ length: 7 }).reduce<object>(
      (inner) => ({ any: [{ reaches: inner }, { count: "components", where: inner, atLeast: 500 }] }),
      { kind: "ranker" },
    );
    expect(reviewWith({ must: nested }, tinyBoard(chain)).fails).toHaveLength(400);
  });
});
