import { modelOrigin } from "../../../../core/rules/model/model-origin.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(modelOrigin, {
  passes: [
    { when: "a trainer is upstream", board: "t:trainer -artifact-> r:model-registry -artifact-> m:ranker" },
    {
      when: "a gate that hears of the run releases it",
      board: "t:trainer -metric-> g:quality-gate -control-> d:deployment-controller -artifact-> m:ranker",
    },
    {
      when: "the model store hands it over as files",
      board: "t:trainer -artifact-> s:data-lake{kind=model-store} -batch-> m:inference-service",
    },
    {
      when: "the model is marked as pretrained",
      board: "t:trainer -artifact-> r:model-registry; m:ranker{pretrained}",
    },
    {
      when: "the LLM is third-party",
      board: "l:data-lake -batch-> c:document-chunker; m:llm-inference{provider=third-party}",
    },
    {
      when: "no training is drawn and the registry delivers",
      board: "r:model-registry -artifact-> m:ranker",
    },
    {
      when: "the brief says pretrained and nothing is trained",
      board: "app:app-service -request-> m:inference-service",
      brief: { mlTask: { learning: "pretrained" } },
    },
    { when: "an encoder runs where no data set is built", board: "t:trainer; e:embedding-generator" },
  ],
  fails: [
    {
      when: "the rollout gets no model",
      board:
        "ds:dataset-builder -batch-> t:trainer -artifact-> r:model-registry; d:deployment-controller -artifact-> m:ranker{name=Ranker}",
      findings: [{ messageId: "unknown", at: ["m"], message: /^Ranker runs a model that nothing produces/ }],
      fix: "clears",
    },
    {
      when: "the trainer is missing between data set and registry",
      board: "l:data-lake -batch-> ds:dataset-builder; r:model-registry -artifact-> m:batch-inference",
      findings: [{ messageId: "unknown", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "only telemetry links training and model",
      board: "t:trainer -metric-> mon:monitor -control-> m:inference-service",
      findings: [{ messageId: "unknown", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "a self-hosted LLM and an encoder come from nowhere, and nothing could train them",
      board: "ds:dataset-builder; e:embedding-generator; m:llm-inference{provider=self}",
      findings: [
        { messageId: "unknown", at: ["e"] },
        { messageId: "unknown", at: ["m"] },
      ],
      fix: "none",
    },
  ],
  unsure: [
    {
      when: "the provider of an LLM is not stated",
      board: "l:data-lake -batch-> c:document-chunker; m:llm-inference",
      findings: [{ messageId: "undeclared", at: ["m"], needs: [{ record: "m", field: "provider" }] }],
    },
  ],
});
