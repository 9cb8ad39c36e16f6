import { supervisedLabels } from "../../../../core/rules/data/supervised-labels.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(supervisedLabels, {
  passes: [
    {
      when: "a label edge reaches the data set",
      board: "c:client-app -label-> f:feedback-collector -label-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "supervised" } },
    },
    {
      when: "labels travel through a broker and a lake",
      board:
        "c:client-app -label-> b:message-broker -event-> l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "supervised" } },
    },
    {
      when: "a log streams outcomes into the data set",
      board: "p:prediction-log -event-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "supervised" } },
    },
    {
      when: "labels are columns of the source",
      board: "l:data-lake{hasLabels} -batch-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "supervised" } },
    },
    {
      when: "learning is self-supervised",
      board: "l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "self-supervised" } },
    },
  ],
  fails: [
    {
      when: "only unlabelled data reaches training, and users could label",
      board: "c:client-app -event-> l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "Supervised" } },
      findings: [{ messageId: "unlabelled", at: ["ds"] }],
      fix: "clears",
    },
    {
      when: "the users' data is personal",
      board:
        "c:client-app{pii=personal} -event-> e:event-collector{deidentify} -event-> l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "supervised" } },
      findings: [{ messageId: "unlabelled", at: ["ds"] }],
      fix: "clears",
    },
    {
      when: "nobody on the board could label",
      board: "l:data-lake -batch-> t:trainer",
      brief: { mlTask: { learning: "supervised" } },
      findings: [{ messageId: "unlabelled", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "a collector gathers labels that go elsewhere",
      board:
        "c:client-app -label-> f:feedback-collector -label-> x:experiment-platform; l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "supervised" } },
      findings: [{ messageId: "unlabelled", at: ["ds"] }],
      fix: "clears",
    },
    {
      when: "a log only hands over what was predicted",
      board: "m:ranker -prediction-> p:prediction-log -batch-> ds:dataset-builder -batch-> t:trainer",
      brief: { mlTask: { learning: "supervised" } },
      findings: [{ messageId: "unlabelled", at: ["ds"] }],
    },
  ],
  unsure: [
    {
      when: "the brief does not say how the model learns",
      board: "l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer",
      findings: [{ messageId: "unknown", at: ["ds"], needs: [{ record: "brief", field: "mlTask.learning" }] }],
    },
  ],
});
