import { legalFlow } from "../../../../core/rules/structure/legal-flow.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(legalFlow, {
  passes: [
    { when: "both ends know the flow", board: "l:data-lake -batch-> ds:dataset-builder" },
    { when: "an end is an untyped imported shape", board: "l:data-lake -metric-> x:cloud" },
    { when: "a streaming scorer takes batches", board: "l:data-lake -batch-> m:inference-service{mode=streaming}" },
  ],
  fails: [
    {
      when: "a trainer sends features",
      board: "t:trainer{name=Training} -features-> r:model-registry{name=Registry}",
      findings: [
        {
          messageId: "illegal",
          at: ["t-features-r", "t", "r"],
          message: /^Training cannot send features to Registry; allowed: model artifact or metric\.$/,
        },
      ],
      fix: "clears",
    },
    {
      when: "the arrow is drawn backwards",
      board: "t:trainer -batch-> ds:dataset-builder",
      findings: [{ messageId: "none", at: ["t-batch-ds", "t", "ds"], message: /nothing flows directly/ }],
      fix: "clears",
    },
    {
      when: "something must convert in between",
      board: "b:message-broker -event-> m:ranker; app:app-service -request-> m",
      findings: [{ messageId: "none", at: ["b-event-m", "b", "m"] }],
      fix: "clears",
    },
    {
      when: "no component turns one into the other",
      board: "t:trainer -artifact-> c:client-app",
      findings: [{ messageId: "none", at: ["t-artifact-c", "t", "c"] }],
      fix: "none",
    },
    {
      when: "a lake feeds an online model and no other features are served",
      board:
        "l:data-lake -batch-> p:data-processor -batch-> ds:dataset-builder -batch-> t:trainer; l -batch-> m:inference-service{mode=online}",
      brief: { mlTask: { inputModality: "image" } },
      findings: [{ messageId: "tableOnline", at: ["l-batch-m", "l", "m"] }],
      fix: "clears",
    },
    {
      when: "a lake sends tables to a model that answers single requests",
      board:
        "l:data-lake -batch-> m:inference-service{mode=online}; p:feature-pipeline -features-> m; app:app-service -request-> m",
      findings: [{ messageId: "tableOnline", at: ["l-batch-m", "l", "m"] }],
      fix: "clears",
    },
  ],
});
