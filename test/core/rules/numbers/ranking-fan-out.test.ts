import { rankingFanOut } from "../../../../core/rules/numbers/ranking-fan-out.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(rankingFanOut, {
  passes: [
    { when: "all candidates fit to the millisecond", board: "m:ranker{candidates=500,perItemMs=0.1,p99Ms=50}" },
    {
      when: "enough of them are scored at the same time",
      board: "m:ranker{candidates=500,perItemMs=0.4,batchParallelism=4,p99Ms=50}",
    },
    { when: "scoring is one batched call", board: "m:ranker{candidates=500,perItemMs=0,p99Ms=5}" },
    { when: "the time per item is not stated", board: "m:ranker{candidates=500,p99Ms=5}" },
    { when: "another component has such numbers", board: "m:re-ranker{candidates=500,perItemMs=1,p99Ms=5}" },
  ],
  fails: [
    {
      when: "the candidates one after the other take longer",
      board: "m:ranker{candidates=2000,perItemMs=0.05,p99Ms=20,name=Ranker}",
      findings: [
        {
          messageId: "slow",
          at: ["m"],
          message: /^Ranker: 2000 candidates x 0.05 ms = 100 ms, but p99 is set to 20 ms/,
        },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { batchParallelism: 5 } }] },
    },
    {
      when: "batches are too small",
      board: "m:ranker{candidates=1000,perItemMs=1,batchParallelism=4,p99Ms=100}",
      findings: [{ messageId: "slow", at: ["m"], message: /1 ms \/ 4 at a time = 250 ms/ }],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { batchParallelism: 10 } }] },
    },
    {
      when: "the ranker claims to take no time",
      board: "m:ranker{candidates=10,perItemMs=1,p99Ms=0}",
      findings: [{ messageId: "slow", at: ["m"] }],
      fix: "none",
    },
  ],
  unsure: [
    {
      when: "the time per item is stated and the number of candidates is not",
      board: "m:ranker{perItemMs=0.1,p99Ms=50}",
      findings: [{ messageId: "unknown", at: ["m"], needs: [{ record: "m", field: "candidates" }] }],
    },
    {
      when: "the p99 is not stated",
      board: "m:ranker{candidates=500,perItemMs=0.1}",
      findings: [{ messageId: "unknown", at: ["m"], needs: [{ record: "m", field: "p99Ms" }] }],
    },
  ],
});
