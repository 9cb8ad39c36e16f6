import { describe, expect, it } from "vitest";
import { reviewBoard } from "../../../../core/rules/engine.ts";
import { owner } from "../../../../core/rules/monitoring/owner.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { testRule } from "../../../support/rule-tester.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

testRule(owner, {
  passes: [
    { when: "the model server has an owner", board: "m:inference-service{owner=risk}" },
    { when: "a ranker belongs to the service that calls it", board: "app:app-service -request-> m:ranker" },
  ],
  fails: [
    {
      when: "nobody owns the model server",
      board: "m:inference-service{name=Fraud model}; mon:monitor{owner=risk}",
      findings: [{ messageId: "unowned", at: ["m"], message: /^Fraud model has no owner/ }],
      fix: "asks",
    },
    {
      when: "features, store, monitor and an application with a model are nobody's",
      board: "r:model-registry -artifact-> app:app-service; fs:feature-store; mon:monitor; p:feature-pipeline{owner=}",
      findings: [
        { messageId: "unowned", at: ["fs"] },
        { messageId: "unowned", at: ["mon"] },
        { messageId: "unowned", at: ["p"] },
        { messageId: "unowned", at: ["app"] },
      ],
    },
  ],
});

describe("MON-12 below the stage production", () => {
  it("is silent: a course project needs no owner", () => {
    const doc = tinyBoard("app:app-service -request-> m:inference-service", { stage: "design" });
    expect(reviewBoard(doc, { catalogue, rules: [owner] }).findings).toEqual([]);
  });
});
