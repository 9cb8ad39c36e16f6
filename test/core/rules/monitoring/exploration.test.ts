import { exploration } from "../../../../core/rules/monitoring/exploration.ts";
import { testRule } from "../../../support/rule-tester.ts";

const loop = "c:client-app -event-> l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer";
const brief = { mlTask: { framing: "recommendation" } };

testRule(exploration, {
  passes: [
    { when: "the re-ranker explores", board: `${loop}; r:re-ranker{exploration=0.02}`, brief },
    { when: "a bandit chooses", board: `${loop}; x:experiment-platform{kind=bandit}`, brief },
    { when: "a share of the traffic is random", board: `${loop}; x:experiment-platform{explorationPct=1}`, brief },
    {
      when: "propensities are recorded",
      board: "c:client-app -event-> ds:dataset-builder{propensity} -batch-> t:trainer",
      brief,
    },
    {
      when: "the position is a feature",
      board: "c:client-app -event-> ds:dataset-builder{positionFeature} -batch-> t:trainer",
      brief,
    },
    { when: "the task is no ranking", board: loop, brief: { mlTask: { framing: "classification" } } },
    { when: "the framing is not stated", board: loop },
    { when: "the loop is open", board: "l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer", brief },
  ],
  fails: [
    {
      when: "the re-ranker explores nothing",
      board: `${loop}; r:re-ranker{exploration=0}`,
      brief,
      findings: [
        { messageId: "closed", at: ["r", "t"], message: /^Trainer only gets to see what the model chose to show/ },
      ],
      fix: "clears",
    },
    {
      when: "an experiment compares variants without chance",
      board: `${loop}; x:experiment-platform{kind=ab}`,
      brief: { mlTask: { framing: "Ranking" } },
      findings: [{ messageId: "closed", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "nothing explores",
      board: `${loop}; app:app-service -request-> m:ranker`,
      brief,
      findings: [{ messageId: "closed", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "nothing drawn could explore",
      board: loop,
      brief,
      findings: [{ messageId: "closed", at: ["t"] }],
      fix: "none",
    },
  ],
});
