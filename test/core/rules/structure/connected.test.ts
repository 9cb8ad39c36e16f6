import { connected } from "../../../../core/rules/structure/connected.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(connected, {
  passes: [
    { when: "each component has an arrow", board: "app:app-service -request-> m:ranker" },
    {
      when: "platform components stand alone",
      board: "a:ci-cd; b:orchestrator; c:identity-access; d:lineage-catalog; e:experiment-tracker",
    },
    { when: "a component is marked ambient", board: "a:audit-log{ambient}" },
    { when: "a shape is an annotation", board: "a:audit-log{annotation}" },
    { when: "a shape of unknown kind may be a legend", board: "a:legend" },
  ],
  fails: [
    {
      when: "a component stands alone among others",
      board: "a:fallback{name=Popular items}; g:api-gateway -request-> app:app-service",
      findings: [{ messageId: "unconnected", at: ["a"], message: /^Popular items is not connected to anything\.$/ }],
      fix: "clears",
    },
    {
      when: "a component without a name only points at itself",
      board: "c:cache -request-> c",
      findings: [{ messageId: "unconnected", at: ["c"], message: /^Cache is not/ }],
      fix: "none",
    },
    {
      when: "two boxes stand alone",
      board: "t:trainer; r:model-registry",
      findings: [
        { messageId: "unconnected", at: ["r"] },
        { messageId: "unconnected", at: ["t"] },
      ],
    },
  ],
});
