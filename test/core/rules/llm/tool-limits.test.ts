import { toolLimits } from "../../../../core/rules/llm/tool-limits.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(toolLimits, {
  passes: [
    {
      when: "a reviewer controls the tools beside a workflow",
      board:
        "h:human-reviewer -control-> t:tool-executor{sideEffects,allowList,maxSteps=3}; o:orchestrator -control-> t",
    },
    {
      when: "tools are listed, limited and approved",
      board: "m:llm-inference -request-> t:tool-executor{sideEffects,allowList,approval=human,maxSteps=8}",
    },
    {
      when: "a reviewer controls the tools",
      board: "h:human-reviewer -control-> t:tool-executor{sideEffects,allowList,maxSteps=8}",
    },
    { when: "tools only read", board: "m:llm-inference -request-> t:tool-executor{sideEffects=false}" },
    {
      when: "tools are bounded whatever they do",
      board: "m:llm-inference -request-> t:tool-executor{allowList,approval=human,maxSteps=8}",
    },
  ],
  fails: [
    {
      when: "nothing is limited",
      board: "m:llm-inference -request-> t:tool-executor{name=Tools,sideEffects,approval=none}",
      findings: [
        {
          messageId: "unbounded",
          at: ["t"],
          message: /^Tools acts for the user with no allow-list, no step limit and no human approval;/,
        },
      ],
      fix: "clears",
    },
    {
      when: "approval is switched off although a reviewer is drawn",
      board: "h:human-reviewer -control-> t:tool-executor{sideEffects,allowList,approval=none,maxSteps=8}",
      findings: [{ messageId: "unbounded", at: ["t"], message: /with no human approval;/ }],
      fix: "clears",
    },
    {
      when: "the tools are not listed",
      board: "h:human-reviewer; m:llm-inference -request-> t:tool-executor{sideEffects,approval=human,maxSteps=8}",
      findings: [{ messageId: "unbounded", at: ["t"], message: /with no allow-list;/ }],
      fix: "clears",
    },
    {
      when: "the steps are not limited and nobody says what the tools do",
      board: "m:llm-inference -request-> t:tool-executor",
      findings: [{ messageId: "unbounded", at: ["t"], message: /with no step limit;/ }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "nobody says whether the tools change things",
      board: "m:llm-inference -request-> t:tool-executor{maxSteps=8}",
      findings: [{ messageId: "unknown", at: ["t"], needs: [{ record: "t", field: "sideEffects" }] }],
    },
    {
      when: "nobody says who approves",
      board: "m:llm-inference -request-> t:tool-executor{sideEffects,allowList,maxSteps=8}",
      findings: [{ messageId: "unknown", at: ["t"], needs: [{ record: "t", field: "approval" }] }],
    },
  ],
});
