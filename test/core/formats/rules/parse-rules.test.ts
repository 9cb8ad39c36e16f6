import { describe, expect, it } from "vitest";
import { parseRules } from "../../../../core/formats/rules/parse-rules.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { ruleFile } from "../../rules/own/rule-file.ts";

const file = (name: string, fields: object) => ({ file: name, text: JSON.stringify(ruleFile(fields)) });

describe("the rule files of a folder", () => {
  it("become rules in order of their codes", () => {
    const rules = parseRules([file("b.rule.json", { code: "OWN-2" }), file("a.rule.json", {})], catalogue);
    expect(rules.map((rule) => rule.code)).toEqual(["OWN-1", "OWN-2"]);
  });

  it("are refused when two have the same code", () => {
    expect(() => parseRules([file("a.rule.json", {}), file("b.rule.json", {})], catalogue)).toThrow(
      'b.rule.json: code: the code "OWN-1" is used already by a.rule.json',
    );
  });

  it("are refused when one has a mistake", () => {
    expect(() => parseRules([file("a.rule.json", {}), file("b.rule.json", { step: 9 })], catalogue)).toThrow(
      "b.rule.json: line 1",
    );
  });
});
