import { statedLoad } from "../../../../core/rules/requirements/stated-load.ts";
import { testRule } from "../../../support/rule-tester.ts";

const online = { servingMode: "online" } as const;

testRule(statedLoad, {
  passes: [
    {
      when: "the brief states the peak",
      board: "app:app-service -request-> m:ranker",
      brief: { mlTask: online, constraints: { qpsPeak: 4000 } },
    },
    {
      when: "the brief states the daily users",
      board: "app:app-service -request-> m:ranker",
      brief: { mlTask: online, constraints: { dau: 1_000_000 } },
    },
    {
      when: "the brief states the posts of a day",
      board: "app:app-service -request-> m:inference-service",
      brief: { mlTask: online, constraints: { postsPerDay: 5_000_000 } },
    },
    {
      when: "the model states its load",
      board: "app:app-service -request-> m:ranker{qps=500}",
      brief: { mlTask: online },
    },
    {
      when: "the application states its load",
      board: "app:app-service{qps=500} -request-> m:ranker",
      brief: { mlTask: online },
    },
    {
      when: "the design is batch and states its entities",
      board: "m:batch-inference{entities=1000} -prediction-> s:prediction-store",
      brief: { mlTask: { servingMode: "batch" } },
    },
  ],
  fails: [
    {
      when: "nothing on the way of a request states a load",
      board: "app:app-service -request-> m:ranker; c:event-collector{qps=9000}",
      brief: { mlTask: online, constraints: { users: 1_000_000 } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "asks",
    },
  ],
});
