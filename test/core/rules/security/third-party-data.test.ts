import { thirdPartyData } from "../../../../core/rules/security/third-party-data.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { privacy: ["GDPR"] } };
const llm = "llm:llm-inference{provider=third-party}";

testRule(thirdPartyData, {
  passes: [
    {
      when: "a redactor stands on the way",
      board: `app:app-service -request-> r:pii-redactor -request-> ${llm}`,
      brief,
    },
    { when: "the flow is marked as clean", board: `app:app-service -request{deidentified}-> ${llm}`, brief },
    { when: "the model is hosted by us", board: "app:app-service -request-> llm:llm-inference{provider=self}", brief },
    {
      when: "a guardrail takes personal data out",
      board: `app:app-service -request-> g:guardrail{checks=personal-data} -request-> ${llm}`,
      brief,
    },
    {
      when: "a guardrail only hands on what the redactor cleaned",
      board: `app:app-service -request-> r:pii-redactor -request-> g:guardrail -request-> ${llm}`,
      brief,
    },
    { when: "the design holds no personal data", board: `app:app-service -request-> ${llm}` },
    {
      when: "the brief says there is none",
      board: `app:app-service -request-> ${llm}`,
      brief: { constraints: { privacy: ["no personal data"] } },
    },
    {
      when: "a processing agreement is recorded",
      board: "app:app-service{pii=personal} -request-> llm:llm-inference{provider=third-party,dpa}",
    },
    {
      when: "a partner of the same house gets events",
      board: "app:app-service -event-> x:external-system{thirdParty=false}",
      brief,
    },
    {
      when: "only prompts and orders arrive",
      board: `p:prompt-registry -artifact-> ${llm}; o:orchestrator -control-> llm`,
      brief,
    },
  ],
  fails: [
    {
      when: "a guardrail gets clean text and unclean text",
      board: `a:app-service -request-> r:pii-redactor -request-> g:guardrail -request-> ${llm}; b:app-service -request-> g`,
      brief,
      findings: [{ messageId: "sent", at: ["g", "llm"] }],
      fix: "clears",
    },
    {
      when: "a guardrail hands on what nobody is known to give it",
      board: `o:orchestrator -control-> g:guardrail -request-> ${llm}`,
      brief,
      findings: [{ messageId: "sent", at: ["g", "llm"] }],
    },
    {
      when: "the application calls the provider",
      board: `app:app-service{name=Chat} -request-> ${llm}`,
      brief,
      findings: [
        { messageId: "sent", at: ["app", "llm"], message: /^Chat sends user content to LLM inference outside/ },
      ],
      fix: "clears",
    },
    {
      when: "the redactor can be passed by",
      board: `app:app-service -request-> r:pii-redactor{name=Mask} -request-> ${llm}; app -request-> llm; d:data-lake{pii=personal}`,
      findings: [{ messageId: "sent", at: ["app", "llm"] }],
      fix: "clears",
    },
    {
      when: "an agreement is recorded and data is sensitive",
      board: "app:app-service{pii=sensitive} -request-> llm:llm-inference{provider=third-party,dpa}",
      findings: [{ messageId: "sent", at: ["app", "llm"] }],
      fix: "clears",
    },
    {
      when: "a third party gets events and batches",
      board: "app:app-service -event-> x:external-system{thirdParty}; l:data-lake{pii=personal} -batch-> x",
      findings: [
        { messageId: "sent", at: ["app", "x"] },
        { messageId: "sent", at: ["l", "x"] },
      ],
      fix: "clears",
    },
    {
      when: "a guardrail hands on what nobody cleaned",
      board: `app:app-service -request-> g:guardrail -request-> ${llm}`,
      brief,
      findings: [{ messageId: "sent", at: ["g", "llm"] }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "the provider is not stated",
      board: "app:app-service -request-> llm:llm-inference",
      brief,
      findings: [{ messageId: "whose", at: ["llm", "app"], needs: [{ record: "llm", field: "provider" }] }],
    },
    {
      when: "it is not stated who runs the receiving system",
      board: "app:app-service -prediction-> x:external-system",
      brief,
      findings: [{ messageId: "whose", at: ["x", "app"], needs: [{ record: "x", field: "thirdParty" }] }],
    },
  ],
});
