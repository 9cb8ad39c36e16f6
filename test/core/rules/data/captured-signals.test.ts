import { capturedSignals } from "../../../../core/rules/data/captured-signals.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { signals: { implicit: ["click", "dwell"], explicit: ["like"] } } as const;

testRule(capturedSignals, {
  passes: [
    { when: "a collector is drawn", board: "c:client-app -event-> e:event-collector", brief },
    { when: "predictions and what followed are logged", board: "m:ranker -prediction-> l:prediction-log", brief },
    { when: "people label", board: "l:labeling-service", brief },
    {
      when: "the application writes its events to the stream",
      board: "a:app-service -event-> b:message-broker; a -request-> m:ranker",
      brief,
    },
    { when: "a partner sends the outcomes", board: "x:external-system -label-> d:dataset-builder", brief },
    { when: "no signals are named", board: "c:client-app -request-> m:ranker" },
    {
      when: "the brief says that there are none",
      board: "c:client-app -request-> m:ranker",
      brief: { signals: { implicit: ["none"], explicit: [" "] } },
    },
  ],
  fails: [
    {
      when: "nothing on the board records them",
      board: "c:client-app -request-> m:ranker; l:data-lake{kind=media}; w:data-warehouse",
      brief,
      findings: [{ messageId: "lost", at: ["brief"], message: /^The brief lists click, dwell and like but/ }],
      fix: "clears",
    },
    {
      when: "the users are personal data and there is nowhere to write to",
      board: "c:client-app{pii=personal}; d:operational-db -batch-> ds:dataset-builder -batch-> t:trainer",
      brief: { signals: { implicit: ["click", "dwell", "skip"], explicit: ["like", "share"] } },
      findings: [{ messageId: "lost", at: ["brief"], message: /lists click, dwell, skip and 2 more but/ }],
      fix: "clears",
    },
    {
      when: "four signals are named, all of them",
      board: "c:client-app -request-> m:ranker",
      brief: { signals: { implicit: ["click", "dwell", "skip"], explicit: ["like"] } },
      findings: [{ messageId: "lost", at: ["brief"], message: /lists click, dwell, skip and like but/ }],
    },
    {
      when: "nobody who acts is drawn",
      board: "d:operational-db -batch-> l:data-lake",
      brief,
      findings: [{ messageId: "lost", at: ["brief"] }],
      fix: "none",
    },
  ],
});
