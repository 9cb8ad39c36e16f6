import { describe, expect, it } from "vitest";
import { type Command, rankCommands } from "../../../../renderer/panels/command-palette/rank-commands.ts";
import { fuzzyScore } from "../../../../renderer/ui/fuzzy-score.ts";

const command = (label: string, more: Partial<Command> = {}): Command => ({
  id: label,
  group: "Edit",
  label,
  run: () => undefined,
  ...more,
});

const labels = (found: readonly Command[]): readonly string[] => found.map(({ label }) => label);

describe("how well a query fits", () => {
  it("falls from the label itself over its words to other words and scattered letters", () => {
    const scores = [
      fuzzyScore("lay out", "Lay out"),
      fuzzyScore("lay", "Lay out"),
      fuzzyScore("out", "Lay out"),
      fuzzyScore("ay", "Lay out"),
      fuzzyScore("tidy", "Lay out", ["tidy"]),
      fuzzyScore("idy", "Lay out", ["tidy"]),
      fuzzyScore("lo", "Lay out"),
      fuzzyScore("tidy", "Lay out"),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores.at(-1)).toBe(0);
  });

  it("takes words in any order and the first letters of words", () => {
    expect(fuzzyScore("board new", "New board")).toBeGreaterThan(0);
    expect(fuzzyScore("oyl", "Lay out the selection")).toBe(0);
    expect(fuzzyScore("lots", "Lay out the selection")).toBeGreaterThan(0);
  });
});

describe("the commands", () => {
  it("without a query are the ones used last, then the ordinary ones", () => {
    const commands = [
      command("Undo", { always: true }),
      command("Redo", { always: true }),
      command("Add Cache", { group: "Add" }),
    ];
    const found = rankCommands(commands, " ", ["Add Cache", "gone", "Redo"]);
    expect(found.map(({ group, label }) => `${group}: ${label}`)).toEqual([
      "Recent: Add Cache",
      "Recent: Redo",
      "Edit: Undo",
    ]);
  });

  it("come best first, in one run for each group", () => {
    const commands = [
      command("Go to Cache", { group: "Go to" }),
      command("Cache", { group: "Add" }),
      command("Clear the cache", { group: "Go to" }),
      command("Undo"),
    ];
    expect(labels(rankCommands(commands, "cache", []))).toEqual(["Cache", "Go to Cache", "Clear the cache"]);
  });

  it("put what cannot be done now after its equals", () => {
    const commands = [command("Lock it", { off: "Select something first." }), command("Lock all")];
    expect(labels(rankCommands(commands, "lock", []))).toEqual(["Lock all", "Lock it"]);
  });

  it("say by which word they were found, and guess only when nothing fits", () => {
    const commands = [command("Add Feature store", { words: ["Feast"] }), command("Find every asset still there")];
    const found = rankCommands(commands, "feast", []);
    expect(found.map(({ label, detail }) => [label, detail])).toEqual([["Add Feature store", "Feast"]]);
    expect(labels(rankCommands(commands.slice(1), "feast", []))).toEqual(["Find every asset still there"]);
  });
});
