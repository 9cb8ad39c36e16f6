import { durableHistory } from "../../../../core/rules/data/durable-history.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(durableHistory, {
  passes: [
    {
      when: "the lake stands in between",
      board: "db:operational-db -batch-> l:data-lake -batch-> d:dataset-builder -batch-> t:trainer",
    },
    {
      when: "a history is read beside the product",
      board: "db:operational-db -batch-> d:dataset-builder; w:data-warehouse -batch-> d",
    },
    {
      when: "the stream can be replayed for as long as training needs",
      board: "b:message-broker{retentionDays=7} -event-> d:dataset-builder",
      brief: { retraining: { cadenceD: 7 } },
    },
    { when: "training is started by another system", board: "x:external-system -control-> t:trainer" },
  ],
  fails: [
    {
      when: "the data set reads the database",
      board: "db:operational-db{name=Orders} -batch-> d:dataset-builder{name=Training set} -batch-> t:trainer",
      findings: [
        { messageId: "direct", at: ["d", "db"], message: /^Training set trains straight from Orders; keep a durable/ },
      ],
      fix: "clears",
    },
    {
      when: "only the labels come from a log",
      board: "db:operational-db -batch-> d:dataset-builder; p:prediction-log -label-> d",
      findings: [{ messageId: "direct", at: ["d", "db"] }],
      fix: "clears",
    },
    {
      when: "the stream forgets before the next run, and a partner hands labels over",
      board: "b:message-broker{retentionDays=6} -event-> d:dataset-builder; x:external-system -label-> d; l:data-lake",
      brief: { retraining: { cadenceD: 7 } },
      findings: [{ messageId: "direct", at: ["d", "b", "x"] }],
      fix: "clears",
    },
    {
      when: "nobody says how long the stream keeps",
      board: "b:message-broker -event-> d:dataset-builder",
      brief: { retraining: { cadenceD: 1 } },
      findings: [{ messageId: "direct", at: ["d", "b"] }],
    },
    {
      when: "nobody says how often training runs",
      board: "b:message-broker{retentionDays=30} -event-> d:dataset-builder",
      findings: [{ messageId: "direct", at: ["d", "b"] }],
    },
    {
      when: "the only lake holds personal data",
      board: "db:operational-db -batch-> d:dataset-builder; p:data-lake{pii=personal} -batch-> x:external-system",
      findings: [{ messageId: "direct", at: ["d", "db"] }],
      fix: "clears",
    },
    {
      when: "the trainer reads the database",
      board: "db:operational-db -batch-> t:trainer; l:data-lake{kind=model-store}",
      findings: [{ messageId: "direct", at: ["t", "db"] }],
      fix: "clears",
    },
  ],
});
