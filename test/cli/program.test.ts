import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_BOARD } from "../support/run-cli.ts";

const program = resolve(import.meta.dirname, "../../cli/index.ts");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "loopboard-program-"));
  writeFileSync(join(folder, "small.loopboard"), SMALL_BOARD);
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (words: readonly string[], input = "") =>
  spawnSync(process.execPath, [program, ...words], { cwd: folder, input, encoding: "utf8", timeout: 60_000 });

describe("the program", { timeout: 60_000 }, () => {
  it("writes only the report to standard output and ends with 1", () => {
    const { status, stdout, stderr } = start(["check", "small.loopboard", "--format", "json"]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ board: "Small board" });
    expect(status).toBe(1);
  });

  it("ends with 2 and one line for a file that is not there", () => {
    const { status, stdout, stderr } = start(["check", "gone.loopboard"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("loopboard: gone.loopboard cannot be read: there is no such file.\n");
  });

  it("lays out and exports without a display and without the browser's globals", () => {
    expect(start(["export", "small.loopboard", "--to", "pdf", "-o", "a.pdf"])).toMatchObject({ status: 0, stderr: "" });
  });

  it("reads a board from a pipe and writes all of a long report to a pipe", () => {
    const nodes = Array.from({ length: 1500 }, (_, i) => ({
      id: `n${i}`,
      kind: "inference-service",
      name: `Model ${i}`,
    }));
    const board = JSON.stringify({ format: "loopboard", version: 1, title: "Long", nodes, edges: [] });
    const { stdout } = start(["check", "-", "--format", "json"], board);
    expect(stdout.length).toBeGreaterThan(70_000);
    expect(JSON.parse(stdout)).toMatchObject({ board: "Long" });
  });

  it("prints the version of the project", () => {
    expect(start(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
