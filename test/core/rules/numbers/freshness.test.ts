import { freshness } from "../../../../core/rules/numbers/freshness.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { freshnessS: 3600 } };

testRule(freshness, {
  passes: [
    {
      when: "features are as fresh as required",
      board: "p:feature-pipeline{freshnessS=60} -features-> s:feature-store{freshnessS=3600} -features-> m:ranker",
      brief,
    },
    {
      when: "slow-changing features are marked as static",
      board: "p:feature-pipeline{freshnessS=86400,frozen} -features-> m:ranker",
      brief,
    },
    {
      when: "old features are used in training only",
      board: "p:feature-pipeline{freshnessS=86400} -features-> d:dataset-builder -batch-> t:trainer; m:ranker",
      brief,
    },
    { when: "the corpus never changes", board: "i:vector-index{freshnessS=86400,frozen}", brief },
    { when: "the brief asks for nothing", board: "s:feature-store{freshnessS=86400} -features-> m:ranker" },
    {
      when: "results are kept longer than required, but written in time",
      board: "b:batch-inference{cadenceH=1} -prediction-> s:prediction-store{ttlS=172800}",
      brief,
    },
    {
      when: "nobody states how often the job runs",
      board: "b:batch-inference -prediction-> s:prediction-store{ttlS=60}",
      brief,
    },
    {
      when: "another job writes behind the log",
      board:
        "c:batch-inference{cadenceH=24} -prediction-> l:prediction-log -batch-> b:batch-inference{cadenceH=1} -prediction-> s:prediction-store{ttlS=7200}",
      brief,
    },
  ],
  fails: [
    {
      when: "the store is staler than required",
      board:
        "p:feature-pipeline{freshnessS=60} -features-> s:feature-store{freshnessS=7200,name=Store} -features-> m:ranker",
      brief,
      findings: [{ messageId: "stale", at: ["s"], message: /^Store is up to 7200 s old; the brief asks for 3600 s/ }],
      fix: "clears",
      plan: { setProps: [{ record: "s", props: { freshnessS: 3600 } }] },
    },
    {
      when: "a pipeline is slower than the requests need",
      board: "p:feature-pipeline{mode=batch,freshnessS=86400} -features-> m:ranker",
      brief: { constraints: { freshnessS: 300 } },
      findings: [{ messageId: "stale", at: ["p"] }],
      fix: "clears",
      plan: { setProps: [{ record: "p", props: { freshnessS: 300, mode: "streaming" } }] },
    },
    {
      when: "an index is staler than required",
      board: "a:app-service -request-> i:vector-index{freshnessS=86400}; a -request-> j:search-index{freshnessS=7200}",
      brief,
      findings: [
        { messageId: "stale", at: ["i"] },
        { messageId: "stale", at: ["j"] },
      ],
      fix: "clears",
    },
    {
      when: "results are gone before the next run",
      board: "b:batch-inference{cadenceH=24,name=Job} -prediction-> s:prediction-store{ttlS=3600,name=Results}",
      brief: { constraints: { freshnessS: 86400 } },
      findings: [
        {
          messageId: "expires",
          at: ["s", "b"],
          message: /^Results in Results expire after 3600 s, but Job runs every 24 h: reads are empty in between/,
        },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "s", props: { ttlS: 172_800 } }] },
    },
    {
      when: "the job runs more rarely than required",
      board: "b:batch-inference{cadenceH=24} -prediction-> s:prediction-store{ttlS=172800}",
      brief,
      findings: [{ messageId: "staleResults", at: ["s", "b"], message: /up to 86,400 s old.* asks for 3600 s/ }],
      fix: "clears",
      plan: {
        setProps: [
          { record: "b", props: { cadenceH: 1 } },
          { record: "s", props: { ttlS: 172_800 } },
        ],
      },
    },
    {
      when: "results expire and are stale, and a run takes longer than the brief allows",
      board: "b:batch-inference{cadenceH=24,windowH=6} -prediction-> s:prediction-store{ttlS=3600}",
      brief,
      findings: [{ messageId: "expires", at: ["s", "b"] }],
      fix: "asks",
    },
  ],
  unsure: [
    {
      when: "nobody states how old features get",
      board: "s:feature-store -features-> m:ranker",
      brief,
      findings: [{ messageId: "unknown", at: ["s"], needs: [{ record: "s", field: "freshnessS" }] }],
    },
  ],
});
