import { analyticalStoreOnline } from "../../../../core/rules/serving/analytical-store-online.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(analyticalStoreOnline, {
  passes: [
    {
      when: "the warehouse feeds an online store",
      board: "w:data-warehouse -batch-> fs:feature-store -features-> m:ranker",
    },
    { when: "a batch job reads the warehouse", board: "w:data-warehouse -features-> b:batch-inference" },
    {
      when: "an encoder job reads the warehouse",
      board: "w:data-warehouse -features-> e:embedding-generator{mode=batch}",
    },
    { when: "the store has a fast serving layer", board: "w:data-warehouse{p99Ms=50} -features-> m:ranker" },
    { when: "the call is asynchronous", board: "app:app-service -request{async}-> w:data-warehouse" },
    { when: "a media store hands out files", board: "app:app-service -request-> l:data-lake{kind=media}" },
    { when: "a dashboard of people reads it", board: "c:client-app -request-> w:data-warehouse" },
  ],
  fails: [
    {
      when: "a model reads features from the warehouse",
      board: "w:data-warehouse{name=Sales} -features-> m:ranker{name=Ranker}",
      findings: [
        { messageId: "onPath", at: ["m", "w", "w-features-m"], message: /^Ranker reads Sales during a request/ },
      ],
      fix: "clears",
    },
    {
      when: "the application queries the lake, and training has features of its own",
      board:
        "app:app-service -request-> l:data-lake; p:feature-pipeline -features-> ds:dataset-builder -batch-> t:trainer; app -request-> m:ranker; p -features-> m",
      findings: [{ messageId: "onPath", at: ["app", "l", "app-request-l"] }],
      fix: "clears",
    },
    {
      when: "a feature store is on the board already",
      board: "w:data-warehouse -batch-> fs:feature-store -features-> m:ranker; w -features-> n:inference-service",
      findings: [{ messageId: "onPath", at: ["n", "w", "w-features-n"] }],
      fix: "clears",
    },
    {
      when: "the gateway asks the warehouse and takes no features",
      board: "g:api-gateway -request-> w:data-warehouse; g -request-> m:inference-service",
      findings: [{ messageId: "onPath", at: ["g", "w", "g-request-w"] }],
      fix: "clears",
    },
    {
      when: "the serving layer is slower than the option allows",
      board: "w:data-warehouse{p99Ms=40} -features-> m:ranker",
      options: { maxP99Ms: 20 },
      findings: [{ messageId: "onPath", at: ["m", "w", "w-features-m"] }],
    },
    {
      when: "a store of results asks the warehouse",
      board: "p:prediction-store -request-> w:data-warehouse",
      findings: [{ messageId: "onPath", at: ["p", "w", "p-request-w"] }],
      fix: "none",
    },
  ],
});
