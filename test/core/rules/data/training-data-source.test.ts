import { trainingDataSource } from "../../../../core/rules/data/training-data-source.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(trainingDataSource, {
  passes: [
    { when: "a lake feeds the data set", board: "lake:data-lake -batch-> ds:dataset-builder -batch-> t:trainer" },
    { when: "an external data set feeds the trainer", board: "ext:external-system -batch-> t:trainer" },
    { when: "labels come from annotators", board: "lab:labeling-service -label-> t:trainer" },
    { when: "nothing is trained", board: "app:app-service -request-> m:ranker" },
  ],
  fails: [
    {
      when: "a trainer stands alone",
      board: "t:trainer{name=Nightly training} -artifact-> r:model-registry",
      findings: [{ messageId: "unfed", at: ["t"], message: /^Nightly training is not fed/ }],
      fix: "clears",
    },
    {
      when: "the data set is unfed, and its trainer is not named again",
      board: "ds:dataset-builder -batch-> t:trainer; lake:data-lake -batch-> p:data-processor",
      findings: [{ messageId: "unfed", at: ["ds"] }],
      fix: "clears",
    },
    {
      when: "the trainer is not linked to the data set that is fed",
      board: "lake:data-lake -batch-> ds:dataset-builder; t:trainer -artifact-> r:model-registry",
      findings: [{ messageId: "unfed", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "the only store on the board holds personal data",
      board: "lake:data-lake{pii=personal} -batch-> p:data-processor; ds:dataset-builder -batch-> t:trainer",
      findings: [{ messageId: "unfed", at: ["ds"] }],
      fix: "clears",
    },
    {
      when: "only control reaches the trainer",
      board: "lake:data-lake -event-> o:orchestrator -control-> t:trainer",
      findings: [{ messageId: "unfed", at: ["t"] }],
    },
  ],
});
