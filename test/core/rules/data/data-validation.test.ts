import { dataValidation } from "../../../../core/rules/data/data-validation.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(dataValidation, {
  passes: [
    {
      when: "a validator stands on the way",
      board: "l:data-lake -batch-> v:data-validator -batch-> d:dataset-builder -batch-> t:trainer",
    },
    {
      when: "the ingestion checks",
      board: "i:ingestion{validates} -batch-> l:data-lake -batch-> d:dataset-builder -batch-> t:trainer",
    },
    { when: "the data set checks", board: "l:data-lake -batch-> d:dataset-builder{validates} -batch-> t:trainer" },
    {
      when: "a validator beside the way can stop the run",
      board: "l:data-lake -batch-> d:dataset-builder -batch-> t:trainer; l -batch-> v:data-validator -control-> d",
    },
    {
      when: "all sources are fixed research data",
      board: "l:data-lake{frozen} -batch-> d:dataset-builder -batch-> t:trainer",
    },
    {
      when: "the check beside the way reads from elsewhere too and also reports",
      board:
        "l:data-lake -batch-> d:dataset-builder -batch-> t:trainer; l -batch-> v:data-validator -control-> d; w:data-warehouse -batch-> v; v -metric-> m:monitor",
    },
    { when: "nothing is trained", board: "l:data-lake -batch-> d:dataset-builder" },
  ],
  fails: [
    {
      when: "nothing on the way checks",
      board: "l:data-lake -batch-> d:dataset-builder -batch-> t:trainer{name=Ranker training}",
      findings: [{ messageId: "unchecked", at: ["t"], message: /volume before Ranker training; one broken/ }],
      fix: "clears",
    },
    {
      when: "a validator beside the way only looks on",
      board:
        "l:data-lake -batch-> d:dataset-builder -batch-> t:trainer; l -batch-> v:data-validator -metric-> m:monitor",
      findings: [{ messageId: "unchecked", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "only features come in, joined point in time",
      board: "f:feature-store -features{joinType=point-in-time}-> d:dataset-builder -batch-> t:trainer",
      findings: [{ messageId: "unchecked", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "one of the sources still changes",
      board: "l:data-lake{frozen} -batch-> d:dataset-builder -batch-> t:trainer; e:event-collector -event-> d",
      findings: [{ messageId: "unchecked", at: ["t"] }],
    },
    {
      when: "the validator stops something else",
      board:
        "l:data-lake -batch-> d:dataset-builder -batch-> t:trainer; w:data-warehouse -batch-> v:data-validator -control-> o:orchestrator",
      findings: [{ messageId: "unchecked", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "there is no source at all and something else never changes",
      board: "d:dataset-builder -batch-> t:trainer; i:vector-index{frozen}",
      findings: [{ messageId: "unchecked", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "one of two trainers learns from unchecked data",
      board:
        "l:data-lake -batch-> d:dataset-builder{validates} -batch-> t:trainer; w:data-warehouse -batch-> d2:dataset-builder -batch-> u:trainer",
      findings: [{ messageId: "unchecked", at: ["u"] }],
      fix: "clears",
    },
    {
      when: "two trainers learn from two unchecked sets",
      board:
        "l:data-lake -batch-> d:dataset-builder -batch-> t:trainer; w:data-warehouse -batch-> d2:dataset-builder -batch-> u:trainer",
      findings: [{ messageId: "unchecked", at: ["t", "u"] }],
      fix: "clears",
    },
    {
      when: "the trainer gets no data at all",
      board: "l:data-lake; o:orchestrator -control-> t:trainer",
      findings: [{ messageId: "unchecked", at: ["t"] }],
      fix: "none",
    },
  ],
});
