import { describe, expect, it } from "vitest";
import { parseRule } from "../../../../core/formats/rules/parse-rule.ts";
import { planFix, reviewBoard } from "../../../../core/rules/engine.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";
import { ownRule, ruleFile } from "../../rules/own/rule-file.ts";

const textOf = (fields: object): string => JSON.stringify(ruleFile(fields), null, 2);
const parse = (text: string) => parseRule(text, { catalogue, file: "team.rule.json" });
const placeOf = (text: string, part: string): string => {
  const before = text.slice(0, text.indexOf(part)).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

describe("a rule file", () => {
  it("becomes a rule like the built-in ones", () => {
    const rule = ownRule({ severity: "error", help: "Name an owner.", scope: "serve", stage: "design" });
    expect(rule).toMatchObject({ id: "own/own-1", code: "OWN-1" });
    expect(rule.meta).toMatchObject({
      severity: "error",
      step: 6,
      scope: "serve",
      stage: "design",
      help: "Name an owner.",
    });
  });

  it("fills its message with names, properties and options", () => {
    const rule = ownRule({
      options: { limit: 50 },
      must: { prop: "p99Ms", atMost: { option: "limit" } },
      message: "{name} ({kind}): {p99Ms} of {limit} ms, owner {owner}.",
    });
    const doc = tinyBoard("m:ranker{name=Top,p99Ms=80}");
    expect(reviewBoard(doc, { catalogue, rules: [rule] }).findings[0]?.message).toBe(
      "Top (Ranker): 80 of 50 ms, owner (not stated).",
    );
    expect(reviewBoard(doc, { catalogue, rules: [rule], options: { "OWN-1": { limit: 90 } } }).findings).toEqual([]);
  });

  it("sets a property, puts a component in or connects the one that is there, and asks", () => {
    const fixOn = (board: string, fix: object, must: object = { prop: "owner", set: true }) => {
      const rule = ownRule({ when: { kind: "ranker" }, must, fix: { label: "Fix it", ...fix } });
      const doc = tinyBoard(board);
      const settings = { catalogue, rules: [rule] };
      const [finding] = reviewBoard(doc, settings).findings;
      return finding === undefined ? null : planFix(doc, finding, settings);
    };
    expect(fixOn("m:ranker", { set: { owner: "Ads" } })?.setProps).toEqual([{ record: "m", props: { owner: "Ads" } }]);
    const log = { insert: { kind: "prediction-log", flow: "event", where: "after" } };
    const logged = { reaches: { kind: "prediction-log" } };
    expect(fixOn("m:ranker", log, logged)).toMatchObject({
      add: [{ kind: "prediction-log", near: ["m"] }],
      connect: [{ from: "m", flow: "event" }],
    });
    const connected = fixOn("m:ranker; l:prediction-log", log, logged);
    expect(connected?.add).toBeUndefined();
    expect(connected?.connect).toEqual([{ from: "m", to: "l", flow: "event" }]);
    expect(fixOn("m:ranker", { ask: "owner" })?.focus).toEqual({ record: "m", field: "owner" });
    expect(fixOn("m:ranker", { brief: { "constraints.latencyP99Ms": 100 } })?.setBrief).toEqual([
      { path: "constraints.latencyP99Ms", value: 100 },
    ]);
    const illegal = { insert: { kind: "client-app", flow: "artifact", where: "before" } };
    expect(fixOn("m:ranker", illegal, logged)).toBeNull();
  });
});

describe("a rule file with one mistake", () => {
  it.each<[string, object, string, string]>([
    [
      "a misspelt field",
      { sevrity: "error" },
      '"sevrity"',
      'sevrity: unknown field "sevrity"; did you mean "severity"',
    ],
    [
      "a severity that there is not",
      { severity: "fatal" },
      '"severity"',
      'severity: must be one of "error", "warning", "info", not the text "fatal"',
    ],
    ["a code of the built-in rules", { code: "SRV-77" }, '"code"', "code: codes that begin with SRV are built in"],
    ["a code that is none", { code: "own rule" }, '"code"', "code: must be"],
    [
      "an unknown condition",
      { must: { reachs: {} } },
      '"reachs"',
      'must.reachs: unknown condition "reachs"; did you mean "reaches"',
    ],
    [
      "two conditions in one",
      { must: { kind: "cache", prop: "owner", set: true } },
      '"prop"',
      'must.prop: one condition at a time; put kind and prop into "all"',
    ],
    [
      "a misspelt kind",
      { when: { kind: "featurestore" } },
      '"kind"',
      'when.kind: unknown kind "featurestore"; did you mean "feature-store"',
    ],
    [
      "a misspelt flow",
      { each: "flow", must: { flow: ["request", "requst"] } },
      '"requst"',
      "must.flow[1]: must be one of",
    ],
    [
      "a misspelt property",
      { must: { all: [{ prop: "ownr", set: true }] } },
      '"prop"',
      'must.all[0].prop: unknown property "ownr"; did you mean "owner"',
    ],
    [
      "a value that the property cannot have",
      { must: { prop: "mode", is: "onlin" } },
      '"is"',
      "must.is: must be one of",
    ],
    [
      "a text where a number is",
      { must: { prop: "p99Ms", atMost: "50 ms" } },
      '"atMost"',
      'must.atMost: must be a number, not the text "50 ms"',
    ],
    [
      "a misspelt brief field",
      { each: "board", must: { brief: "constraints.latency", set: true } },
      '"brief"',
      'must.brief: unknown field of the brief "constraints.latency"',
    ],
    ["no comparison", { must: { prop: "owner" } }, '"must"', "must: must compare with one of is, isNot"],
    ["a stray word", { must: { kind: "cache", is: 1 } }, '"is"', 'must.is: unknown field "is" beside kind'],
    [
      "a question to the wrong piece",
      { each: "flow", must: { kind: "cache" } },
      '"kind"',
      "must.kind: cannot be asked of a flow, only of a component",
    ],
    [
      "an option that there is not",
      { must: { prop: "p99Ms", atMost: { option: "limt" } } },
      '"option"',
      'must.atMost.option: the rule has no option "limt"',
    ],
    ["an empty list", { must: { any: [] } }, '"any"', "must.any: must have 1 to 50 conditions, not 0"],
    ["no condition", { must: null }, '"must"', "must: is missing"],
    [
      "a place that nothing fills",
      { message: "{nam} is slow." },
      '"message"',
      'message: there is nothing to put in for "{nam}"',
    ],
    ["a fix that does nothing", { fix: { label: "Fix" } }, '"fix"', "fix: must say one of set, insert, brief, ask"],
    [
      "a fix with a wrong value",
      { fix: { label: "Fix", set: { replicas: "two" } } },
      '"replicas"',
      "fix.set.replicas: must be",
    ],
    [
      "a misspelt field of a fix",
      { fix: { label: "Fix", insrt: {} } },
      '"insrt"',
      'fix.insrt: unknown field "insrt"; did you mean "insert"',
    ],
  ])("is refused with line, column and field: %s", (_, fields, at, sentence) => {
    const text = textOf(fields);
    const spot = placeOf(text, at);
    expect(() => parse(text)).toThrow(`team.rule.json: ${spot}, ${sentence}`);
  });

  it("is refused when it is no rule, no JSON or nests too deeply", () => {
    expect(() => parse("[]")).toThrow(
      "team.rule.json: line 1, column 1: must hold a rule as an object in braces, not a list",
    );
    expect(() => parse('{"format": ')).toThrow("line 1, column 12");
    const deep = Array.from({ length: 18 }).reduce<object>((inner) => ({ not: inner }), { kind: "cache" });
    expect(() => parse(textOf({ must: deep }))).toThrow("nest deeper than 16 levels");
  });
});
