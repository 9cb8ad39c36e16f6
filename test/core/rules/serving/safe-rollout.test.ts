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
      plan: {
        removeEdges: ["r-artifact-m"],
        connect: [
          { from: "r", to: "+deployment-controller", flow: "artifact" },
          { from: "+deployment-controller", to: "m", flow: "artifact" },
        ],
      },
    },
    {
      when: "a pipeline puts versions straight into use",
      board: "t:trainer -artifact-> r:model-registry -artifact-> p:ci-cd -artifact-> m:inference-service",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
      plan: {
        removeEdges: ["p-artifact-m"],
        connect: [
          { from: "p", to: "+deployment-controller", flow: "artifact" },
          { from: "+deployment-controller", to: "m", flow: "artifact" },
        ],
      },
    },
    {
      when: "the trainer puts versions straight into use",
      board: "o:orchestrator -control-> t:trainer -artifact-> m:inference-service",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
      plan: {
        removeEdges: ["t-artifact-m"],
        connect: [
          { from: "t", to: "+quality-gate", flow: "metric" },
          { from: "+quality-gate", to: "+model-registry", flow: "control" },
          { from: "t", to: "+model-registry", flow: "artifact" },
          { from: "+model-registry", to: "+deployment-controller", flow: "artifact" },
          { from: "+deployment-controller", to: "m", flow: "artifact" },
        ],
      },
    },
    {
      when: "nothing leads from the trained model to its use",
      board: "t:trainer -artifact-> r:model-registry; m:inference-service",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
      plan: {
        connect: [
          { from: "r", to: "+deployment-controller", flow: "artifact" },
          { from: "+deployment-controller", to: "m", flow: "artifact" },
        ],
      },
    },
    {
      when: "a ready-made model has prompts without versions",
      board: "a:app-service -request-> m:llm-inference; x:experiment-platform",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
      plan: { label: "Add a prompt registry", connect: [{ from: "+prompt-registry", to: "m", flow: "artifact" }] },
    },
    {
      when: "prompts are versioned and nothing tries them",
      board: "p:prompt-registry -artifact-> m:llm-inference; a:app-service -request-> m",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
      plan: {
        label: "Add an experiment platform",
        connect: [{ from: "+experiment-platform", to: "a", flow: "control" }],
      },
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
      plan: { setProps: [{ record: "d", props: { strategy: "canary", rollbackMin: 5 } }] },
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
