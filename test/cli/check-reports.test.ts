import { describe, expect, it } from "vitest";
import { readXml, type XmlElement } from "../support/read-xml.ts";
import { listSarifProblems } from "../support/sarif-problems.ts";
import { boardFile, checkFolder } from "./check-folder.ts";

const WAIVER = { rule: "SRV-06", at: ["svc"], reason: "Only a <test> & more", owner: "Search" };
const files = {
  "a/small.loopboard": boardFile(),
  "a/waived.loopboard": boardFile({ waivers: [WAIVER] }),
  "a/bad name.loopboard": "{",
};

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
    readonly logicalLocations: readonly {
      readonly name: string;
      readonly fullyQualifiedName: string;
      readonly kind: string;
    }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

const sarifOf = (text: string) => {
  const log = JSON.parse(text);
  return { log, run: log.runs[0], results: log.runs[0].results as readonly Result[] };
};

describe("check --format sarif", { timeout: 60_000 }, () => {
  it("is a log of version 2.1.0 whose rules have help", async () => {
    const { check } = checkFolder(files);
    const { code, out } = await check("a", "--format", "sarif");
    expect(code).toBe(2);
    const { log, run } = sarifOf(out);
    expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-schema-2.1.0.json") });
    expect(Object.keys(run)).toEqual(["tool", "columnKind", "artifacts", "invocations", "results"]);
    expect(run.tool.driver).toMatchObject({ name: "Loopboard", version: "1.2.3" });
    for (const rule of run.tool.driver.rules) {
      expect(rule.id).toMatch(/^[A-Z]+-\d+$/);
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text])
        expect(text).not.toBe("");
      expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
    }
  });

  it("fits the official schema, with waivers, boards that cannot be read, a baseline and no board at all", async () => {
    const { check } = checkFolder(files);
    await check("a/small.loopboard", "--write-baseline", "known.json");
    const logs = [
      ["a", "--format", "sarif"],
      ["a/small.loopboard", "--baseline", "known.json", "--format", "sarif"],
      ["a/bad name.loopboard", "--format", "sarif"],
      ["a/small.loopboard", "--profile", "production", "--format", "sarif"],
    ];
    for (const args of logs) expect(listSarifProblems(JSON.parse((await check(...args)).out))).toEqual([]);
  });

  it("would be found out if it did not fit", async () => {
    const { check } = checkFolder(files);
    const { log } = sarifOf((await check("a/small.loopboard", "--format", "sarif")).out);
    const [run] = log.runs;
    const [result] = run.results;
    const withResult = (change: object) => ({ ...log, runs: [{ ...run, results: [{ ...result, ...change }] }] });
    for (const wrong of [{ level: "fatal" }, { message: {} }, { locations: [{ line: 1 }] }, { rank: "high" }]) {
      expect(listSarifProblems(withResult(wrong))).not.toEqual([]);
    }
    expect(listSarifProblems({ ...log, version: "2.0.0" })).not.toEqual([]);
  });

  it("names file, line and records of each finding", async () => {
    const { check } = checkFolder(files);
    const { run, results } = sarifOf((await check("a/small.loopboard", "--format", "sarif")).out);
    for (const { ruleId, ruleIndex, level, locations, message } of results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(message.text).not.toBe("");
      expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(0);
    }
    const monitored = results.find(({ ruleId }) => ruleId === "MON-01");
    const line =
      boardFile()
        .split("\n")
        .findIndex((text) => text.includes('"svc"')) + 1;
    expect(monitored?.locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: "a/small.loopboard" }, region: { startLine: line } },
      logicalLocations: [{ name: "Ranker <A&B>", fullyQualifiedName: "svc", kind: "node" }],
    });
    expect(monitored?.partialFingerprints).toEqual({ "loopboard/v1": "MON-01 at svc" });
    expect(monitored?.baselineState).toBeUndefined();
  });

  it("lists waived findings as suppressed and known ones as unchanged", async () => {
    const { check } = checkFolder(files);
    await check("a/waived.loopboard", "--write-baseline", "known.json");
    const { results } = sarifOf(
      (await check("a/waived.loopboard", "--format", "sarif", "--baseline", "known.json")).out,
    );
    expect(results.find(({ ruleId }) => ruleId === "SRV-06")?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "Only a <test> & more (Search)" },
    ]);
    expect(new Set(results.map(({ baselineState }) => baselineState))).toEqual(new Set(["unchanged"]));
  });

  it("says which board could not be read", async () => {
    const { check } = checkFolder(files);
    const { run } = sarifOf((await check("a/bad name.loopboard", "--format", "sarif")).out);
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({
      level: "error",
      message: { text: expect.stringContaining("cut off") },
      locations: [{ physicalLocation: { artifactLocation: { uri: "a/bad%20name.loopboard" } } }],
    });
  });
});

