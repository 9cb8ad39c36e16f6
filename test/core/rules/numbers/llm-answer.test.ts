import { llmAnswer } from "../../../../core/rules/numbers/llm-answer.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { latencyP99Ms: 8000 } };
const time = "ttftMs=900,tpotMs=12";

testRule(llmAnswer, {
  passes: [
    { when: "the answer ends in time", board: "m:llm-inference{ttftMs=800,tpotMs=12,outputTokens=600}", brief },
    {
      when: "the target is on the first token and is met",
      board: `m:llm-inference{${time},outputTokens=2000}`,
      brief: { constraints: { latencyP99Ms: 8000, ttftMs: 1000 } },
    },
    { when: "the model works in batches", board: `m:llm-inference{${time},outputTokens=2000,mode=batch}`, brief },
    { when: "no target is stated", board: `m:llm-inference{${time},outputTokens=2000}` },
    {
      when: "prompt and answer fill the context exactly",
      board: "m:llm-inference{promptTokens=3000,outputTokens=1000,contextWindow=4000}",
    },
    { when: "only the length of the answer is known", board: "m:llm-inference{outputTokens=300}", brief },
  ],
  fails: [
    {
      when: "the last token comes too late",
      board: `m:llm-inference{${time},outputTokens=900,name=Answers}`,
      brief,
      findings: [
        {
          messageId: "slow",
          at: ["m", "brief"],
          message: /^Answers: 900 ms to the first token \+ 900 tokens x 12 ms = 11,700 ms; the target is 8000 ms/,
        },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { outputTokens: 591 } }] },
    },
    {
      when: "the first token comes too late",
      board: "m:llm-inference{ttftMs=9000}",
      brief,
      findings: [{ messageId: "lateStart", at: ["m", "brief"], message: /first token takes 9000 ms/ }],
      fix: "asks",
    },
    {
      when: "the target is on the first token and is missed",
      board: `m:llm-inference{${time},outputTokens=100}`,
      brief: { constraints: { latencyP99Ms: 8000, ttftMs: 500 } },
      findings: [{ messageId: "lateStart", at: ["m", "brief"], message: /the target is 500 ms/ }],
      fix: "asks",
    },
    {
      when: "prompt and answer are longer than the context",
      board: "m:llm-inference{promptTokens=8000,outputTokens=500,contextWindow=8192}",
      findings: [
        { messageId: "long", at: ["m"], message: /prompt and output take 8500 tokens; the context holds 8192/ },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "m", props: { promptTokens: 7692 } }] },
    },
    {
      when: "the answer alone is longer than the context",
      board: "m:llm-inference{outputTokens=9000,contextWindow=8192}",
      findings: [{ messageId: "long", at: ["m"] }],
      fix: "asks",
    },
    {
      when: "it is too slow and too long",
      board: `m:llm-inference{${time},promptTokens=8000,outputTokens=900,contextWindow=8192}`,
      brief,
      findings: [
        { messageId: "slow", at: ["m", "brief"] },
        { messageId: "long", at: ["m"] },
      ],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "the time per token is not stated",
      board: "m:llm-inference{ttftMs=900,outputTokens=900}",
      brief,
      findings: [{ messageId: "unknown", at: ["m", "brief"], needs: [{ record: "m", field: "tpotMs" }] }],
    },
    {
      when: "the context window is not stated",
      board: "m:llm-inference{promptTokens=3000,outputTokens=1000}",
      findings: [{ messageId: "unknown", at: ["m"], needs: [{ record: "m", field: "contextWindow" }] }],
    },
  ],
});
