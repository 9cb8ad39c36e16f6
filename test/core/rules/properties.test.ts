import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { planFix, reviewBoard } from "../../../core/rules/engine.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { anyRecords } from "../../support/any-board.ts";
import { caseBoard } from "../../support/case-board.ts";
import { caseIds } from "../../support/case-doc.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { plainReview } from "../../support/plain-review.ts";
import { expectCleanFix } from "../../support/rule-tester.ts";

const review = (doc: Doc) => plainReview(reviewBoard(doc, { catalogue }));

describe("a review of any board", () => {
  it("never fails, never changes the board and says the same again", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const doc = deepFreeze(docOf(records));
        const result = review(doc);
        expect(result.crashed).toEqual([]);
        expect(review(doc)).toEqual(result);
      }),
    );
  });

  it("does not depend on the order of the records", () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(review(docOf(shuffled))).toEqual(review(docOf(records)));
        },
      ),
    );
  });

  it("is not changed by an ambient component that stands alone", () => {
    const place = { x: 0, y: 400, w: 184, h: 64, zone: null };
    fc.assert(
      fc.property(anyRecords, fc.constantFrom("ci-cd", "identity-access", "lineage-catalog"), (records, kind) => {
        const ambient: AnyRecord = { type: "node", id: "zz", kind, name: "", props: { ambient: true }, ...place };
        // A fix may lead to it (a gate before the pipeline that releases): what is offered may differ, what is said may not.
        const said = (doc: Doc) => review(doc).findings.map(({ fixable: _, ...finding }) => finding);
        expect(said(docOf([...records, ambient]))).toEqual(said(docOf(records)));
      }),
    );
  });

  it("plans only fixes that can be applied, moves nothing and adds no illegal flow", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const doc = docOf(records);
        for (const finding of review(doc).findings) {
          const plan = planFix(doc, finding, { catalogue });
          expect(plan !== null).toBe(finding.fixable);
          if (plan !== null) expectCleanFix(doc, plan, { errors: "any" });
        }
      }),
    );
  });
});

describe("the reference boards in any order", () => {
  it("stay without findings", () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseIds), fc.infiniteStream(fc.nat()), (id, keys) => {
        const ranked = [...caseBoard(id, "production").values()].map((record) => ({ record, key: keys.next().value }));
        const doc = docOf(ranked.sort((a, b) => a.key - b.key).map(({ record }) => record));
        expect(review(doc).findings).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
