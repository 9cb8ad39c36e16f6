import { retentionLimit } from "../../../../core/rules/security/retention-limit.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(retentionLimit, {
  passes: [
    { when: "the retention is stated", board: "l:data-lake{pii=personal,retentionDays=90}" },
    { when: "records expire", board: "s:prediction-store{pii=personal,ttlS=86400}" },
    { when: "the store holds no personal data", board: "l:data-lake{pii=none}" },
    { when: "nobody says what the store holds", board: "l:data-lake" },
    { when: "the component keeps nothing", board: "i:ingestion{pii=personal}" },
  ],
  fails: [
    {
      when: "personal records stay for ever",
      board: "l:data-lake{name=Event lake,pii=personal}; f:feature-store{pii=none}",
      findings: [{ messageId: "endless", at: ["l"], message: /^Event lake keeps personal data with no retention/ }],
      fix: "asks",
    },
    {
      when: "pseudonyms and sensitive records stay for ever",
      board: "p:prediction-log{pii=pseudonymised}; d:operational-db{pii=sensitive}",
      findings: [
        { messageId: "endless", at: ["d"] },
        { messageId: "endless", at: ["p"] },
      ],
    },
  ],
});
