import { trainingServingSkew } from "../../../../core/rules/data/training-serving-skew.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(trainingServingSkew, {
  passes: [
    {
      when: "both sides read one feature store",
      board:
        "p:feature-pipeline -features-> fs:feature-store -features-> ds:dataset-builder -batch-> t:trainer; fs -features-> m:ranker",
      brief: { mlTask: { inputModality: "tabular" } },
    },
    {
      when: "the application reads the shared store and sends the features along",
      board:
        "fs:feature-store -features-> ds:dataset-builder -batch-> t:trainer; app:app-service -request-> m:ranker; app -request-> fs",
      brief: { mlTask: { inputModality: "tabular" } },
    },
    {
      when: "raw images are prepared inside the model",
      board:
        "l:data-lake -batch-> p:data-processor -batch-> ds:dataset-builder -batch-> t:trainer; m:inference-service",
      brief: { mlTask: { inputModality: "image" } },
    },
    {
      when: "training learns from the features that serving logged",
      board:
        "a:feature-assembler -features-> m:ranker -prediction-> log:prediction-log{logsFeatures} -batch-> ds:dataset-builder -batch-> t:trainer; p:feature-pipeline -features-> ds",
      brief: { mlTask: { inputModality: "tabular" } },
    },
    {
      when: "the training store is read by nobody online, which another rule reports",
      board:
        "p:feature-pipeline -features-> fs:feature-store -features-> ds:dataset-builder -batch-> t:trainer; m:ranker",
      brief: { mlTask: { inputModality: "tabular" } },
    },
    {
      when: "one of the training pipelines is shared",
      board:
        "p:feature-pipeline -features-> ds:dataset-builder -batch-> t:trainer; fs:feature-store -features-> ds; fs -features-> m:ranker",
      brief: { mlTask: { inputModality: "tabular" } },
    },
    {
      when: "the only online model is an LLM, which takes text",
      board:
        "p:feature-pipeline -features-> ds:dataset-builder -batch-> t:trainer; app:app-service -request-> m:llm-inference",
      brief: { mlTask: { inputModality: "tabular" } },
    },
    {
      when: "training uses raw data",
      board: "l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer; a:feature-assembler -features-> m:ranker",
      brief: { mlTask: { inputModality: "tabular" } },
    },
  ],
  fails: [
    {
      when: "two pipelines compute the features",
      board:
        "p:feature-pipeline{name=Batch features} -features-> ds:dataset-builder -batch-> t:trainer; q:feature-pipeline{name=Online features} -features-> m:ranker",
      brief: { mlTask: { inputModality: "tabular" } },
      findings: [
        {
          messageId: "twice",
          at: ["p", "q"],
          message: /^Training uses Batch features while serving uses Online features/,
        },
      ],
      fix: "clears",
    },
    {
      when: "an assembler computes them anew and a store serves something else",
      board:
        "p:feature-pipeline -features-> ds:dataset-builder -batch-> t:trainer; app:app-service -request-> m:ranker; a:feature-assembler -features-> m; fs:feature-store -features-> a",
      brief: { mlTask: { inputModality: "text" } },
      findings: [{ messageId: "twice", at: ["p", "a", "fs"] }],
      fix: "clears",
    },
    {
      when: "a tabular model is fed by nothing that training uses",
      board:
        "p:feature-pipeline -features-> ds:dataset-builder -batch-> t:trainer; app:app-service -request-> m:inference-service",
      brief: { mlTask: { inputModality: "tabular" } },
      findings: [{ messageId: "onlyTraining", at: ["p", "m"] }],
      fix: "clears",
    },
    {
      when: "the modality is not stated, as a warning",
      board: "p:data-processor -batch-> ds:dataset-builder -batch-> t:trainer; app:app-service -request-> m:ranker",
      findings: [{ messageId: "onlyTraining", at: ["p", "m"], severity: "warning" }],
      fix: "clears",
    },
  ],
});
