import { batchResultsStored } from "../../../../core/rules/serving/batch-results-stored.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(batchResultsStored, {
  passes: [
    { when: "results go into a prediction store", board: "b:batch-inference -prediction-> s:prediction-store" },
    {
      when: "results pass a redactor on the way to a lake",
      board: "b:batch-inference -prediction-> r:pii-redactor -batch-> l:data-lake",
    },
    { when: "results are sent to an external system", board: "b:batch-inference -prediction-> x:external-system" },
    { when: "there is no batch job", board: "app:app-service -request-> m:ranker" },
  ],
  fails: [
    {
      when: "the job only reports metrics",
      board:
        "b:batch-inference{name=Nightly scores} -metric-> mon:monitor; app:app-service -request-> db:operational-db",
      findings: [{ messageId: "unstored", at: ["b"], message: /^Nightly scores writes its results nowhere/ }],
      fix: "clears",
    },
    {
      when: "results are only logged",
      board: "b:batch-inference -prediction-> p:prediction-log -batch-> l:data-lake",
      findings: [{ messageId: "unstored", at: ["b"] }],
      fix: "clears",
    },
    {
      when: "one of two jobs misses the store",
      board: "b:batch-inference -prediction-> s:prediction-store; c:batch-inference -prediction-> h:human-reviewer",
      findings: [{ messageId: "unstored", at: ["c"] }],
      fix: "clears",
    },
  ],
});
