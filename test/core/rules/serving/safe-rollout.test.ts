import { safeRollout } from "../../../../core/rules/serving/safe-rollout.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(safeRollout, {
  passes: [
    {
      when: "versions are rolled out by canary",
      board: "r:model-registry -artifact-> d:deployment-controller{strategy=canary} -artifact-> m:ranker",
    },
    {
      when: "prompts are versioned and tried in an experiment",
      board:
        "p:prompt-registry -artifact-> m:llm-inference; x:experiment-platform -control-> a:app-service -request-> m",
    },
    {
      when: "people look at all results of a batch before use",
      board: "b:batch-inference -prediction-> h:human-reviewer; b -prediction-> l:prediction-log",
    },
    { when: "nothing serves", board: "t:trainer -artifact-> r:model-registry" },
  ],
  fails: [
    {
      when: "the registry puts versions straight into use",
      board: "t:trainer -artifact-> r:model-registry -artifact-> m:ranker",
      findings: [
        { messageId: "none", at: ["m"], message: /shadow, canary or blue-green, and state the rollback time/ },
      ],
      fix: "clears",
    },
    {
      when: "a pipeline puts versions straight into use",
      board: "t:trainer -artifact-> r:model-registry -artifact-> p:ci-cd -artifact-> m:inference-service",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "the trainer puts versions straight into use",
      board: "o:orchestrator -control-> t:trainer -artifact-> m:inference-service",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "nothing leads from the trained model to its use",
      board: "t:trainer -artifact-> r:model-registry; m:inference-service",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "a ready-made model has prompts without versions",
      board: "a:app-service -request-> m:llm-inference; x:experiment-platform",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "prompts are versioned and nothing tries them",
      board: "p:prompt-registry -artifact-> m:llm-inference; a:app-service -request-> m",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "results of a batch are read by an application as well",
      board:
        "b:batch-inference -prediction-> s:prediction-store -prediction-> h:human-reviewer; a:app-service -request-> s",
      findings: [{ messageId: "none", at: ["b", "s"] }],
      fix: "clears",
    },
    {
      when: "a rollout replaces all at once",
      board:
        "r:model-registry -artifact-> d:deployment-controller{strategy=all-at-once,name=Rollout} -artifact-> m:ranker",
      findings: [{ messageId: "atOnce", at: ["d"], message: /^Rollout replaces old versions at once/ }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "the rollout does not say how",
      board: "r:model-registry -artifact-> d:deployment-controller -artifact-> m:ranker",
      findings: [{ messageId: "unknown", at: ["d"], needs: [{ record: "d", field: "strategy" }] }],
    },
  ],
});
