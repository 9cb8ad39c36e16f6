import { oneSidedStore } from "../../../../core/rules/data/one-sided-store.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(oneSidedStore, {
  passes: [
    {
      when: "training and the model read it",
      board: "s:feature-store -features-> d:dataset-builder -batch-> t:trainer; s -features-> m:ranker",
    },
    {
      when: "the caller of the model reads it",
      board:
        "s:feature-store -features-> d:dataset-builder -batch-> t:trainer; a:app-service -request-> s; a -request-> m:ranker",
    },
    {
      when: "an assembler reads it that no model is behind yet",
      board: "s:feature-store -features-> d:dataset-builder -batch-> t:trainer; s -features-> a:feature-assembler",
    },
    {
      when: "training learns from the features that serving logged",
      board:
        "s:feature-store -features-> m:ranker -features-> l:prediction-log{logsFeatures} -batch-> d:dataset-builder -batch-> t:trainer",
    },
    { when: "nobody reads it", board: "s:feature-store; l:data-lake -batch-> t:trainer; m:ranker" },
    {
      when: "training gets no data at all, which another rule reports",
      board: "s:feature-store -features-> m:ranker; o:orchestrator -control-> t:trainer",
    },
  ],
  fails: [
    {
      when: "only training reads it",
      board:
        "s:feature-store{name=Features} -features-> d:dataset-builder -batch-> t:trainer; a:app-service -request-> m:ranker",
      findings: [{ messageId: "oneSided", at: ["s"], message: /^Features feeds training only;/ }],
      fix: "clears",
    },
    {
      when: "only serving reads it",
      board: "s:feature-store -features-> m:ranker; l:data-lake -batch-> d:dataset-builder -batch-> t:trainer",
      findings: [{ messageId: "oneSided", at: ["s"], message: /feeds serving only;/ }],
      fix: "clears",
    },
    {
      when: "only serving reads it and one of two trainers has data, but no data set",
      board:
        "s:feature-store -features-> m:ranker; l:data-lake -batch-> t:trainer; o:orchestrator -control-> t; u:trainer",
      findings: [{ messageId: "oneSided", at: ["s"] }],
      fix: "clears",
    },
    {
      when: "training learns from logged features and reads the store while no model does",
      board:
        "s:feature-store -features-> d:dataset-builder -batch-> t:trainer; m:ranker -features-> l:prediction-log{logsFeatures} -batch-> d",
      findings: [{ messageId: "oneSided", at: ["s"] }],
      fix: "clears",
    },
  ],
});
