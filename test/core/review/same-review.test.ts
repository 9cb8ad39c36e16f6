import { describe, expect, it } from "vitest";
import { isSameReview } from "../../../core/review/same-review.ts";
import { reviewBoard } from "../../../core/rules/engine.ts";
import type { Review } from "../../../core/rules/review.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { caseBoard } from "../../support/case-board.ts";
import { mutateBoard } from "../../support/mutate-board.ts";
import { plainReview } from "../../support/plain-review.ts";

const doc = mutateBoard(caseBoard("video-recommendation", "production"), "delete fs");
const review = plainReview(reviewBoard(doc, { catalogue }));
const [finding] = review.findings;
if (finding === undefined) throw new Error("there is no finding to compare");
const waiver = {
  type: "waiver",
  id: "w",
  rule: finding.code,
  at: finding.at,
  reason: "r",
  owner: "o",
} as const;
const full: Review = {
  ...review,
  unsure: [{ ...finding, outcome: "unsure", needs: [{ record: "rk", field: "p99Ms" }] }],
  waived: [{ finding, waiver }],
  reopened: [{ finding, waiver, why: "changed" }],
  suppressed: [{ finding, by: "SRV-01" }],
  crashed: [{ rule: "test/broken", problem: "no such thing" }],
};
const [unsure] = full.unsure;
if (unsure === undefined) throw new Error("there is no check that needs data");

const changes: Readonly<Record<string, Partial<Review>>> = {
  "a finding less": { findings: review.findings.slice(1) },
  "another sentence": { findings: [{ ...finding, message: "other" }, ...review.findings.slice(1)] },
  "another severity": { findings: [{ ...finding, severity: "info" }, ...review.findings.slice(1)] },
  "another place": { findings: [{ ...finding, at: ["elsewhere"] }, ...review.findings.slice(1)] },
  "another rule": { findings: [{ ...finding, rule: "test/other" }, ...review.findings.slice(1)] },
  "another card for several": { findings: [{ ...finding, collapses: ["REQ-01"] }, ...review.findings.slice(1)] },
  "another missing value": { unsure: [{ ...unsure, needs: [{ record: "rk", field: "qps" }] }] },
  "another missing record": { unsure: [{ ...unsure, needs: [{ record: "fs", field: "p99Ms" }] }] },
  "another waiver": { waived: [{ finding, waiver: { ...waiver, reason: "s" } }] },
  "another reason to open again": { reopened: [{ finding, waiver, why: "expired" }] },
  "another hiding rule": { suppressed: [{ finding, by: "MON-01" }] },
  "another crash": { crashed: [{ rule: "test/broken", problem: "gone" }] },
  "another rule passed": { passed: [...full.passed, "QNT-99"] },
  "another plane": { planes: [] },
};

describe("two reviews", () => {
  it("say the same of a board that was not changed, though nothing of them is the same object", () => {
    expect(isSameReview(reviewBoard(doc, { catalogue }), reviewBoard(doc, { catalogue }))).toBe(true);
    expect(isSameReview(full, { ...full })).toBe(true);
  });

  it("say the same after a component was moved", () => {
    const node = doc.get("rk");
    if (node?.type !== "node") throw new Error("rk is a component");
    const moved = new Map([...doc, ["rk", { ...node, x: node.x + 40 }]]);
    expect(isSameReview(review, reviewBoard(moved, { catalogue }))).toBe(true);
  });

  for (const [what, change] of Object.entries(changes)) {
    it(`differ by ${what}`, () => {
      expect(isSameReview(full, { ...full, ...change })).toBe(false);
      expect(isSameReview({ ...full, ...change }, full)).toBe(false);
    });
  }
});
