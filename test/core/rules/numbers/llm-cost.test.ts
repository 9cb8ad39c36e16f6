import { llmCost } from "../../../../core/rules/numbers/llm-cost.ts";
import { testRule } from "../../../support/rule-tester.ts";

// 0.3 x 10 requests/s x 2,592,000 s x (1000 x 1 + 500 x 2) / 1e6 = 15,552 USD a month.
const priced = "provider=third-party,qps=10,promptTokens=1000,outputTokens=500,priceIn=1,priceOut=2";
const brief = { constraints: { budgetPerMonth: 15000 } };

testRule(llmCost, {
  passes: [
    { when: "neither prices nor a budget are stated", board: "m:llm-inference{provider=third-party,qps=10}" },
    {
      when: "the budget is enough",
      board: `m:llm-inference{${priced}}`,
      brief: { constraints: { budgetPerMonth: 15552 } },
    },
    {
      when: "a semantic cache answers part of it",
      board: `m:llm-inference{${priced}}; c:cache{kind=semantic,hitRate=0.2}`,
      brief,
    },
    { when: "the model is self-hosted", board: `m:llm-inference{${priced.replace("third-party", "self")}}`, brief },
    { when: "nobody states a price or a provider", board: "m:llm-inference{qps=10}", brief },
    {
      when: "an option takes a lower average load",
      board: `m:llm-inference{${priced}}`,
      brief,
      options: { averageShare: 0.2 },
    },
  ],
  fails: [
    {
      when: "tokens cost more than the budget",
      board: `m:llm-inference{${priced},name=Answers}`,
      brief,
      findings: [
        {
          messageId: "over",
          at: ["m", "brief"],
          message: /^Answers will cost about 15,552 USD per month; the budget is 15,000 USD/,
        },
      ],
      fix: "asks",
    },
    {
      when: "two models cost too much together",
      board: `m:llm-inference{${priced}}; n:llm-inference{${priced}}`,
      brief: { constraints: { budgetPerMonth: 20000 } },
      findings: [{ messageId: "over", at: ["m", "n", "brief"], message: /31,104 USD/ }],
    },
    {
      when: "the load stands in the brief and a cache holds something else",
      board: `m:llm-inference{${priced.replace("qps=10,", "")}}; c:cache{kind=prediction,hitRate=0.9}`,
      brief: { constraints: { budgetPerMonth: 15000, qpsPeak: 10 } },
      findings: [{ messageId: "over", at: ["m", "brief"] }],
    },
  ],
  unsure: [
    {
      when: "the price is not stated",
      board: "m:llm-inference{provider=third-party,qps=10,promptTokens=1000,outputTokens=500}",
      brief,
      findings: [
        {
          messageId: "unknown",
          at: ["m"],
          needs: [
            { record: "m", field: "priceIn" },
            { record: "m", field: "priceOut" },
          ],
        },
      ],
    },
    {
      when: "the load is not stated",
      board: `m:llm-inference{${priced.replace("qps=10,", "")}}`,
      brief,
      findings: [{ messageId: "unknown", at: ["m"], needs: [{ record: "m", field: "qps" }] }],
    },
    {
      when: "the cost is known and the budget is not",
      board: `m:llm-inference{${priced}}`,
      findings: [
        { messageId: "unknown", at: ["m"], needs: [{ record: "brief", field: "constraints.budgetPerMonth" }] },
      ],
    },
  ],
});
