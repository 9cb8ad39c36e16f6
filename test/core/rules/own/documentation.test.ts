import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRule } from "../../../../core/formats/rules/parse-rule.ts";
import { reviewBoard } from "../../../../core/rules/engine.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { caseBoard } from "../../../support/case-board.ts";
import { caseIds } from "../../../support/case-doc.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

const page = readFileSync(new URL("../../../../docs/own-rules.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
const rules = examples.map((text, n) => parseRule(text, { catalogue, file: `example ${n + 1}` }));

describe("the examples of the documentation", () => {
  it("are rules with codes of their own", () => {
    expect(rules.map((rule) => rule.code)).toEqual(["OWN-1", "LAT-1", "PRIV-1", "OWN-2"]);
  });

  it("find what they are about", () => {
    const doc = tinyBoard(
      "g:api-gateway -request-> m:inference-service{p99Ms=120}; d:operational-db{pii=sensitive,deidentify=false} -batch-> x:external-system",
      { brief: { constraints: { latencyP99Ms: 100 } } },
    );
    const found = reviewBoard(doc, { catalogue, rules }).findings.map(({ code, at }) => `${code} ${at.join()}`);
    expect(found.sort()).toEqual(["LAT-1 m", "OWN-1 m", "OWN-2 ", "PRIV-1 d-batch-x"]);
  });

  it("run on every reference board", () => {
    for (const id of caseIds)
      expect(reviewBoard(caseBoard(id, "production"), { catalogue, rules }).crashed).toEqual([]);
  });
});
