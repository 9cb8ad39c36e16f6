import { predictionsLogged } from "../../../../core/rules/monitoring/predictions-logged.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(predictionsLogged, {
  passes: [
    { when: "the model writes a log", board: "m:ranker -prediction-> p:prediction-log" },
    {
      when: "the application sends events to a broker",
      board: "app:app-service -request-> m:ranker; app -event-> b:message-broker",
    },
    {
      when: "predictions pass a redactor on the way",
      board: "g:api-gateway -request-> r:pii-redactor -prediction-> p:prediction-log; g -request-> m:llm-inference",
    },
    {
      when: "a redactor writes the log and its input is not drawn",
      board: "r:pii-redactor -prediction-> p:prediction-log; m:llm-inference",
    },
    {
      when: "the application logs through a collector",
      board:
        "c:client-app -event-> e:event-collector -event-> l:data-lake; app:app-service -event-> e; app -request-> m:ranker",
    },
    { when: "nothing is served", board: "c:client-app -event-> e:event-collector" },
  ],
  fails: [
    {
      when: "users' events are stored but no prediction",
      board:
        "c:client-app -event-> e:event-collector -event-> l:data-lake; app:app-service -request-> m:ranker{name=Ranker}",
      findings: [{ messageId: "unlogged", at: ["m"], message: /^No prediction of Ranker is recorded/ }],
      fix: "clears",
    },
    {
      when: "only features of the assembler are logged",
      board: "a:feature-assembler -features-> m:ranker; a -features-> p:prediction-log",
      findings: [{ messageId: "unlogged", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "an encoder serves and has no predictions to log",
      board: "e:embedding-generator -features-> v:vector-index",
      findings: [{ messageId: "unlogged", at: ["e"] }],
      fix: "clears",
    },
    {
      when: "precomputed results are read",
      board: "app:app-service -request-> s:prediction-store",
      findings: [{ messageId: "unlogged", at: ["s"] }],
      fix: "clears",
    },
  ],
});
