import { retrievedText } from "../../../../core/rules/llm/retrieved-text.ts";
import { testRule } from "../../../support/rule-tester.ts";

const ask = "app:app-service -request-> m:llm-inference";

testRule(retrievedText, {
  passes: [
    {
      when: "a trusted retriever reads an index that an encoder fills",
      board: `e:embedding-generator -features-> i:vector-index; ${ask}; app -request-> r:candidate-generator{corpusTrusted} -request-> i`,
    },
    {
      when: "retrieved text is screened",
      board: `${ask}; app -request-> i:vector-index; app -request-> g:guardrail{stage=retrieval}`,
    },
    { when: "the index is trusted", board: `${ask}; app -request-> i:search-index{corpusTrusted}` },
    {
      when: "the retriever is trusted and so is what it reads",
      board: `${ask}; app -request-> r:candidate-generator{corpusTrusted} -request-> i:vector-index`,
    },
    {
      when: "a retriever reads trusted indexes",
      board: `${ask}; app -request-> r:candidate-generator -request-> i:vector-index{corpusTrusted}`,
    },
    { when: "tools are listed and approved", board: `${ask}; m -request-> t:tool-executor{allowList,approval=human}` },
    { when: "nothing is retrieved", board: ask },
    {
      when: "the index belongs to another application",
      board: `${ask}; g:api-gateway -request-> app; g -request-> x:app-service -request-> i:vector-index`,
    },
    {
      when: "a gateway asks the model and routes to an application with an index",
      board: "g:api-gateway -request-> m:llm-inference; g -request-> x:app-service -request-> i:vector-index",
    },
    {
      when: "a client asks the model and searches elsewhere",
      board: "c:client-app -request-> m:llm-inference; c -request-> x:app-service -request-> i:search-index",
    },
  ],
  fails: [
    {
      when: "documents enter the prompt",
      board: `${ask}; app -request-> r:candidate-generator{name=Retriever} -request-> i:vector-index; app -request-> g:guardrail{stage=input}`,
      findings: [
        {
          messageId: "trusted",
          at: ["m", "i", "r"],
          message: /^Text from Vector \(ANN\) index and Retriever can carry instructions/,
        },
      ],
      fix: "clears",
    },
    {
      when: "the application calls the model through a redactor",
      board: "app:app-service -request-> p:pii-redactor -request-> m:llm-inference; app -request-> i:search-index",
      findings: [{ messageId: "trusted", at: ["m", "i"] }],
      fix: "clears",
    },
    {
      when: "a retriever hands passages to the model",
      board: "r:candidate-generator -prediction-> m:llm-inference",
      findings: [{ messageId: "trusted", at: ["m", "r"] }],
      fix: "clears",
    },
    {
      when: "the model calls tools that nobody approves",
      board: "c:client-app -request-> m:llm-inference -request-> t:tool-executor{allowList,approval=none}",
      findings: [{ messageId: "trusted", at: ["m", "t"] }],
      fix: "clears",
    },
    {
      when: "one of two indexes is trusted",
      board: `${ask}; app -request-> r:candidate-generator -request-> i:vector-index{corpusTrusted}; r -request-> j:search-index`,
      findings: [{ messageId: "trusted", at: ["m", "j", "r"] }],
    },
    {
      when: "embeddings of an index arrive as features",
      board: "r:candidate-generator -prediction-> k:cache -features-> m:llm-inference",
      findings: [{ messageId: "trusted", at: ["m", "r"] }],
      fix: "none",
    },
  ],
  unsure: [
    {
      when: "the stage of a guardrail is not stated",
      board: `${ask}; app -request-> i:vector-index; app -request-> g:guardrail`,
      findings: [{ messageId: "unknown", at: ["m", "i"], needs: [{ record: "g", field: "stage" }] }],
    },
  ],
});
