import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

const run = (...words: readonly string[]) => runCli(words, "/");

describe("the command line", () => {
  it("prints its version", async () => {
    expect(await run("--version")).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });

  it.each([["--help"], ["-h"]])("prints its help for %s", async (word) => {
    const { code, out } = await run(word);
    expect(code).toBe(0);
    for (const command of ["check BOARD", "layout BOARD", "export BOARD"]) expect(out).toContain(command);
  });

  it("prints the help of one command", async () => {
    const { code, out } = await run("check", "--help");
    expect(code).toBe(0);
    expect(out).toContain("loopboard check BOARD");
    expect(out).not.toContain("layout BOARD");
  });

  it("prints its help as an error when nothing was asked", async () => {
    expect(await run()).toMatchObject({ code: 2, out: "" });
  });

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [["chekc", "b"], "There is no command"],
    [["constructor"], "There is no command"],
    [["check"], "No board was given"],
    [["layout", "a", "b", "-o", "c"], "One board at a time"],
    [["check", "a", "--format", "xml"], '--format must be text, json, sarif or junit, not "xml"'],
    [["check", "a", "--fail-on", "fatal"], "--fail-on must be error, warning or info"],
    [["check", "a", "--profile", "strict"], "--profile must be interview, production or research"],
    [["check", "a", "--stage", "prod"], "--stage must be sketch, design or production"],
    [["check", "a", "--severity", "fallback=off"], "--severity must be a rule and a level such as SRV-06=off"],
    [["check", "a", "--severity", "SRV-06=fatal"], "--severity SRV-06 must be error, warning, info or off"],
    [["check", "a", "-o", "b"], "-o is where --fix writes"],
    [["check", "a", "b", "--fix", "-o", "c"], "-o takes one board"],
    [["check", "-", "--fix"], "A board from standard input is fixed into the file that -o names"],
    [["check", "a", "--frmat", "json"], "Unknown option '--frmat'"],
    [["check", "a", "--format"], "--format"],
    [["layout", "a"], "No output file was given"],
    [["export", "a", "-o", "x"], "No format was given"],
    [["export", "a", "--to", "png", "-o", "x"], "--to must be svg or pdf"],
    [["export", "a", "--to", "svg"], "No output file was given"],
    [["export", "a", "--to", "svg", "-o", "x", "--theme", "pink"], "--theme must be light or dark"],
  ];

  it.each(wrong)("refuses %j with one sentence", async (words, sentence) => {
    const { code, out, err } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).toMatch(/^loopboard: .*\n$/);
  });
});
