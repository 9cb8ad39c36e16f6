import { modelRegistry } from "../../../../core/rules/model/model-registry.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(modelRegistry, {
  passes: [
    {
      when: "the model goes through the registry",
      board: "t:trainer -artifact-> r:model-registry -artifact-> d:deployment-controller -artifact-> m:ranker",
    },
    {
      when: "a store says that it is the model store",
      board: "t:trainer -artifact-> s:data-lake{kind=model-store} -batch-> m:inference-service",
    },
    { when: "nothing is served", board: "t:trainer -artifact-> e:offline-evaluator" },
  ],
  fails: [
    {
      when: "the rollout takes the model from the trainer",
      board: "t:trainer{name=Training} -artifact-> d:deployment-controller -artifact-> m:ranker",
      findings: [{ messageId: "bypassed", at: ["t", "d"], message: /^The model goes from Training to serving/ }],
      fix: "clears",
    },
    {
      when: "one of two ways goes past the registry",
      board: "t:trainer -artifact-> r:model-registry -artifact-> m:ranker; t -artifact-> n:inference-service",
      findings: [{ messageId: "bypassed", at: ["t", "n"] }],
      fix: "clears",
    },
    {
      when: "the way leads through an evaluator",
      board: "t:trainer -artifact-> e:offline-evaluator -artifact-> m:ranker",
      findings: [{ messageId: "bypassed", at: ["t", "m"] }],
      fix: "clears",
    },
    {
      when: "there is neither a way nor a registry",
      board:
        "ds:dataset-builder -batch-> t:trainer -artifact-> e:offline-evaluator; app:app-service -request-> m:ranker",
      findings: [{ messageId: "absent", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "training starts by itself and a new registry needs a gate",
      board: "o:orchestrator -control-> t:trainer; d:deployment-controller -artifact-> m:ranker",
      findings: [{ messageId: "absent", at: ["t"] }],
      fix: "clears",
    },
  ],
});
