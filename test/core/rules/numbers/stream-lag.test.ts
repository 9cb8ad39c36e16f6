import { streamLag } from "../../../../core/rules/numbers/stream-lag.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(streamLag, {
  passes: [
    {
      when: "the consumer is as fast as the broker",
      board: "b:message-broker{qps=1000} -event-> f:feature-pipeline{throughputPerS=1000}",
    },
    {
      when: "it reads a filtered topic",
      board: "b:message-broker{qps=1000} -event{qps=100}-> f:feature-pipeline{throughputPerS=200}",
    },
    { when: "nobody states the load", board: "b:message-broker -event-> f:feature-pipeline{throughputPerS=10}" },
    { when: "a lake keeps what it gets", board: "b:message-broker{qps=1000} -event-> l:data-lake" },
  ],
  fails: [
    {
      when: "the consumer is slower than the broker",
      board: "b:message-broker{qps=40000} -event-> f:feature-pipeline{throughputPerS=20000,name=Features}",
      findings: [
        {
          messageId: "slow",
          at: ["f"],
          message: /^Features handles 20,000 events\/s but receives 40,000\/s: lag grows/,
        },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "f", props: { throughputPerS: 60_000 } }] },
    },
    {
      when: "two topics together are too much",
      board:
        "a:message-broker{qps=600} -event-> p:data-processor{throughputPerS=1000}; b:message-broker{qps=600} -event-> p; m:monitor",
      findings: [{ messageId: "slow", at: ["p"], message: /receives 1200\/s/ }],
      fix: "clears",
      plan: {
        ...{ setProps: [{ record: "p", props: { throughputPerS: 1800 } }] },
        connect: [{ from: "p", to: "m", flow: "metric" }],
      },
    },
    {
      when: "the broker does not state its load, but who writes into it does",
      board:
        "c:event-collector{qps=500} -event-> b:message-broker -event-> p:data-processor{throughputPerS=600}; app:app-service -event{qps=200}-> b",
      findings: [{ messageId: "slow", at: ["p"], message: /receives 700\/s/ }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "the load is known and the throughput is not",
      board: "b:message-broker{qps=1000} -event-> f:feature-pipeline",
      findings: [
        {
          messageId: "unknown",
          at: ["f"],
          needs: [{ record: "f", field: "throughputPerS" }],
          message: /receives 1000 events\/s/,
        },
      ],
    },
  ],
});
