import { predictionsServed } from "../../../../core/rules/serving/predictions-served.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(predictionsServed, {
  passes: [
    { when: "a model server takes the artifact", board: "t:trainer -artifact-> m:inference-service" },
    { when: "the application loads the model itself", board: "t:trainer -artifact-> app:app-service" },
    { when: "the client holds the model", board: "r:model-registry -artifact-> c:edge-model" },
    { when: "retrieval uses the model", board: "t:trainer -artifact-> c:candidate-generator" },
    {
      when: "a batch job serves a batch brief",
      board: "t:trainer -artifact-> b:batch-inference",
      brief: { mlTask: { servingMode: "batch" } },
    },
    {
      when: "an online brief reads what a job stored",
      board: "t:trainer -artifact-> b:batch-inference -prediction-> w:data-warehouse",
      brief: { mlTask: { servingMode: "online" } },
    },
    { when: "nothing is trained", board: "app:app-service -request-> db:operational-db" },
  ],
  fails: [
    {
      when: "the registry hands the model to nobody",
      board: "ds:dataset-builder -batch-> t:trainer{name=Training} -artifact-> r:model-registry; app:app-service",
      findings: [{ messageId: "unserved", at: ["t"], message: /^The model of Training is trained but never used/ }],
      fix: "clears",
    },
    {
      when: "a batch brief has no job",
      board: "t:trainer -artifact-> r:model-registry -artifact-> d:deployment-controller; app:app-service",
      brief: { mlTask: { servingMode: "batch" } },
      findings: [{ messageId: "unserved", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "features are ready and an assembler waits",
      board:
        "p:feature-pipeline -features-> fs:feature-store -features-> ds:dataset-builder -batch-> t:trainer; fs -features-> a:feature-assembler; app:app-service",
      brief: { mlTask: { servingMode: "online", inputModality: "tabular" } },
      findings: [{ messageId: "unserved", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "an on-device brief has no model on the device",
      board: "r:model-registry; c:client-app -request-> app:app-service",
      brief: { mlTask: { servingMode: "edge" } },
      findings: [{ messageId: "unserved", at: ["r"] }],
    },
    {
      when: "an online brief has a job whose results nobody can read",
      board: "t:trainer -artifact-> b:batch-inference -metric-> mon:monitor",
      brief: { mlTask: { servingMode: "online" } },
      findings: [{ messageId: "unserved", at: ["t"] }],
    },
  ],
});
