import { callCircle } from "../../../../core/rules/structure/call-circle.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(callCircle, {
  passes: [
    { when: "calls form a tree", board: "a:app-service -request-> b:rules-engine; a -request-> c:ranker -request-> b" },
    { when: "the answer is drawn as a second arrow", board: "a:api-gateway -request-> b:app-service -request-> a" },
    {
      when: "all answers are drawn",
      board:
        "a:api-gateway -request-> b:app-service -request-> c:ranker -request-> b; b -request-> a; c -request-> a; a -request-> c",
    },
    {
      when: "one call does not wait",
      board: "a:app-service -request-> b:rules-engine -request-> c:app-service -request{async}-> a",
    },
    {
      when: "one call is a stream",
      board: "a:app-service -request-> b:rules-engine -request-> c:app-service -request{protocol=stream}-> a",
    },
    { when: "a component calls itself", board: "a:app-service -request-> a" },
    {
      when: "another flow closes the circle",
      board: "a:app-service -request-> b:ranker -prediction-> c:rules-engine -control-> a",
    },
  ],
  fails: [
    {
      when: "three services call each other",
      board: "a:app-service{name=A} -request-> b:rules-engine{name=B} -request-> c:app-service{name=C} -request-> a",
      findings: [{ messageId: "circle", at: ["a", "b", "c"], message: /^A > B > C > A call each other in a circle/ }],
      fix: "clears",
    },
    {
      when: "requests enter in the middle of the circle",
      board: "a:app-service -request-> b:app-service -request-> c:app-service -request-> a; g:api-gateway -request-> b",
      findings: [{ messageId: "circle", at: ["a", "b", "c"] }],
      fix: "clears",
    },
    {
      when: "there are two circles, one with a way around",
      board:
        "a:app-service -request-> b:app-service -request-> c:app-service -request-> d:app-service -request-> a; b -request-> d; x:app-service -request-> y:app-service -request-> z:app-service -request-> x; d -request-> x",
      findings: [
        { messageId: "circle", at: ["a", "b", "d"] },
        { messageId: "circle", at: ["x", "y", "z"] },
      ],
      fix: "clears",
    },
  ],
});
