import { timeSplit } from "../../../../core/rules/data/time-split.ts";
import { testRule } from "../../../support/rule-tester.ts";

const temporal = { constraints: { temporal: true } } as const;

testRule(timeSplit, {
  passes: [
    { when: "the split is by time", board: "d:dataset-builder{split=time}", brief: temporal },
    { when: "the split is by entity", board: "d:dataset-builder{split=entity}", brief: temporal },
    { when: "nothing says that the data has a time order", board: "d:dataset-builder{split=random}" },
    {
      when: "images are exchangeable although labels come late",
      board: "d:dataset-builder{split=random}",
      brief: { mlTask: { framing: "detection", inputModality: "image" }, signals: { labelDelayH: 336 } },
    },
    {
      when: "labels come late and the brief says that there is no time order",
      board: "d:dataset-builder{split=random}",
      brief: { constraints: { temporal: false }, signals: { labelDelayH: 24 } },
    },
    {
      when: "labels come at once",
      board: "d:dataset-builder{split=random}",
      brief: { signals: { labelDelayH: 0 } },
    },
  ],
  fails: [
    {
      when: "the brief says that the data has a time order",
      board: "d:dataset-builder{split=random,name=Folds}",
      brief: temporal,
      findings: [{ messageId: "random", at: ["d"], message: /^Folds splits at random .* \(the brief says so\)/ }],
      fix: "clears",
    },
    {
      when: "the task is a forecast",
      board: "d:dataset-builder{split=random}",
      brief: { mlTask: { framing: "Forecasting" } },
      findings: [{ messageId: "random", at: ["d"] }],
      fix: "clears",
    },
    {
      when: "labels come late",
      board: "d:dataset-builder{split=random}",
      brief: { signals: { labelDelayH: 24 } },
      findings: [{ messageId: "random", at: ["d"], message: /\(labels come 24 h later\)/ }],
    },
    {
      when: "images have a time order",
      board: "d:dataset-builder{split=random}",
      brief: { ...temporal, mlTask: { inputModality: "image" } },
      findings: [{ messageId: "random", at: ["d"] }],
    },
  ],
  unsure: [
    {
      when: "the split is not stated",
      board: "d:dataset-builder",
      brief: temporal,
      findings: [{ messageId: "unknown", at: ["d"], needs: [{ record: "d", field: "split" }] }],
    },
  ],
});
