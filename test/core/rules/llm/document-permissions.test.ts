import { documentPermissions } from "../../../../core/rules/llm/document-permissions.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { privacy: ["document permissions"] } };
const ask = "app:app-service -request-> m:llm-inference";

testRule(documentPermissions, {
  passes: [
    {
      when: "the retriever filters and the cache is scoped",
      board: `${ask}; app -request-> r:candidate-generator{aclFilter} -request-> i:vector-index{acl}; app -request-> s:cache{kind=semantic,aclScoped}`,
    },
    {
      when: "all documents are public",
      board: `${ask}; app -request-> r:candidate-generator -request-> i:vector-index`,
    },
    { when: "nothing is retrieved", board: ask, brief },
    { when: "another cache holds features", board: `${ask}; app -request-> s:cache{kind=feature}`, brief },
    {
      when: "one retriever filters and the other reads public pages",
      board: `${ask}; app -request-> r:candidate-generator{aclFilter}; app -request-> p:candidate-generator`,
      brief,
    },
    {
      when: "the candidates of another application are no documents",
      board: `${ask}; app -request-> r:candidate-generator{aclFilter}; g:api-gateway -request-> x:app-service -request-> cg:candidate-generator{aclFilter=false}`,
      brief,
    },
    {
      when: "a gateway asks the model and routes to an application with candidates",
      board:
        "g:api-gateway -request-> m:llm-inference; g -request-> r:candidate-generator{aclFilter}; g -request-> x:app-service -request-> cg:candidate-generator{aclFilter=false}",
      brief,
    },
  ],
  fails: [
    {
      when: "the retriever does not filter",
      board: `${ask}; app -request-> r:candidate-generator{name=Retriever} -request-> i:vector-index{acl}`,
      findings: [
        {
          messageId: "unfiltered",
          at: ["r"],
          message: /^Documents have permissions, but no filter by user is set in Retriever/,
        },
      ],
      fix: "clears",
    },
    {
      when: "one retriever says that it does not filter",
      board: `${ask}; app -request-> r:candidate-generator{aclFilter}; app -request-> p:candidate-generator{aclFilter=false}; d:document-chunker{keepsAcl}`,
      findings: [{ messageId: "unfiltered", at: ["p"] }],
      fix: "clears",
    },
    {
      when: "the application reads the index itself",
      board: `${ask}; app -request-> i:vector-index`,
      brief: { constraints: { privacy: ["GDPR", "Access control per team"] } },
      findings: [{ messageId: "unfilteredIndexes", at: ["i"] }],
      fix: "clears",
    },
    {
      when: "nothing reads the indexes yet",
      board: `${ask}; d:document-chunker{keepsAcl} -batch-> i:search-index`,
      findings: [{ messageId: "unfilteredIndexes", at: ["i"] }],
      fix: "clears",
    },
    {
      when: "answers are shared by everybody",
      board: `${ask}; app -request-> r:candidate-generator{aclFilter}; app -request-> s:cache{kind=semantic,name=Answers}`,
      brief,
      findings: [{ messageId: "shared", at: ["s"], message: /everybody shares the answers in Answers/ }],
      fix: "clears",
    },
    {
      when: "nobody asks the model and nothing reads the index",
      board: "m:llm-inference; d:document-chunker{keepsAcl} -batch-> i:search-index",
      findings: [{ messageId: "unfilteredIndexes", at: ["i"] }],
      fix: "none",
    },
  ],
});
