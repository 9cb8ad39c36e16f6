import { encoderVersion } from "../../../../core/rules/serving/encoder-version.ts";
import { testRule } from "../../../support/rule-tester.ts";

const board = (catalogue: string, query: string, rest = ""): string =>
  `l:data-lake -batch-> e:embedding-generator{mode=batch${catalogue}} -features-> i:vector-index{name=Index}; a:app-service -request-> q:embedding-generator{mode=online${query}}; a -request-> i${rest}`;

testRule(encoderVersion, {
  passes: [
    { when: "both run the same version", board: board(",modelVersion=v4", ",modelVersion=v4") },
    {
      when: "one rollout brings the model to both",
      board: board("", "", "; d:deployment-controller -artifact-> e; d -artifact-> q"),
    },
    {
      when: "one encoder is used on both sides",
      board:
        "l:data-lake -batch-> e:embedding-generator -features-> i:vector-index; a:app-service -request-> e; a -request-> i",
    },
    {
      when: "one of several encoders that are called has the version of the index",
      board: board(",modelVersion=v4", ",modelVersion=v4", "; a -request-> r:embedding-generator{modelVersion=v1}"),
    },
    {
      when: "nothing encodes queries",
      board: "e:embedding-generator -features-> i:vector-index; a:app-service -request-> i",
    },
    {
      when: "the encoder belongs to another caller",
      board:
        "l:data-lake -batch-> e:embedding-generator{modelVersion=v1} -features-> i:vector-index; a:app-service -request-> i; b:app-service -request-> q:embedding-generator{modelVersion=v2}",
    },
  ],
  fails: [
    {
      when: "only one of two encoders is pretrained",
      board: board(",pretrained", ""),
      findings: [{ messageId: "unlinked", at: ["i", "q", "e"] }],
    },
    {
      when: "the versions differ",
      board: board(",modelVersion=v4", ",modelVersion=v5"),
      findings: [
        { messageId: "differs", at: ["i", "q", "e"], message: /^Index was built by v4 but queries are encoded by v5/ },
      ],
      fix: "clears",
    },
    {
      when: "the versions differ though one rollout serves both",
      board: board(",modelVersion=v4", ",modelVersion=v5", "; d:deployment-controller -artifact-> e; d -artifact-> q"),
      findings: [{ messageId: "differs", at: ["i", "q", "e"] }],
      fix: "clears",
      plan: { label: "Encode queries with v4", setProps: [{ record: "q", props: { modelVersion: "v4" } }] },
    },
    {
      when: "only the index says what it was built with",
      board:
        "i:vector-index{modelVersion=v4}; g:candidate-generator -request-> i; a:app-service -request-> g; a -request-> q:embedding-generator{modelVersion=v5}",
      findings: [{ messageId: "differs", at: ["i", "q"] }],
      fix: "clears",
    },
    {
      when: "nothing ties two encoders together",
      board: board("", ""),
      findings: [{ messageId: "unlinked", at: ["i", "q", "e"] }],
      fix: "clears",
      plan: {
        connect: [
          { from: "+deployment-controller", to: "e", flow: "artifact" },
          { from: "+deployment-controller", to: "q", flow: "artifact" },
        ],
      },
    },
    {
      when: "vectors are kept in a lake on their way, and queries are handed over by their encoder",
      board:
        "r:model-registry; l:document-chunker -batch-> e:embedding-generator -batch-> w:data-lake -batch-> i:vector-index; a:app-service -request-> q:embedding-generator -features-> i",
      findings: [{ messageId: "unlinked", at: ["i", "q", "e"] }],
      fix: "clears",
    },
  ],
  unsure: [
    {
      when: "one side states its version",
      board: board(",modelVersion=v4", ""),
      findings: [{ messageId: "unknown", at: ["i", "q", "e"], needs: [{ record: "q", field: "modelVersion" }] }],
    },
    {
      when: "both are pretrained and nobody states which model",
      board: board(",pretrained", ",pretrained"),
      findings: [
        {
          messageId: "unknown",
          at: ["i", "q", "e"],
          needs: [
            { record: "e", field: "modelVersion" },
            { record: "q", field: "modelVersion" },
          ],
        },
      ],
    },
  ],
});
