import { describe, expect, it } from "vitest";
import { reviewBoard } from "../../../../core/rules/engine.ts";
import { usedOutput } from "../../../../core/rules/structure/used-output.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { testRule } from "../../../support/rule-tester.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

const serve = "c:client-app -request-> app:app-service -request-> m:ranker";

testRule(usedOutput, {
  passes: [
    {
      when: "everything has a user",
      board: `${serve}; t:trainer -artifact-> r:model-registry -artifact-> m; p:feature-pipeline -features-> fs:feature-store -features-> m; x:experiment-platform -control-> app; app -request-> k:cache; app -request-> s:prediction-store; app -request-> i:search-index; e:embedding-generator -features-> v:vector-index -batch-> b:batch-inference`,
    },
    {
      when: "the registry decides on a rollout",
      board: `${serve}; r:model-registry -control-> d:deployment-controller`,
    },
    { when: "a feature store is asked", board: `${serve}; app -request-> fs:feature-store` },
    {
      when: "a workflow starts the application",
      board: "o:orchestrator -control-> app:app-service -request-> m:ranker",
    },
    { when: "a stream reaches the application", board: "b:message-broker -event-> app:app-service" },
    { when: "training alone is drawn", board: "ds:dataset-builder -batch-> t:trainer" },
    { when: "the board ends with the registry", board: "t:trainer -artifact-> r:model-registry; v:search-index" },
    { when: "features alone are drawn", board: "p:feature-pipeline -features-> fs:feature-store" },
    { when: "a platform piece is ambient", board: `${serve}; x:experiment-platform{ambient}` },
    { when: "a box explains the drawing", board: `${serve}; k:cache{annotation}` },
  ],
  fails: [
    {
      when: "the model stays where it was trained",
      board: `${serve}; ds:dataset-builder -batch-> t:trainer{name=Training}; r:model-registry -artifact-> m`,
      findings: [{ messageId: "unused", at: ["t"], message: /^Training produces a model that nothing consumes\.$/ }],
      fix: "clears",
    },
    {
      when: "a registry hands its versions to nobody",
      board: `${serve}; t:trainer -artifact-> r:model-registry -metric-> mon:monitor -control-> t`,
      findings: [{ messageId: "unused", at: ["r"], message: /produces model versions that/ }],
      fix: "clears",
    },
    {
      when: "telemetry is the only thing that leaves stores, indexes and encoders",
      board: `${serve}; k:cache -metric-> mon:monitor; s:prediction-store -metric-> mon; i:vector-index -metric-> mon; j:search-index -metric-> mon; e:embedding-generator -metric-> mon; fs:feature-store -metric-> mon`,
      findings: [
        { messageId: "unused", at: ["e"], message: /embeddings/ },
        { messageId: "unused", at: ["fs"], message: /features/ },
        { messageId: "unused", at: ["i"], message: /matches/ },
        { messageId: "unused", at: ["j"] },
        { messageId: "unused", at: ["k"], message: /cached results/ },
        { messageId: "unused", at: ["s"], message: /stored predictions/ },
      ],
      fix: "clears",
    },
    {
      when: "the experiment assigns nobody",
      board: `${serve}; c -event-> x:experiment-platform`,
      findings: [{ messageId: "unused", at: ["x"], message: /variants/ }],
      fix: "clears",
    },
    {
      when: "nobody calls the gateway",
      board: "g:api-gateway{name=Gateway} -request-> app:app-service -request-> m:ranker",
      findings: [{ messageId: "uncalled", at: ["g"], message: /^Nobody calls Gateway\.$/ }],
      fix: "clears",
    },
    {
      when: "the experiment is all that reaches the application",
      board: "c:client-app -event-> x:experiment-platform -control-> app:app-service -request-> m:ranker",
      findings: [{ messageId: "uncalled", at: ["app"] }],
      fix: "clears",
    },
    {
      when: "only training is drawn and the registry waits for the model",
      board: "t:trainer -metric-> r:model-registry",
      findings: [{ messageId: "unused", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "the data set could read the features",
      board: "fs:feature-store; t:trainer -artifact-> r:model-registry; ds:dataset-builder -batch-> t",
      findings: [{ messageId: "unused", at: ["fs"] }],
      fix: "clears",
    },
    {
      when: "only a partner could call the gateway",
      board: "g:api-gateway -request-> x:external-system; b:batch-inference -prediction-> x",
      findings: [{ messageId: "uncalled", at: ["g"] }],
      fix: "clears",
    },
    {
      when: "nothing on the board could use the index",
      board: "p:prediction-store -prediction-> x:external-system; j:search-index",
      findings: [{ messageId: "unused", at: ["j"] }],
      fix: "none",
    },
  ],
});

describe("STR-03 with a scope set by hand", () => {
  it("leaves out consumers that do not belong to the board", () => {
    const doc = new Map(tinyBoard("t:trainer; b:batch-inference -prediction-> s:prediction-store"));
    doc.set("board", { type: "board", id: "board", title: "Tiny", stage: "production", scope: ["train"] });
    expect(reviewBoard(doc, { catalogue, rules: [usedOutput] }).findings).toEqual([]);
  });
});
