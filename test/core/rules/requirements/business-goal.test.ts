import { businessGoal } from "../../../../core/rules/requirements/business-goal.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(businessGoal, {
  passes: [{ when: "the brief states a goal", board: "", brief: { goal: { statement: "Cut fraud loss by 15 %" } } }],
  fails: [
    { when: "there is no brief", board: "", findings: [{ messageId: "missing", at: ["brief"] }], fix: "asks" },
    {
      when: "the goal is only blanks",
      board: "a:client-app -request-> b:app-service",
      brief: { goal: { statement: "  ", targetPct: 3 } },
      findings: [{ messageId: "missing", at: ["brief"], message: /business goal/ }],
    },
  ],
});
