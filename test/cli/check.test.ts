import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAN_BOARD, runCli, SMALL_BOARD } from "../support/run-cli.ts";

let folder = "";
const check = (...words: readonly string[]) => runCli(["check", ...words], folder);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "loopboard-check-"));
  writeFileSync(join(folder, "small.loopboard"), SMALL_BOARD);
  writeFileSync(join(folder, "clean.loopboard"), CLEAN_BOARD);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Report {
  readonly board: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

const reportOf = async (...words: readonly string[]): Promise<Report> =>
  JSON.parse((await check(...words, "--format", "json")).out) as Report;

describe("check", { timeout: 60_000 }, () => {
  it("prints findings as JSON with exactly the promised fields", async () => {
    const report = await reportOf("small.loopboard");
    expect(Object.keys(report)).toEqual(["board", "summary", "findings"]);
    expect(report.board).toBe("Small board");
    expect(Object.keys(report.summary)).toEqual(["error", "warning", "info", "unsure"]);
    const fields = ["code", "rule", "severity", "step", "at", "message", "fixable"];
    for (const finding of report.findings) expect(Object.keys(finding)).toEqual(fields);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: "MON-01", severity: "error", step: 7, at: ["svc"], fixable: true }),
    );
  });

  it("counts what it lists", async () => {
    const { summary, findings } = await reportOf("small.loopboard");
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    expect(summary.error).toBe(errors.length);
    expect(Number(summary.error) + Number(summary.warning) + Number(summary.info)).toBe(findings.length);
  });

  it("prints findings as text by step, errors first", async () => {
    const { out } = await check("small.loopboard");
    expect(out).toMatch(/^Small board: \d+ errors, /);
    expect(out.indexOf("\n1 Clarify requirements\n")).toBeGreaterThan(0);
    expect(out.indexOf("\n7 Monitoring")).toBeGreaterThan(out.indexOf("\n6 Deployment"));
    expect(out).not.toContain("\u001b[");
  });

  it("ends with 1 when there are errors", async () => {
    expect((await check("small.loopboard")).code).toBe(1);
  });

  it("ends with 0 when there is nothing at the level asked for", async () => {
    expect(await check("clean.loopboard", "--fail-on", "warning")).toMatchObject({ code: 0, err: "" });
  });

  it("fails on warnings only when asked to", async () => {
    const board = JSON.parse(SMALL_BOARD) as Record<string, unknown>;
    const { findings } = await reportOf("small.loopboard");
    const waivers = findings
      .filter(({ severity }) => severity === "error")
      .map(({ code, at }) => ({ rule: code, at, reason: "agreed", owner: "team" }));
    writeFileSync(join(folder, "waived.loopboard"), JSON.stringify({ ...board, waivers }));
    expect((await reportOf("waived.loopboard")).summary).toMatchObject({ error: 0 });
    expect((await check("waived.loopboard")).code).toBe(0);
    expect((await check("--fail-on=warning", "waived.loopboard")).code).toBe(1);
  });

  it("reads standard input for -", async () => {
    const { code, out } = await runCli(["check", "-"], folder, CLEAN_BOARD);
    expect(code).toBe(0);
    expect(out).toMatch(/^Visual search: nothing to object to\n/);
  });
});

describe("bad input", { timeout: 60_000 }, () => {
  const bad: readonly (readonly [string, string, RegExp])[] = [
    [
      "unknown kind",
      '{"format":"loopboard","version":1,"nodes":[{"id":"a","kind":"featurestore"}]}',
      /nodes\[0\]\.kind/,
    ],
    [
      "dangling flow",
      '{"format":"loopboard","version":1,"nodes":[],"edges":[{"from":"a","to":"b","flow":"event"}]}',
      /edges\[0\]/,
    ],
    ["text that ends too early", '{"format":"loopboard","nodes":[', /line 1, column/],
    ["something else", '{"nodes":[]}', /format/],
    ["an empty file", "", /./],
  ];

  it.each(bad)("ends with 2 and one sentence that names file and place: %s", async (_, text, place) => {
    writeFileSync(join(folder, "bad.loopboard"), text);
    const { code, out, err } = await check("bad.loopboard", "--format", "json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^loopboard: bad\.loopboard: .*\.\n$/);
    expect(err).toMatch(place);
    expect(err).not.toMatch(/\n.+|\s+at /);
  });

  it("says when there is no such file, when a folder has no board and when it is not text", async () => {
    writeFileSync(join(folder, "binary.loopboard"), Buffer.from([0xff, 0xfe, 0x00]));
    expect((await check("none.loopboard")).err).toBe(
      "loopboard: none.loopboard cannot be read: there is no such file.\n",
    );
    mkdirSync(join(folder, "empty"), { recursive: true });
    expect((await check("empty")).err).toBe("loopboard: empty cannot be read: no *.loopboard is in it.\n");
    expect((await check("binary.loopboard")).err).toContain("it is not UTF-8 text");
  });

  it("refuses a file of more than 50 MB", async () => {
    const { code, err } = await runCli(["check", "-"], folder, " ".repeat(50 * 2 ** 20 + 1));
    expect(code).toBe(2);
    expect(err).toContain("the largest file that can be opened is 50 MB");
  });
});
