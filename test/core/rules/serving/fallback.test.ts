import { fallback } from "../../../../core/rules/serving/fallback.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(fallback, {
  passes: [
    {
      when: "a fallback is drawn",
      board: "app:app-service -request-> m:ranker; app -request{onError}-> f:fallback",
    },
    { when: "the failure mode is recorded", board: "app:app-service -request-> m:ranker{failureMode=reject}" },
    {
      when: "one of several models records how it fails",
      board: "app:app-service -request-> m:ranker; app -request-> n:inference-service{failureMode=closed}",
    },
    { when: "models run in a batch only", board: "b:batch-inference -prediction-> s:prediction-store" },
    { when: "nobody calls the model", board: "s:message-broker -event-> m:inference-service{mode=streaming}" },
    { when: "the model is called asynchronously", board: "app:app-service -request{async}-> m:ranker" },
  ],
  fails: [
    {
      when: "the application depends on the model",
      board: "app:app-service -request-> m:ranker{name=Ranker}",
      findings: [{ messageId: "none", at: ["m"], message: /^If a call to Ranker fails/ }],
      fix: "clears",
    },
    {
      when: "the model promises a fallback that is not drawn",
      board: "g:api-gateway -request-> m:inference-service{failureMode=fallback}",
      brief: { mlTask: { framing: "recommendation" } },
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "the application holds the model itself",
      board: "t:trainer -artifact-> r:model-registry -artifact-> app:app-service",
      findings: [{ messageId: "none", at: ["app"] }],
      fix: "clears",
    },
    {
      when: "the client calls the model itself",
      board: "c:client-app -request-> m:re-ranker",
      findings: [{ messageId: "none", at: ["m"] }],
    },
    {
      when: "a shape of unknown kind calls the model",
      board: "c:cloud -request-> m:edge-model",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
  ],
});