describe("check --format junit", { timeout: 60_000 }, () => {
  const elements = (parent: XmlElement, name: string): readonly XmlElement[] =>
    parent.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);

  it("is well-formed, with a suite for each board, and counts what it lists", async () => {
    const { check } = checkFolder(files);
    const { code, out } = await check("a", "--format", "junit");
    expect(code).toBe(2);
    const root = readXml(out);
    const suites = elements(root, "testsuite");
    expect(suites.map(({ attributes }) => attributes.name)).toEqual([
      "a/small.loopboard",
      "a/waived.loopboard",
      "a/bad name.loopboard",
    ]);
    const listed = (suite: XmlElement, inner: string): number =>
      elements(suite, "testcase").filter((each) => elements(each, inner).length > 0).length;
    for (const suite of suites) {
      expect(suite.attributes).toMatchObject({
        tests: String(elements(suite, "testcase").length),
        failures: String(listed(suite, "failure")),
        errors: String(listed(suite, "error")),
        skipped: String(listed(suite, "skipped")),
      });
    }
    expect(Number(root.attributes.tests)).toBe(suites.reduce((sum, suite) => sum + Number(suite.attributes.tests), 0));
    expect(root.attributes.errors).toBe("1");
    expect(root.attributes.skipped).toBe("1");
  });

  it("fails at the level asked for; passed rules and lesser findings pass", async () => {
    const { check } = checkFolder(files);
    const failures = async (level: string): Promise<number> =>
      Number(
        readXml((await check("a/small.loopboard", "--format", "junit", "--fail-on", level)).out).attributes.failures,
      );
    expect(await failures("warning")).toBeGreaterThan(await failures("error"));
    const [suite] = elements(readXml((await check("a/small.loopboard", "--format", "junit")).out), "testsuite");
    const cases = suite === undefined ? [] : elements(suite, "testcase");
    expect(cases.some((each) => each.children.length === 0)).toBe(true);
    expect(cases.find(({ attributes }) => attributes.name?.startsWith("MON-01"))?.attributes.classname).toBe(
      "a/small.loopboard",
    );
  });
});

describe("check --format text", { timeout: 60_000 }, () => {
  it("lists what was set aside with its reason, and what opened again", async () => {
    const changed = { ...WAIVER, rule: "MON-01", covers: "c1:0000000000000000" };
    const expired = { ...WAIVER, rule: "FRM-01", at: ["brief"], expires: "2026-01-31" };
    const { check } = checkFolder({
      "x.loopboard": boardFile({ brief: { goal: { statement: "Raise CTR" } }, waivers: [WAIVER, changed, expired] }),
    });
    const { out } = await check("x.loopboard");
    expect(out).toContain(
      "1 finding set aside with a reason:\n  SRV-06  Ranker <A&B>: Only a <test> & more (Search)\n",
    );
    expect(out).toContain("2 findings opened again after being set aside:\n");
    expect(out).toContain("(what it covered has changed)");
    expect(out).toContain("(the waiver has expired)");
  });
});
