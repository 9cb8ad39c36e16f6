import { inputGuardrail } from "../../../../core/rules/llm/input-guardrail.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(inputGuardrail, {
  passes: [
    {
      when: "the application calls an input guardrail",
      board:
        "c:client-app -request-> app:app-service -request-> m:llm-inference; app -request-> g:guardrail{stage=input}",
    },
    {
      when: "the guardrail stands on the way",
      board: "c:client-app -request-> g:guardrail{stage=both} -request-> m:llm-inference",
    },
    {
      when: "the model box includes its guardrail",
      board: "c:client-app -request-> app:app-service -request-> m:llm-inference{guardrail}",
    },
    { when: "no user text reaches the model", board: "o:orchestrator -control-> m:llm-inference; c:client-app" },
    { when: "there is no LLM", board: "c:client-app -request-> app:app-service" },
  ],
  fails: [
    {
      when: "the application calls the model directly",
      board: "c:client-app -request-> app:app-service -request-> m:llm-inference{name=Answer model}",
      findings: [{ messageId: "unscreened", at: ["m"], message: /^User text reaches Answer model unscreened/ }],
      fix: "clears",
    },
    {
      when: "only the output is screened",
      board:
        "c:client-app -request-> app:app-service -request-> r:pii-redactor -request-> m:llm-inference; app -request-> g:guardrail{stage=output}",
      findings: [{ messageId: "unscreened", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "the client calls the model itself",
      board: "c:client-app -request-> m:llm-inference",
      findings: [{ messageId: "unscreened", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "the guardrail belongs to another application",
      board:
        "c:client-app -request-> app:app-service -request-> m:llm-inference; x:external-system -request-> y:app-service -request-> g:guardrail{stage=input}",
      findings: [{ messageId: "unscreened", at: ["m"] }],
    },
  ],
  unsure: [
    {
      when: "the stage of the guardrail is not stated",
      board: "c:client-app -request-> app:app-service -request-> m:llm-inference; app -request-> g:guardrail",
      findings: [{ messageId: "unknown", at: ["m", "g"], needs: [{ record: "g", field: "stage" }] }],
    },
  ],
});
