import { servingCapacity } from "../../../../core/rules/numbers/serving-capacity.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(servingCapacity, {
  passes: [
    {
      when: "seven of ten slots are busy",
      board: "m:ranker{qps=700,p99Ms=100,replicas=10,concurrencyPerReplica=10}",
    },
    {
      when: "the median is known and shorter than the tail",
      board: "m:ranker{qps=700,p50Ms=50,p99Ms=500,replicas=10,concurrencyPerReplica=10}",
    },
    {
      when: "it scales by itself far enough",
      board: "m:ranker{qps=700,p99Ms=100,replicas=2,concurrencyPerReplica=10,autoscaled,maxReplicas=12}",
    },
    {
      when: "a stream states its load and has no slots",
      board: "e:event-collector{qps=1000} -event-> b:message-broker",
    },
  ],
  fails: [
    {
      when: "more requests are in flight than slots exist",
      board: "m:ranker{qps=1100,p99Ms=100,replicas=10,concurrencyPerReplica=10,name=Ranker}",
      findings: [
        {
          messageId: "short",
          at: ["m"],
          message: /^Ranker: 1100\/s x 100 ms = 110 requests in flight, but 10 x 10 = 100 slots/,
        },
      ],
      fix: "clears",
    },
    {
      when: "more than seven of ten slots are busy",
      board: "m:ranker{qps=800,p99Ms=100,replicas=10,concurrencyPerReplica=10}",
      findings: [{ messageId: "busy", at: ["m"], severity: "warning", message: /keep 80 % of 10 x 10/ }],
      fix: "clears",
    },
    {
      when: "downstream calls hold the caller's slots",
      board:
        "app:app-service{qps=1000,p99Ms=10,replicas=1,concurrencyPerReplica=50} -request-> m:vector-index{p99Ms=90}",
      findings: [{ messageId: "short", at: ["app"] }],
      fix: "clears",
    },
    {
      when: "it scales by itself, but not far enough",
      board: "m:ranker{qps=1100,p99Ms=100,replicas=2,concurrencyPerReplica=10,autoscaled,maxReplicas=5}",
      findings: [{ messageId: "short", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "there is no slot at all",
      board: "m:ranker{qps=10,p99Ms=100,replicas=0,concurrencyPerReplica=10}",
      findings: [{ messageId: "short", at: ["m"] }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "a service states its load and not its replicas",
      board: "m:ranker{qps=1100,p99Ms=100,concurrencyPerReplica=10}",
      findings: [{ messageId: "unknown", at: ["m"], needs: [{ record: "m", field: "replicas" }] }],
    },
    {
      when: "its time is not stated",
      board: "m:ranker{qps=1100,replicas=4,concurrencyPerReplica=10}",
      findings: [{ messageId: "unknown", at: ["m"], needs: [{ record: "m", field: "p99Ms" }] }],
    },
    {
      when: "it scales by itself and does not say how far",
      board: "m:ranker{qps=1100,p99Ms=100,replicas=2,concurrencyPerReplica=10,autoscaled}",
      findings: [{ messageId: "unknown", at: ["m"], needs: [{ record: "m", field: "maxReplicas" }] }],
    },
  ],
});
