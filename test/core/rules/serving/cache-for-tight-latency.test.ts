import { cacheForTightLatency } from "../../../../core/rules/serving/cache-for-tight-latency.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { latencyP99Ms: 200 } };

testRule(cacheForTightLatency, {
  passes: [
    { when: "the measured path has room", board: "a:app-service{p99Ms=40} -request-> m:ranker{p99Ms=80}", brief },
    { when: "a cache is drawn", board: "a:app-service -request-> m:ranker{p99Ms=190}; a -request-> c:cache", brief },
    {
      when: "results are precomputed",
      board: "a:app-service -request-> m:ranker{p99Ms=190}; a -request-> s:prediction-store",
      brief,
    },
    {
      when: "values must be fresh within five seconds",
      board: "a:app-service -request-> m:ranker{p99Ms=190}",
      brief: { constraints: { latencyP99Ms: 200, freshnessS: 5 } },
    },
    { when: "the model runs on the device", board: "c:client-app -request-> e:edge-model{p99Ms=190}", brief },
    {
      when: "the model works on a stream",
      board: "b:message-broker -event-> m:inference-service{mode=streaming}",
      brief,
    },
    {
      when: "the target is not tight",
      board: "a:app-service -request-> m:ranker{p99Ms=290}",
      brief: { constraints: { latencyP99Ms: 301 } },
    },
    { when: "no target is stated", board: "a:app-service -request-> m:ranker{p99Ms=190}" },
  ],
  fails: [
    {
      when: "the path needs most of the target",
      board: "a:app-service{p99Ms=40} -request-> m:ranker{p99Ms=81}",
      brief,
      findings: [
        {
          messageId: "slow",
          at: ["m"],
          message: /^Target is 200 ms, the path takes 121 ms and every request recomputes everything/,
        },
      ],
      fix: "clears",
      plan: { add: [{ ref: "+cache", kind: "cache", near: ["a"], props: { kind: "prediction", ttlS: 60 } }] },
    },
    {
      when: "the times of the path are not known",
      board: "a:app-service -request-> f:feature-assembler; f -features-> m:ranker{p99Ms=10}; a -request-> m",
      brief: { constraints: { latencyP99Ms: 200, freshnessS: 30 } },
      findings: [{ messageId: "untimed", at: ["m"] }],
      fix: "clears",
      plan: {
        add: [{ ref: "+cache", kind: "cache", near: ["a"], props: { kind: "feature", ttlS: 30 } }],
        connect: [{ from: "a", to: "+cache", flow: "request" }],
      },
    },
    {
      when: "a database of the product is read by each request",
      board:
        "a:app-service{p99Ms=10} -request-> m:ranker{p99Ms=10}; a -request-> d:operational-db{p99Ms=5,name=Orders}",
      brief,
      findings: [{ messageId: "database", at: ["m", "d"], message: /every request reads Orders/ }],
      fix: "clears",
    },
    {
      when: "nobody calls the model yet",
      board: "m:ranker{p99Ms=190}",
      brief,
      findings: [{ messageId: "untimed", at: ["m"] }],
      fix: "none",
    },
    {
      when: "an option takes more targets for tight",
      board: "a:app-service{p99Ms=100} -request-> m:ranker{p99Ms=190}",
      brief: { constraints: { latencyP99Ms: 400 } },
      options: { tightMs: 500 },
      findings: [{ messageId: "slow", at: ["m"] }],
    },
  ],
  unsure: [
    {
      when: "the known times have room and some are not stated",
      board: "a:app-service{p99Ms=40} -request-> m:ranker",
      brief,
      findings: [{ messageId: "unknown", at: ["m"], needs: [{ record: "m", field: "p99Ms" }] }],
    },
  ],
});
