import { gatewayBeforeModel } from "../../../../core/rules/serving/gateway-before-model.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(gatewayBeforeModel, {
  passes: [
    { when: "a client sends events to a model", board: "c:client-app -event-> m:inference-service" },
    { when: "a gateway stands in between", board: "c:client-app -request-> g:api-gateway -request-> m:ranker" },
    { when: "the model is on the device", board: "c:client-app -request-> m:edge-model" },
    { when: "a batch caller inside calls the model", board: "x:external-system -request-> m:inference-service" },
    { when: "a model answers the client", board: "m:inference-service -prediction-> c:client-app" },
  ],
  fails: [
    {
      when: "the client calls a model",
      board: "c:client-app{name=App} -request-> m:ranker{name=Ranker}",
      findings: [
        {
          messageId: "direct",
          at: ["c-request-m", "c", "m"],
          message: /^Put a gateway or application service between App and Ranker/,
        },
      ],
      fix: "clears",
    },
    {
      when: "the gateway is passed by",
      board:
        "c:client-app -request-> g:api-gateway{name=Gateway} -request-> a:app-service -request-> m:llm-inference; c -request-> m",
      findings: [{ messageId: "direct", at: ["c-request-m", "c", "m"] }],
      fix: "clears",
      plan: { label: "Call it through “Gateway”", removeEdges: ["c-request-m"] },
    },
    {
      when: "the application of the board does not call the index yet",
      board: "c:client-app -request-> i:vector-index; a:app-service",
      findings: [{ messageId: "direct", at: ["c-request-i", "c", "i"] }],
      fix: "clears",
      plan: {
        removeEdges: ["c-request-i"],
        connect: [
          { from: "c", to: "a", flow: "request" },
          { from: "a", to: "i", flow: "request" },
        ],
      },
    },
    {
      when: "the client does retrieval and scoring itself",
      board: "c:client-app -request-> m:candidate-generator; c -request-> n:inference-service",
      findings: [
        { messageId: "direct", at: ["c-request-m", "c", "m"] },
        { messageId: "direct", at: ["c-request-n", "c", "n"] },
      ],
    },
  ],
});
