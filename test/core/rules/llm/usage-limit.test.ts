import { usageLimit } from "../../../../core/rules/llm/usage-limit.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(usageLimit, {
  passes: [
    { when: "the gateway limits the rate", board: "g:api-gateway{rateLimit=10} -request-> m:llm-inference" },
    {
      when: "the application limits the tokens",
      board: "app:app-service{tokenBudget=1000} -request-> m:llm-inference",
    },
    { when: "one batch job calls the model", board: "b:app-service{mode=batch} -request-> m:llm-inference" },
    {
      when: "the workflow calls the model",
      board: "o:orchestrator -control-> m:llm-inference; p:prompt-registry -artifact-> m",
    },
    { when: "there is no LLM", board: "c:client-app -request-> app:app-service" },
  ],
  fails: [
    {
      when: "the peak is known",
      board: "c:client-app -request-> app:app-service -request-> m:llm-inference",
      brief: { constraints: { qpsPeak: 20 } },
      findings: [{ messageId: "unlimited", at: ["m"], message: /^Nothing limits how much one user asks of \w/ }],
      fix: "clears",
    },
    {
      when: "only the person knows the peak",
      board: "c:client-app -request-> m:llm-inference; app:app-service -request-> m",
      findings: [{ messageId: "unlimited", at: ["m"] }],
      fix: "asks",
    },
    {
      when: "clients call the model themselves",
      board: "c:client-app -request-> m:llm-inference{qps=5}",
      findings: [{ messageId: "unlimited", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "a batch job is not the only caller",
      board: "b:app-service{mode=batch} -request-> m:llm-inference; c:client-app -request-> m",
      findings: [{ messageId: "unlimited", at: ["m"] }],
    },
    {
      when: "nobody calls the model yet",
      board: "p:prompt-registry -artifact-> m:llm-inference",
      findings: [{ messageId: "unlimited", at: ["m"] }],
      fix: "none",
    },
  ],
});
