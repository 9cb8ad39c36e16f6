import { cacheBenefit } from "../../../../core/rules/numbers/cache-benefit.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { latencyP99Ms: 200, qpsPeak: 1000 } };
// 10 x 10 slots of 100 ms take 1000 requests/s.
const model = "p99Ms=100,replicas=10,concurrencyPerReplica=10";
const board = (cache: string, ranker: string): string =>
  `a:app-service{p99Ms=10} -request-> c:cache{p99Ms=2,${cache}}; a -request-> m:ranker{${ranker}}`;

testRule(cacheBenefit, {
  passes: [
    {
      when: "the way of a miss takes exactly the time of the target, and the model exactly the peak",
      board: board("kind=prediction,hitRate=0", "p99Ms=188,replicas=10,concurrencyPerReplica=18.8"),
      brief,
    },
    {
      when: "another application asks the cache",
      board:
        "a:app-service{p99Ms=10} -request-> m:ranker{p99Ms=900}; b:app-service -request-> c:cache{kind=prediction,hitRate=0.5}",
      brief,
    },
    {
      when: "the model that is too small is called on error only",
      board:
        "a:app-service -request-> c:cache{kind=prediction,hitRate=0}; a -request{onError}-> m:ranker{p99Ms=100,replicas=1,concurrencyPerReplica=1}",
      brief,
    },
    { when: "the way of a miss meets the target", board: board("kind=prediction,hitRate=0.8", model), brief },
    {
      when: "misses are rarer than one in a hundred",
      board: board("kind=prediction,hitRate=0.99", "p99Ms=400,replicas=10,concurrencyPerReplica=10"),
      brief,
    },
    { when: "it holds features only", board: board("kind=feature,hitRate=0.8", "p99Ms=400"), brief },
    { when: "a hit is too slow as well", board: board("kind=prediction,hitRate=0.8,p99Ms=300", "p99Ms=100"), brief },
    { when: "nobody asks the cache", board: "c:cache{kind=prediction,hitRate=0.5}; m:ranker{p99Ms=900}", brief },
    { when: "neither target nor load is stated", board: board("kind=prediction,hitRate=0.5", "p99Ms=900") },
    {
      when: "the model scales by itself far enough",
      board: board(
        "kind=semantic,hitRate=0.5",
        "p99Ms=100,replicas=1,autoscaled,maxReplicas=5,concurrencyPerReplica=10",
      ),
      brief,
    },
  ],
  fails: [
    {
      when: "the p99 request is a miss that is over the target",
      board: board("kind=prediction,hitRate=0.8,name=Results", "p99Ms=250"),
      brief,
      findings: [
        {
          messageId: "slowMiss",
          at: ["c"],
          message:
            /^With a hit rate of 0.8 in Results the p99 request is a miss: it takes 262 ms \(a hit 12 ms\), so the slow path must meet the target of 200 ms too/,
        },
      ],
      fix: "asks",
    },
    {
      when: "the model cannot take the misses",
      board: board("kind=semantic,hitRate=0.5", "p99Ms=100,replicas=4,concurrencyPerReplica=10,name=Ranker"),
      brief,
      findings: [
        { messageId: "overload", at: ["c", "m"], message: /Ranker still gets 500 requests\/s and can take 400\/s/ },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { replicas: 5 } }] },
    },
    {
      when: "the cache stands in front of the model",
      board:
        "g:api-gateway -request-> c:cache{kind=prediction,hitRate=0.1} -request-> m:ranker{p99Ms=100,replicas=4,autoscaled,maxReplicas=5,concurrencyPerReplica=10}",
      brief,
      findings: [{ messageId: "overload", at: ["c", "m"] }],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { maxReplicas: 9 } }] },
    },
    {
      when: "an option asks for fewer misses",
      board: board("kind=prediction,hitRate=0.995", "p99Ms=250"),
      brief,
      options: { p99HitRate: 0.999 },
      findings: [{ messageId: "slowMiss", at: ["c"] }],
    },
  ],
  unsure: [
    {
      when: "the hit rate is not stated and decides",
      board: board("kind=prediction", "p99Ms=250"),
      brief,
      findings: [{ messageId: "unknown", at: ["c"], needs: [{ record: "c", field: "hitRate" }] }],
    },
    {
      when: "nobody says what the cache holds",
      board: board("hitRate=0.8", "p99Ms=250"),
      brief,
      findings: [{ messageId: "unknown", at: ["c"], needs: [{ record: "c", field: "kind" }] }],
    },
  ],
});
