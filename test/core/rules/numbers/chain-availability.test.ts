import { chainAvailabilityRule } from "../../../../core/rules/numbers/chain-availability.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { availabilityPct: 99.9 } };

testRule(chainAvailabilityRule, {
  passes: [
    {
      when: "the product meets the target",
      board: "g:api-gateway{availability=99.99} -request-> m:ranker{availability=99.95}",
      brief,
    },
    {
      when: "the call is optional",
      board:
        "g:api-gateway{availability=99.99} -request-> a:app-service{availability=99.99} -request{optional}-> m:ranker{availability=99}",
      brief,
    },
    {
      when: "a fallback answers for the model and what it needs",
      board:
        "g:api-gateway{availability=99.99} -request-> a:app-service{availability=99.99} -request-> m:ranker{availability=99,failureMode=fallback}; s:feature-store{availability=99} -features-> m; a -request{onError}-> f:fallback",
      brief,
    },
    {
      when: "only one component states its availability",
      board: "g:api-gateway -request-> m:ranker{availability=99}",
      brief,
    },
    {
      when: "a component beside the path is often away",
      board:
        "g:api-gateway{availability=99.99} -request-> m:ranker{availability=99.99}; g -request{async}-> x:app-service{availability=90}",
      brief,
    },
  ],
  fails: [
    {
      when: "the parts multiply to less than the target",
      board: "g:api-gateway{availability=99.95,name=Gateway} -request-> m:ranker{availability=99.94,name=Ranker}",
      brief,
      findings: [
        {
          messageId: "low",
          at: ["g", "m"],
          message: /^Gateway and Ranker in series are available 99.89 % of the time; the target is 99.9 %/,
        },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { availability: 99.95 } }] },
    },
    {
      when: "features that the model reads are part of the chain",
      board: "g:api-gateway{availability=99.99} -request-> m:ranker; s:feature-store{availability=99.5} -features-> m",
      brief,
      findings: [{ messageId: "low", at: ["g", "s"] }],
      fix: "clears",
    },
    {
      when: "the promised fallback is not called",
      board: "a:app-service{availability=99.99} -request-> m:ranker{availability=99,failureMode=fallback}",
      brief,
      findings: [{ messageId: "low", at: ["a", "m"] }],
      fix: "clears",
    },
    {
      when: "no availability of the weakest part would be enough",
      board:
        "g:api-gateway{availability=99.8} -request-> a:app-service{availability=99.8} -request-> m:ranker{availability=99.7}",
      brief,
      findings: [{ messageId: "low", at: ["a", "g", "m"] }],
      fix: "asks",
    },
    {
      when: "an option takes a single component for a chain",
      board: "g:api-gateway{availability=99} -request-> m:ranker",
      brief,
      options: { minNodes: 1 },
      findings: [{ messageId: "low", at: ["g"] }],
    },
  ],
  unsure: [
    {
      when: "the target is not stated",
      board: "g:api-gateway{availability=99.99} -request-> m:ranker{availability=99.9}",
      findings: [
        { messageId: "noTarget", at: ["brief"], needs: [{ record: "brief", field: "constraints.availabilityPct" }] },
      ],
    },
  ],
});
