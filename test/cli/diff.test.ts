import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, SMALL_BOARD } from "../support/run-cli.ts";
import { tempFolder } from "../support/temp-folder.ts";

const other = JSON.stringify({
  ...JSON.parse(SMALL_BOARD),
  title: "Larger board",
  nodes: [...JSON.parse(SMALL_BOARD).nodes, { id: "log", kind: "prediction-log", name: "Log" }],
});

const FILES = { "a.loopboard": SMALL_BOARD, "b.loopboard": other, "bad.loopboard": "{" };

function runThere(words: readonly string[], stdin?: string) {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return runCli(words, folder, stdin);
}

describe("loopboard diff", () => {
  it("ends with 0 for the same design and says so", async () => {
    const run = await runThere(["diff", "a.loopboard", "a.loopboard"]);
    expect(run).toEqual({ code: 0, out: "Small board → Small board\n\nNo differences.\n", err: "" });
  });

  it("ends with 1 and lists what came", async () => {
    const run = await runThere(["diff", "a.loopboard", "b.loopboard"]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("Title: Small board → Larger board");
    expect(run.out).toMatch(/\nAdded\n {2}Log\n/);
  });

  it("writes JSON for programs and Markdown for people", async () => {
    const json = await runThere(["diff", "a.loopboard", "b.loopboard", "--format", "json"]);
    const read = JSON.parse(json.out);
    expect(read).toMatchObject({ before: "Small board", after: "Larger board", same: false });
    expect(read.pieces).toContainEqual(expect.objectContaining({ what: "added", type: "node", after: "log" }));
    const markdown = await runThere(["diff", "a.loopboard", "b.loopboard", "--format", "markdown"]);
    expect(markdown.out).toContain("# From Small board to Larger board\n");
    expect(markdown.out).toContain("## Added\n\n- Log\n");
  });

  it("reads one of the boards from standard input", async () => {
    expect((await runThere(["diff", "a.loopboard", "-"], other)).code).toBe(1);
    expect((await runThere(["diff", "-", "-"], other)).code).toBe(2);
  });

  it.each([
    [["diff", "a.loopboard"], "Two boards are compared, not 1"],
    [["diff", "a.loopboard", "b.loopboard", "c.loopboard"], "Two boards are compared, not 3"],
    [["diff", "a.loopboard", "b.loopboard", "--format", "xml"], "--format must be text, markdown or json"],
    [["diff", "a.loopboard", "gone.loopboard"], "there is no such file"],
    [["diff", "a.loopboard", "bad.loopboard"], "bad.loopboard"],
  ])("ends with 2 and one sentence for %j", async (words, sentence) => {
    const run = await runThere(words);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.err).toContain(sentence);
  });
});
