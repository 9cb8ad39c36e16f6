import { pointInTime } from "../../../../core/rules/data/point-in-time.ts";
import { testRule } from "../../../support/rule-tester.ts";

const temporal = { constraints: { temporal: true } } as const;

testRule(pointInTime, {
  passes: [
    {
      when: "the flow joins point in time",
      board: "s:feature-store -features{joinType=point-in-time}-> d:dataset-builder",
      brief: temporal,
    },
    {
      when: "the data set joins all its flows point in time",
      board: "s:feature-store -features-> d:dataset-builder{joinType=point-in-time}; c:feedback-collector -label-> d",
      brief: temporal,
    },
    {
      when: "the data has no time order and nothing is said about the join",
      board: "s:feature-store -features-> d:dataset-builder",
      brief: { constraints: { temporal: false } },
    },
    { when: "nothing is joined", board: "l:data-lake -batch-> d:dataset-builder", brief: temporal },
    {
      when: "the features never change",
      board: "s:feature-store{frozen} -features{joinType=latest}-> d:dataset-builder",
      brief: temporal,
    },
    {
      when: "training reads the features as serving logged them",
      board:
        "l:prediction-log{logsFeatures} -features-> d:dataset-builder -batch-> t:trainer; c:feedback-collector -label-> d",
      brief: temporal,
    },
  ],
  fails: [
    {
      when: "the flow joins the latest values",
      board: "s:feature-store -features{joinType=latest}-> d:dataset-builder{name=Training set}",
      brief: temporal,
      findings: [
        { messageId: "latest", at: ["d", "s-features-d"], message: /^Training set joins labels with latest feature/ },
      ],
      fix: "clears",
    },
    {
      when: "the data set joins the latest values, whatever the time order",
      board: "s:feature-store -features-> d:dataset-builder{joinType=latest}",
      brief: { constraints: { temporal: false } },
      findings: [{ messageId: "latest", at: ["d", "s-features-d"] }],
      fix: "clears",
    },
    {
      when: "nothing is said about the join of data with a time order",
      board: "s:feature-store -features-> d:dataset-builder; c:feedback-collector -label-> d",
      brief: temporal,
      findings: [{ messageId: "unstated", at: ["d", "c-label-d", "s-features-d"] }],
      fix: "clears",
    },
    {
      when: "one of two flows says nothing",
      board: "s:feature-store -features{joinType=point-in-time}-> d:dataset-builder; p:feature-pipeline -features-> d",
      brief: temporal,
      findings: [{ messageId: "unstated", at: ["d", "p-features-d"] }],
      fix: "clears",
    },
    {
      when: "logged features are mixed with the latest of a store",
      board:
        "l:prediction-log{logsFeatures} -features-> d:dataset-builder -batch-> t:trainer; s:feature-store -features{joinType=latest}-> d",
      brief: temporal,
      findings: [{ messageId: "latest", at: ["d", "s-features-d"] }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "neither the join nor the time order is stated",
      board: "s:feature-store -features-> d:dataset-builder",
      findings: [
        {
          messageId: "unknown",
          at: ["d", "s-features-d"],
          needs: [
            { record: "d", field: "joinType" },
            { record: "brief", field: "constraints.temporal" },
          ],
        },
      ],
    },
  ],
});
