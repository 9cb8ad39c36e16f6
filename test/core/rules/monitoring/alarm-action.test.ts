import { alarmAction } from "../../../../core/rules/monitoring/alarm-action.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(alarmAction, {
  passes: [
    { when: "the monitor starts the workflow", board: "m:ranker -metric-> mon:monitor -control-> o:orchestrator" },
    { when: "the detector starts training", board: "m:ranker -prediction-> d:drift-detector -control-> t:trainer" },
    { when: "the monitor alerts", board: "m:ranker -metric-> mon:monitor{alerts}" },
    { when: "somebody is on call", board: "m:ranker -metric-> mon:monitor{onCall=ranking}" },
    { when: "nothing watches", board: "m:ranker" },
  ],
  fails: [
    {
      when: "the monitor only shows",
      board: "m:ranker -metric-> mon:monitor",
      findings: [{ messageId: "unheard", at: ["mon"], message: /^Nobody receives the alarms of Monitor/ }],
      fix: "clears",
    },
    {
      when: "alerts are switched off and the workflow hears nothing",
      board: "m:ranker -metric-> mon:monitor{alerts=false}; o:orchestrator -control-> t:trainer",
      findings: [{ messageId: "unheard", at: ["mon"] }],
      fix: "clears",
    },
    {
      when: "the detector tells a silent monitor",
      board: "d:drift-detector -metric-> mon:monitor; dep:deployment-controller",
      findings: [{ messageId: "unheard", at: ["d", "mon"] }],
      fix: "clears",
    },
    {
      when: "a detector stands alone",
      board: "m:ranker -prediction-> d:drift-detector",
      findings: [{ messageId: "unheard", at: ["d"] }],
      fix: "clears",
    },
  ],
});
