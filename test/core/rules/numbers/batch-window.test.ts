import { batchWindow } from "../../../../core/rules/numbers/batch-window.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(batchWindow, {
  passes: [
    {
      when: "the run ends exactly with its window",
      board: "b:batch-inference{entities=3600000,throughputPerS=100,windowH=10,cadenceH=24}",
    },
    {
      when: "only changes are scored",
      board: "b:batch-inference{entities=36000000,throughputPerS=100,windowH=10,cadenceH=24,incremental}",
    },
    {
      when: "window and cadence are the same",
      board: "b:batch-inference{entities=60,throughputPerS=1,windowH=1,cadenceH=1}",
    },
    { when: "nothing but the schedule is known", board: "b:batch-inference{cadenceH=24}" },
  ],
  fails: [
    {
      when: "the run takes longer than its window",
      board: "b:batch-inference{entities=300000000,throughputPerS=6000,windowH=10,cadenceH=24,name=Scoring}",
      findings: [
        {
          messageId: "late",
          at: ["b"],
          message: /^Scoring: 300,000,000 entities at 6000\/s take 13.9 h; the window is 10 h/,
        },
      ],
      fix: "clears",
      plan: { label: "Plan 8400 entities a second", setProps: [{ record: "b", props: { throughputPerS: 8400 } }] },
    },
    {
      when: "the next run starts before it ends",
      board: "b:batch-inference{entities=3600000,throughputPerS=100,cadenceH=6}",
      findings: [{ messageId: "late", at: ["b"], message: /take 10 h; the window is 6 h/ }],
      fix: "clears",
    },
    {
      when: "the window is longer than the time to the next run",
      board: "b:batch-inference{entities=3600,throughputPerS=1,windowH=10,cadenceH=6}",
      findings: [{ messageId: "overlaps", at: ["b"], message: /window is 10 h, but the next run starts after 6 h/ }],
      fix: "clears",
    },
    {
      when: "it is late in a window that overlaps as well",
      board: "b:batch-inference{entities=3600000,throughputPerS=100,windowH=8,cadenceH=6}",
      findings: [{ messageId: "late", at: ["b"] }],
      fix: "clears",
      plan: { setProps: [{ record: "b", props: { throughputPerS: 170, windowH: 6 } }] },
    },
    {
      when: "only changes are scored, in a window that overlaps",
      board: "b:batch-inference{windowH=8,cadenceH=6,incremental}",
      findings: [{ messageId: "overlaps", at: ["b"] }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "the throughput is not stated",
      board: "b:batch-inference{entities=3600000,windowH=10}",
      findings: [{ messageId: "unknown", at: ["b"], needs: [{ record: "b", field: "throughputPerS" }] }],
    },
    {
      when: "the throughput is nothing",
      board: "b:batch-inference{entities=3600000,throughputPerS=0,windowH=10}",
      findings: [{ messageId: "unknown", at: ["b"], needs: [{ record: "b", field: "throughputPerS" }] }],
    },
    {
      when: "neither window nor cadence is stated",
      board: "b:batch-inference{entities=3600000,throughputPerS=10}",
      findings: [{ messageId: "unknown", at: ["b"], needs: [{ record: "b", field: "windowH" }] }],
    },
  ],
});
