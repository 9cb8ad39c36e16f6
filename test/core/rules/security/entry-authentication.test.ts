import { entryAuthentication } from "../../../../core/rules/security/entry-authentication.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(entryAuthentication, {
  passes: [
    { when: "the gateway authenticates", board: "c:client-app -request-> g:api-gateway{auth} -request-> m:ranker" },
    {
      when: "identity and access is attached",
      board: "c:client-app -request-> app:app-service -request-> i:identity-access",
    },
    {
      when: "identity and access decides",
      board: "c:client-app -request-> g:api-gateway; i:identity-access -control-> g",
    },
    {
      when: "a public product limits the rate",
      board: "c:client-app -request-> g:api-gateway{auth=false,rateLimit=50}",
    },
    { when: "a delivery network answers", board: "c:client-app -request-> k:cache{kind=cdn}" },
    { when: "the model runs on the device", board: "c:client-app -request-> m:edge-model" },
    { when: "only signed-in employees call", board: "c:client-app{internal} -request-> app:app-service" },
    { when: "the client calls a system of others", board: "c:client-app -request-> x:external-system" },
    { when: "clients only send events", board: "c:client-app -event-> e:event-collector" },
  ],
  fails: [
    {
      when: "the gateway says nothing, whatever its rate limit",
      board: "c:client-app -request-> g:api-gateway{name=Gateway,rateLimit=50}",
      findings: [{ messageId: "open", at: ["g"], message: /^Gateway accepts public requests/ }],
      fix: "clears",
    },
    {
      when: "the client calls the model beside the gateway",
      board:
        "c:client-app -request-> g:api-gateway{auth} -request-> app:app-service -request-> m:ranker; c -request-> m",
      findings: [{ messageId: "open", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "a partner calls the model",
      board: "x:external-system -request-> m:inference-service; c:client-app -request-> app:app-service",
      findings: [
        { messageId: "open", at: ["app"] },
        { messageId: "open", at: ["m"] },
      ],
      fix: "clears",
    },
    {
      when: "the model has no gateway in front of it",
      board: "x:external-system -request-> m:inference-service",
      findings: [{ messageId: "open", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "a public product has no limit",
      board: "c:client-app -request-> app:app-service{auth=false}",
      findings: [{ messageId: "unlimited", at: ["app"], message: /is open to everybody and shows no rate limit/ }],
      fix: "asks",
    },
  ],
});
