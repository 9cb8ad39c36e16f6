import { servingMode } from "../../../../core/rules/serving/serving-mode.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(servingMode, {
  passes: [
    {
      when: "an online brief has a called model",
      board: "app:app-service -request-> m:ranker",
      brief: { mlTask: { servingMode: "online" } },
    },
    {
      when: "an online brief reads precomputed results",
      board: "app:app-service -request-> s:prediction-store; b:batch-inference -prediction-> s",
      brief: { mlTask: { servingMode: "online" } },
    },
    {
      when: "a batch brief has a job",
      board: "b:batch-inference -prediction-> s:prediction-store",
      brief: { mlTask: { servingMode: "batch" } },
    },
    {
      when: "the mode is hybrid and both are drawn",
      board: "b:batch-inference -prediction-> s:prediction-store; app:app-service -request-> m:re-ranker",
      brief: { mlTask: { servingMode: "hybrid" } },
    },
    {
      when: "an edge brief has a model on the device",
      board: "e:edge-model",
      brief: { mlTask: { servingMode: "edge" } },
    },
    { when: "nothing is served and nothing is said", board: "t:trainer" },
  ],
  fails: [
    {
      when: "the brief says batch and the board is online",
      board: "app:app-service -request-> m:ranker{name=Ranker}",
      brief: { mlTask: { servingMode: "batch" } },
      findings: [
        { messageId: "contradicts", at: ["brief", "m"], message: /says batch, the board shows online only \(Ranker\)/ },
      ],
      fix: "clears",
    },
    {
      when: "the brief says online and only a job runs",
      board: "c:candidate-generator -prediction-> b:batch-inference -prediction-> w:data-warehouse",
      brief: { mlTask: { servingMode: "online" } },
      findings: [{ messageId: "contradicts", at: ["brief", "b"], message: /batch only/ }],
      fix: "clears",
    },
    {
      when: "the brief says edge and the board shows both others",
      board: "b:batch-inference -prediction-> s:prediction-store; app:app-service -request-> m:ranker",
      brief: { mlTask: { servingMode: "edge" } },
      findings: [{ messageId: "contradicts", at: ["brief", "m", "b"], message: /online and batch/ }],
      fix: "clears",
    },
    {
      when: "a batch brief has a store that nothing fills",
      board: "t:trainer -artifact-> r:model-registry; app:app-service -request-> s:prediction-store",
      brief: { mlTask: { servingMode: "batch" } },
      findings: [{ messageId: "contradicts", at: ["brief"], message: /no model that serves/ }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "a model is drawn and the mode is not stated",
      board: "app:app-service -request-> m:ranker",
      findings: [{ messageId: "unknown", at: ["brief"], needs: [{ record: "brief", field: "mlTask.servingMode" }] }],
    },
  ],
});
