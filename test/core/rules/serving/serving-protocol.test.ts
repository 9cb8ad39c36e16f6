import { servingProtocol } from "../../../../core/rules/serving/serving-protocol.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(servingProtocol, {
  passes: [
    { when: "the service states it", board: "a:app-service -request-> m:inference-service{protocol=rest}" },
    { when: "the request states it", board: "a:app-service -request{protocol=grpc}-> m:inference-service" },
    { when: "the service works on a stream", board: "b:message-broker -event-> m:inference-service{mode=streaming}" },
    { when: "the service works in batches", board: "l:data-lake -batch-> m:inference-service{mode=batch}" },
    { when: "another kind of model is called", board: "a:app-service -request-> m:ranker" },
  ],
  fails: [
    {
      when: "nobody states it",
      board: "a:app-service -request-> m:inference-service{name=Scoring}",
      findings: [
        {
          messageId: "unstated",
          at: ["m"],
          message: /^Nothing says how Scoring is called: state REST, gRPC or stream/,
        },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { protocol: "grpc" } }] },
    },
    {
      when: "only the flow that brings features states something",
      board: "c:client-app -request-> m:inference-service; f:feature-assembler -features{protocol=grpc}-> m",
      findings: [{ messageId: "unstated", at: ["m"] }],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { protocol: "rest" } }] },
    },
  ],
});
