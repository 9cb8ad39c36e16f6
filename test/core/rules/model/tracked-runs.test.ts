import { trackedRuns } from "../../../../core/rules/model/tracked-runs.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(trackedRuns, {
  passes: [
    { when: "a tracker is drawn", board: "t:trainer -metric-> x:experiment-tracker" },
    { when: "a registry is drawn", board: "t:trainer -artifact-> r:model-registry" },
    { when: "the model store is a bucket", board: "t:trainer -artifact-> l:data-lake{kind=model-store}" },
    { when: "the training service tracks its runs", board: "t:trainer{tracked}; u:trainer" },
    { when: "nothing is trained", board: "d:dataset-builder" },
  ],
  fails: [
    {
      when: "nothing records the runs",
      board: "t:trainer{name=Ranker training}; u:trainer{tracked=false,name=Retrieval training}; l:data-lake",
      findings: [
        {
          messageId: "untracked",
          at: ["t", "u"],
          message: /^Nothing records the runs of Ranker training and Retrieval training:/,
        },
      ],
      fix: "clears",
    },
  ],
});
