import { describe, expect, it } from "vitest";
import { RULES } from "../../core/rules/registry.ts";
import { CLEAN_BOARD } from "../support/run-cli.ts";
import { boardFile, checkFolder } from "./check-folder.ts";

const BAD = '{"format":"loopboard","version":1,"nodes":[{"id":"a","kind":"featurestore"}]}';

describe("check of several boards", { timeout: 60_000 }, () => {
  const boards = {
    "a/small.loopboard": boardFile(),
    "a/b/clean.loopboard": CLEAN_BOARD,
    "a/notes.txt": "no board",
    "a/.git/x.loopboard": BAD,
  };

  it("looks at every board below a folder and sums up", async () => {
    const { json } = checkFolder(boards);
    const report = await json("a");
    expect(Object.keys(report)).toEqual(["boards", "summary"]);
    expect(report.boards.map((board: object) => Object.keys(board))).toEqual(
      Array(2).fill(["path", "board", "summary", "findings"]),
    );
    expect(report.boards.map(({ path }: { path: string }) => path)).toEqual([
      "a/b/clean.loopboard",
      "a/small.loopboard",
    ]);
    expect(report.summary).toEqual(report.boards[1].summary);
  });

  it("takes files and folders together and each board once", async () => {
    const { json, check } = checkFolder(boards);
    expect((await json("a/small.loopboard", "a")).boards).toHaveLength(2);
    const { out, code } = await check("a/small.loopboard", "a/b/clean.loopboard");
    expect(code).toBe(1);
    expect(out).toMatch(/^a\/small\.loopboard\nSmall board: \d+ errors?, /);
    expect(out).toMatch(/\n2 boards: \d+ errors?, [^\n]*\n$/);
  });

  it("says what is wrong with one board, looks at the others and ends with 2", async () => {
    const { check, write } = checkFolder(boards);
    write("a/bad.loopboard", BAD);
    const { code, out, err } = await check("a", "--format", "json");
    expect(code).toBe(2);
    expect(JSON.parse(out).boards).toHaveLength(2);
    expect(err).toBe(
      'loopboard: a/bad.loopboard: nodes[0].kind: unknown kind "featurestore"; did you mean "feature-store".\n',
    );
  });
});

describe("check with settings", { timeout: 60_000 }, () => {
  const severity = (report: { findings: { code: string; severity: string }[] }, code: string) =>
    report.findings.find((finding) => finding.code === code)?.severity;

  it("follows the board, then the profile and the severities asked for", async () => {
    const { json } = checkFolder({ "x.loopboard": boardFile({ review: { profile: "production" } }) });
    expect(severity(await json("x.loopboard"), "SRV-06")).toBe("error");
    expect(severity(await json("x.loopboard", "--profile", "interview"), "SRV-06")).toBe("warning");
    expect(severity(await json("x.loopboard", "--profile", "research"), "SRV-06")).toBeUndefined();
    expect(severity(await json("x.loopboard", "--severity", "SRV-06=info"), "SRV-06")).toBe("info");
  });

  it("reviews at the stage asked for", async () => {
    const { json } = checkFolder({ "x.loopboard": boardFile() });
    expect(severity(await json("x.loopboard", "--stage", "sketch"), "SRV-06")).toBeUndefined();
  });

  it("names a setting of a board that fits no rule", async () => {
    const { check } = checkFolder({ "x.loopboard": boardFile({ review: { severities: { "SVR-06": "off" } } }) });
    expect(await check("x.loopboard")).toMatchObject({
      code: 2,
      err: 'loopboard: x.loopboard: review.severities.SVR-06: there is no rule "SVR-06"; did you mean "SRV-06".\n',
    });
  });

  it("fails on information when asked to", async () => {
    const off = { severities: { "SRV-06": "info" } };
    const { check, json } = checkFolder({ "x.loopboard": boardFile({ review: off }) });
    const others = RULES.filter(({ code }) => code !== "SRV-06");
    const silent = others.flatMap(({ code }) => ["--severity", `${code}=off`]);
    const left = (await json("x.loopboard", ...silent)).summary;
    expect(left).toMatchObject({ error: 0, warning: 0, info: 1 });
    expect((await check("x.loopboard", ...silent, "--fail-on", "warning")).code).toBe(0);
    expect((await check("x.loopboard", ...silent, "--fail-on", "info")).code).toBe(1);
  });
});

describe("check with own rules", { timeout: 60_000 }, () => {
  const rule = {
    format: "loopboard-rule",
    version: 1,
    code: "OWN-1",
    title: "Owners are named",
    severity: "error",
    step: 7,
    stage: "sketch",
    why: "Someone must be called.",
    each: "component",
    must: { prop: "owner", set: true },
    message: "{name} has no owner.",
  };

  it("shows their findings like built-in ones, with the board's settings", async () => {
    const { json } = checkFolder({
      "x.loopboard": boardFile({ review: { severities: { "OWN-1": "info" } } }),
      "rules/team/own.rule.json": JSON.stringify(rule),
    });
    const own = (await json("x.loopboard", "--rules", "rules")).findings.filter(
      ({ code }: { code: string }) => code === "OWN-1",
    );
    expect(own).toHaveLength(2);
    expect(own[0]).toEqual({
      code: "OWN-1",
      rule: "own/own-1",
      severity: "info",
      step: 7,
      at: ["app"],
      message: "Shop has no owner.",
      fixable: false,
    });
  });

  it("ends with 2 and names line, column and field of a rule with a mistake", async () => {
    const { check } = checkFolder({
      "x.loopboard": boardFile(),
      "rules/own.rule.json": JSON.stringify({ ...rule, must: { prop: "ownr", set: true } }, null, 2),
    });
    expect(await check("x.loopboard", "--rules", "rules")).toEqual({
      code: 2,
      out: "",
      err: 'loopboard: rules/own.rule.json: line 12, column 5, must.prop: unknown property "ownr"; did you mean "owner".\n',
    });
    expect((await check("x.loopboard", "--rules", "none")).err).toContain("none cannot be read");
  });
});
