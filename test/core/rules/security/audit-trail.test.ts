import { auditTrail } from "../../../../core/rules/security/audit-trail.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { riskClass: "high" } };

testRule(auditTrail, {
  passes: [
    {
      when: "decisions are audited and predictions logged",
      board:
        "m:ranker -prediction-> p:rules-engine -control-> a:audit-log; m -prediction-> log:prediction-log{samplingRate=0.1}",
      brief,
    },
    {
      when: "decisions are audited and the application streams what it did",
      board: "app:app-service -event-> b:message-broker; p:rules-engine -control-> a:audit-log",
      brief,
    },
    { when: "the audit log holds the predictions", board: "m:ranker -prediction-> a:audit-log", brief },
    {
      when: "every prediction is kept for half a year",
      board: "m:ranker -prediction-> log:prediction-log{samplingRate=1,retentionDays=180}",
      brief: { constraints: { regulated: true } },
    },
    {
      when: "nothing is regulated",
      board: "m:ranker -prediction-> p:rules-engine",
      brief: { constraints: { riskClass: "limited" } },
    },
    { when: "nothing is said about regulation", board: "m:ranker -prediction-> p:rules-engine" },
  ],
  fails: [
    {
      when: "rules and people decide unrecorded",
      board:
        "m:ranker -prediction-> p:rules-engine -prediction-> h:human-reviewer; m -prediction-> log:prediction-log{samplingRate=0.1}",
      brief,
      findings: [
        {
          messageId: "none",
          at: ["h", "p"],
          message:
            /^Decisions of Human reviewer and Rules.* are (regulated|in the high risk class) and nothing records them/,
        },
      ],
      fix: "clears",
    },
    {
      when: "the log is erased after a month",
      board: "app:app-service -request-> m:ranker -prediction-> log:prediction-log{samplingRate=1,retentionDays=30}",
      brief: { constraints: { regulated: true } },
      findings: [{ messageId: "none", at: ["app"] }],
      fix: "clears",
    },
    {
      when: "nothing is logged at all and the audit log has no input",
      board: "m:batch-inference; a:audit-log -batch-> l:data-lake",
      brief,
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "verdicts are audited without inputs and model versions",
      board: "m:inference-service -prediction-> p:rules-engine -control-> a:audit-log{name=Audit}",
      brief,
      findings: [
        { messageId: "inputs", at: ["a"], message: /^Decisions are recorded in Audit, but no prediction is kept/ },
      ],
      fix: "clears",
    },
    {
      when: "nothing serves",
      board: "t:trainer",
      brief,
      findings: [{ messageId: "none", at: ["brief"] }],
      fix: "none",
    },
  ],
  unsure: [
    {
      when: "the only record does not say what it keeps",
      board: "m:ranker -prediction-> log:prediction-log{samplingRate=1}",
      brief,
      findings: [{ messageId: "unknown", at: ["log"], needs: [{ record: "log", field: "retentionDays" }] }],
    },
    {
      when: "the only record says nothing",
      board: "m:ranker -prediction-> log:prediction-log",
      brief,
      findings: [
        {
          messageId: "unknown",
          at: ["log"],
          needs: [
            { record: "log", field: "samplingRate" },
            { record: "log", field: "retentionDays" },
          ],
        },
      ],
    },
  ],
});
