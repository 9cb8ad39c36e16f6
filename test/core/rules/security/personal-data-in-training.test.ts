import { personalDataInTraining } from "../../../../core/rules/security/personal-data-in-training.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(personalDataInTraining, {
  passes: [
    {
      when: "a redactor stands in between",
      board: "db:operational-db{pii=personal} -batch-> r:pii-redactor -batch-> ds:dataset-builder -batch-> t:trainer",
    },
    {
      when: "the ingestion removes identities",
      board:
        "db:operational-db{pii=sensitive} -batch-> i:ingestion{deidentify} -batch-> l:data-lake -batch-> ds:dataset-builder",
    },
    { when: "data is pseudonymised", board: "l:data-lake{pii=pseudonymised} -batch-> ds:dataset-builder" },
    { when: "the kind of data is not stated", board: "l:data-lake -batch-> ds:dataset-builder" },
    { when: "processing stays in an enclave", board: "l:data-lake{pii=personal} -batch-> ds:dataset-builder{enclave}" },
    { when: "personal data goes elsewhere", board: "db:operational-db{pii=personal} -batch-> b:batch-inference" },
    { when: "only features are read", board: "fs:feature-store{pii=personal} -features-> ds:dataset-builder" },
  ],
  fails: [
    {
      when: "a database flows into training",
      board:
        "db:operational-db{pii=personal,name=Users} -batch-> i:ingestion -batch-> l:data-lake -batch-> ds:dataset-builder{name=Training set} -batch-> t:trainer",
      findings: [
        { messageId: "unprotected", at: ["db", "ds"], message: /^Personal data from Users flows into Training set/ },
      ],
      fix: "clears",
    },
    {
      when: "two flows of one source reach annotators and training",
      board: "l:data-lake{pii=sensitive} -batch-> lab:labeling-service -label-> t:trainer; l -batch-> t",
      findings: [{ messageId: "unprotected", at: ["l", "lab"] }],
      fix: "clears",
    },
    {
      when: "the flow itself is marked",
      board: "c:client-app -event{pii=personal}-> l:data-lake -batch-> ds:dataset-builder",
      findings: [{ messageId: "unprotected", at: ["c", "c-event-l", "ds"] }],
      fix: "clears",
    },
    {
      when: "a holder on the way is the one to protect",
      board: "db:operational-db{pii=personal} -batch-> l:data-lake{pii=personal} -batch-> ds:dataset-builder",
      findings: [{ messageId: "unprotected", at: ["l", "ds"] }],
      fix: "clears",
    },
  ],
});
