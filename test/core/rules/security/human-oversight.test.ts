import { humanOversight } from "../../../../core/rules/security/human-oversight.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { riskClass: "high" } };

testRule(humanOversight, {
  passes: [
    {
      when: "a person sees the predictions beside reports",
      board: "l:data-lake -batch-> h:human-reviewer; p:rules-engine -prediction-> h",
      brief,
    },
    { when: "a person sees the predictions", board: "p:rules-engine -prediction-> h:human-reviewer", brief },
    { when: "a person decides", board: "m:ranker; h:human-reviewer -control-> p:rules-engine", brief },
    { when: "a person's verdict becomes a label", board: "h:human-reviewer -label-> f:feedback-collector", brief },
    { when: "the risk is limited", board: "p:rules-engine", brief: { constraints: { riskClass: "limited" } } },
    {
      when: "the risk is limited although people are affected",
      board: "m:ranker",
      brief: { constraints: { riskClass: "limited", affectsPeople: true, regulated: true } },
    },
    { when: "nothing is said about risk", board: "app:app-service -request-> m:ranker" },
  ],
  fails: [
    {
      when: "rules decide alone",
      board:
        "app:app-service -request-> a:rules-engine; c:client-app -request-> app; m:ranker -prediction-> b:rules-engine",
      brief: { constraints: { riskClass: "High" } },
      findings: [
        {
          messageId: "alone",
          at: ["a", "b"],
          message: /high risk class: .+ or .+ needs a person who can see, override and stop/,
        },
      ],
      fix: "clears",
    },
    {
      when: "the reviewer is only handed reports",
      board: "m:inference-service -prediction-> log:prediction-log -batch-> h:human-reviewer",
      brief,
      findings: [{ messageId: "alone", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "an application serves without a model of its own",
      board: "x:external-system -request-> app:app-service",
      brief,
      findings: [{ messageId: "alone", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "nothing could hand a decision over",
      board: "t:trainer",
      brief,
      findings: [{ messageId: "alone", at: ["brief"] }],
      fix: "none",
    },
  ],
  unsure: [
    {
      when: "people are affected and the risk class is not stated",
      board: "m:inference-service -prediction-> p:rules-engine",
      brief: { constraints: { affectsPeople: true } },
      findings: [{ messageId: "risk", at: ["p"], needs: [{ record: "brief", field: "constraints.riskClass" }] }],
    },
    {
      when: "the design is regulated and the risk class is not stated",
      board: "m:batch-inference",
      brief: { constraints: { regulated: true } },
      findings: [{ messageId: "risk", at: ["m"], needs: [{ record: "brief", field: "constraints.riskClass" }] }],
    },
  ],
});
