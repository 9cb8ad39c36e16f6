import { outputCheck } from "../../../../core/rules/llm/output-check.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(outputCheck, {
  passes: [
    {
      when: "the application calls an output guardrail",
      board:
        "c:client-app -request-> app:app-service -request-> m:llm-inference; app -request-> g:guardrail{stage=output}",
    },
    {
      when: "the guardrail on the way screens both",
      board: "c:client-app -request-> g:guardrail{stage=both} -request-> m:llm-inference",
    },
    {
      when: "the model hands its answer to a guardrail",
      board:
        "c:client-app -request-> app:app-service -request-> m:llm-inference -prediction-> g:guardrail{stage=output}",
    },
    { when: "the model box includes its guardrail", board: "c:client-app -request-> m:llm-inference{guardrail}" },
    {
      when: "an expert edits the suggestion",
      board: "c:client-app -request-> app:app-service -request-> m:llm-inference; app -prediction-> h:human-reviewer",
    },
    {
      when: "the model hands its answer to a reviewer",
      board: "c:client-app -request-> m:llm-inference -prediction-> h:human-reviewer",
    },
    { when: "no client reaches the model", board: "o:orchestrator -control-> m:llm-inference; c:client-app" },
    { when: "there is no LLM", board: "c:client-app -request-> app:app-service" },
  ],
  fails: [
    {
      when: "only the input is screened beside the way",
      board:
        "c:client-app -request-> app:app-service -request-> m:llm-inference{name=Answer model}; app -request-> g:guardrail{stage=input}",
      findings: [{ messageId: "unchecked", at: ["m"], message: /^Answers of Answer model go out unchecked/ }],
      fix: "clears",
    },
    {
      when: "everything passes a guardrail that screens the input",
      board: "c:client-app -request-> g:guardrail{stage=input} -request-> m:llm-inference",
      findings: [{ messageId: "unchecked", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "a client calls the model itself",
      board: "c:client-app -request-> m:llm-inference",
      findings: [{ messageId: "unchecked", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "a person only approves tools",
      board:
        "c:client-app -request-> app:app-service -request-> m:llm-inference -request-> t:tool-executor -prediction-> h:human-reviewer",
      findings: [{ messageId: "unchecked", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "a person only reads the log",
      board:
        "c:client-app -request-> app:app-service -request-> m:llm-inference -prediction-> log:prediction-log -prediction-> h:human-reviewer",
      findings: [{ messageId: "unchecked", at: ["m"] }],
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
