import { skewMeasured } from "../../../../core/rules/monitoring/skew-measured.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(skewMeasured, {
  passes: [
    {
      when: "log and training set arrive",
      board: "log:prediction-log -prediction-> d:drift-detector; ds:dataset-builder -features-> d",
    },
    {
      when: "the model and the feature store arrive",
      board: "m:ranker -prediction-> d:drift-detector; fs:feature-store -features-> d",
    },
    {
      when: "the reference is stated and features are live",
      board: "a:feature-assembler -features-> d:drift-detector{reference=training}",
    },
    {
      when: "a rolling reference is declared",
      board: "app:app-service -event-> b:message-broker -event-> d:drift-detector{reference=rolling}",
    },
    {
      when: "both sides pass stores",
      board:
        "log:prediction-log -event-> l:data-lake -batch-> d:drift-detector; ds:dataset-builder -batch-> p:data-processor -batch-> d",
    },
    {
      when: "history comes from the warehouse",
      board: "c:client-app -event-> d:drift-detector; w:data-warehouse -batch-> d",
    },
    { when: "there is no detector", board: "m:ranker -metric-> mon:monitor" },
  ],
  fails: [
    {
      when: "a lake only streams, and history is read by another job",
      board: "l:data-lake -event-> d:drift-detector; l -batch-> p:data-processor -event-> d",
      findings: [{ messageId: "oneSided", at: ["d"], message: /no reference side/ }],
    },
    {
      when: "the reference is missing",
      board: "log:prediction-log -prediction-> d:drift-detector{name=PSI job}; ds:dataset-builder",
      findings: [{ messageId: "oneSided", at: ["d"], message: /^PSI job has no reference side/ }],
      fix: "clears",
    },
    {
      when: "the live side is missing",
      board: "ds:dataset-builder -features-> d:drift-detector; log:prediction-log -batch-> ds",
      findings: [{ messageId: "oneSided", at: ["d"], message: /has no live side/ }],
      fix: "clears",
    },
    {
      when: "a feature store feeds the application but not the detector",
      board: "fs:feature-store -features-> a:feature-assembler -features-> d:drift-detector",
      findings: [{ messageId: "oneSided", at: ["d"], message: /no reference side/ }],
      fix: "clears",
    },
    {
      when: "both sides are missing",
      board: "d:drift-detector -metric-> mon:monitor; m:inference-service",
      findings: [{ messageId: "oneSided", at: ["d"], message: /no live and no reference side/ }],
      fix: "clears",
    },
    {
      when: "nothing could be compared",
      board: "d:drift-detector -metric-> mon:monitor",
      findings: [{ messageId: "oneSided", at: ["d"] }],
      fix: "none",
    },
  ],
});
