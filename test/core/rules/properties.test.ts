import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import { COMPONENT_KINDS, FLOWS, STAGES } from "../../../core/model/kinds.ts";
import { SERVING_MODES } from "../../../core/model/records/brief.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { planFix, reviewBoard } from "../../../core/rules/engine.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { caseBoard } from "../../support/case-board.ts";
import { caseIds } from "../../support/case-doc.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { plainReview } from "../../support/plain-review.ts";
import { expectCleanFix } from "../../support/rule-tester.ts";

const pii = fc.constantFrom("none", "pseudonymised", "personal", "sensitive");
const props = fc.record(
  {
    pii,
    deidentify: fc.boolean(),
    mode: fc.constantFrom("online", "batch", "streaming"),
    p99Ms: fc.integer({ min: 0, max: 500 }),
    qps: fc.integer({ min: 0, max: 5000 }),
    replicas: fc.integer({ min: 0, max: 20 }),
    concurrencyPerReplica: fc.integer({ min: 0, max: 64 }),
    stage: fc.constantFrom("input", "output"),
    provider: fc.constantFrom("self", "third-party"),
    pretrained: fc.boolean(),
  },
  { requiredKeys: [] },
);

const nodes = fc.array(fc.record({ kind: fc.constantFrom(...COMPONENT_KINDS, "cloud"), props }), { maxLength: 14 });
const links = fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom(...FLOWS)), { maxLength: 30 });
const brief = fc.record(
  {
    goal: fc.record({ statement: fc.constantFrom("", "Raise CTR") }),
    mlTask: fc.record(
      {
        framing: fc.constantFrom("ranking", "generation"),
        learning: fc.constantFrom("supervised", "pretrained"),
        servingMode: fc.constantFrom(...SERVING_MODES),
        inputModality: fc.constantFrom("tabular", "image"),
      },
      { requiredKeys: [] },
    ),
    constraints: fc.record({ latencyP99Ms: fc.integer({ min: 0, max: 500 }) }),
  },
  { requiredKeys: [] },
);

const board = fc
  .record({ stage: fc.constantFrom(...STAGES), brief, nodes, links })
  .map(({ stage, brief: said, nodes: drawn, links: lines }): readonly AnyRecord[] => [
    { type: "board", id: "board", title: "Random", stage },
    { type: "brief", id: "brief", ...said },
    ...drawn.map((node, n) => ({
      type: "node" as const,
      id: `n${n}`,
      name: "",
      x: n * 240,
      y: 0,
      w: 184,
      h: 64,
      zone: null,
      ...node,
    })),
    ...lines.map(([from, to, flow], n) => ({
      type: "edge" as const,
      id: `e${n}`,
      from: `n${from}`,
      to: `n${to}`,
      flow,
      props: {},
    })),
  ]);

const review = (doc: Doc) => plainReview(reviewBoard(doc, { catalogue }));

describe("a review of any board", () => {
  it("never fails, never changes the board and says the same again", () => {
    fc.assert(
      fc.property(board, (records) => {
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
        board.chain((records) =>
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
      fc.property(board, fc.constantFrom("ci-cd", "identity-access", "lineage-catalog"), (records, kind) => {
        const ambient: AnyRecord = { type: "node", id: "zz", kind, name: "", props: { ambient: true }, ...place };
        // A fix may lead to it (a gate before the pipeline that releases): what is offered may differ, what is said may not.
        const said = (doc: Doc) => review(doc).findings.map(({ fixable: _, ...finding }) => finding);
        expect(said(docOf([...records, ambient]))).toEqual(said(docOf(records)));
      }),
    );
  });

  it("plans only fixes that can be applied, moves nothing and adds no illegal flow", () => {
    fc.assert(
      fc.property(board, (records) => {
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
