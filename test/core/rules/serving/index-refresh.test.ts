import { indexRefresh } from "../../../../core/rules/serving/index-refresh.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(indexRefresh, {
  passes: [
    {
      when: "an encoder writes vectors",
      board: "l:data-lake -batch-> e:embedding-generator -features-> i:vector-index",
    },
    { when: "documents arrive as events", board: "n:ingestion -event-> i:search-index" },
    { when: "the index is shipped with the model", board: "d:deployment-controller -artifact-> i:vector-index" },
    { when: "the corpus never changes", board: "a:app-service -request-> i:vector-index{frozen}" },
    { when: "there is no index", board: "a:app-service -request-> m:ranker" },
  ],
  fails: [
    {
      when: "an encoder that is asked and gets its model from a registry hands its vectors over",
      board:
        "r:model-registry -artifact-> q:embedding-generator -features-> i:vector-index; a:app-service -request-> q",
      findings: [{ messageId: "never", at: ["i"] }],
    },
    {
      when: "nobody writes into the index",
      board: "a:app-service -request-> i:vector-index{name=Index}; l:data-lake; o:orchestrator",
      brief: { constraints: { freshnessS: 3600 } },
      findings: [{ messageId: "never", at: ["i"], message: /^Index has no update path/ }],
      fix: "clears",
      plan: {
        connect: [{ from: "l", to: "i", flow: "batch" }],
        setProps: [{ record: "i", props: { freshnessS: 3600 } }],
      },
    },
    {
      when: "nobody writes into the index beside a model, and an orchestrator could start the job",
      board: "a:app-service -request-> i:vector-index; a -request-> m:ranker; w:data-warehouse; o:orchestrator",
      findings: [{ messageId: "never", at: ["i"] }],
      fix: "clears",
      plan: {
        connect: [
          { from: "w", to: "+embedding-generator", flow: "batch" },
          { from: "+embedding-generator", to: "i", flow: "features" },
          { from: "o", to: "+embedding-generator", flow: "control" },
        ],
      },
    },
    {
      when: "only queries arrive as vectors",
      board: "a:app-service -request-> q:embedding-generator{mode=online} -features-> i:vector-index",
      findings: [{ messageId: "never", at: ["i"] }],
      fix: "clears",
      plan: {
        connect: [
          { from: "+ingestion", to: "q", flow: "batch" },
          { from: "q", to: "i", flow: "features" },
        ],
      },
    },
    {
      when: "a search index is only asked",
      board: "a:app-service -request-> i:search-index",
      findings: [{ messageId: "never", at: ["i"] }],
      fix: "clears",
      plan: { connect: [{ from: "+ingestion", to: "i", flow: "batch" }] },
    },
    {
      when: "an encoder of the board writes elsewhere",
      board:
        "l:document-chunker -batch-> e:embedding-generator -features-> j:vector-index; a:app-service -request-> i:vector-index",
      findings: [{ messageId: "never", at: ["i"] }],
      fix: "clears",
      plan: { connect: [{ from: "e", to: "i", flow: "features" }] },
    },
    {
      when: "the vectors of the encoder cannot be compared with those of the queries",
      board:
        "l:document-chunker -batch-> e:embedding-generator{modelVersion=v1} -features-> j:vector-index; a:app-service -request-> i:vector-index; a -request-> q:embedding-generator{modelVersion=v2}",
      findings: [{ messageId: "never", at: ["i"] }],
      fix: "clears",
      plan: {
        add: [
          {
            ref: "+embedding-generator",
            kind: "embedding-generator",
            near: ["i"],
            props: { mode: "batch", modelVersion: "v2", pretrained: true },
          },
        ],
        connect: [
          { from: "l", to: "+embedding-generator", flow: "batch" },
          { from: "+embedding-generator", to: "i", flow: "features" },
        ],
      },
    },
    {
      when: "models come from a registry",
      board:
        "d:dataset-builder -batch-> t:trainer -artifact-> r:model-registry -artifact-> q:embedding-generator; a:app-service -request-> q; a -request-> i:vector-index",
      findings: [{ messageId: "never", at: ["i"] }],
      fix: "clears",
      plan: {
        add: [
          { ref: "+embedding-generator", kind: "embedding-generator", near: ["i"], props: { mode: "batch" } },
          { ref: "+ingestion", kind: "ingestion", near: ["+embedding-generator"] },
        ],
        connect: [
          { from: "r", to: "+embedding-generator", flow: "artifact" },
          { from: "+ingestion", to: "+embedding-generator", flow: "batch" },
          { from: "+embedding-generator", to: "i", flow: "features" },
        ],
      },
    },
  ],
});
