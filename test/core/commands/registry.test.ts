import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newId } from "../../../core/commands/env.ts";
import { COMMANDS, findCommand } from "../../../core/commands/registry.ts";
import { boardWith, node, run } from "./board.ts";

const folder = new URL("../../../core/commands/", import.meta.url);

describe("the registry of commands", () => {
  it("lists every command file by its name, in order", () => {
    const files = readdirSync(folder).filter(
      (file) => file !== "define-command.ts" && readFileSync(new URL(file, folder), "utf8").includes("defineCommand({"),
    );
    expect(COMMANDS.map((command) => `${command.id}.ts`)).toEqual(files.sort());
  });

  it("gives every command a label of its own for the undo menu", () => {
    const labels = COMMANDS.map((command) => command.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^[A-Z][a-z ]+$/);
  });

  it("refuses unknown commands, unknown arguments and arguments of the wrong type", () => {
    expect(findCommand("constructor")).toBeNull();
    expect(() => run(boardWith(), "explode", {})).toThrow("there is no such command");
    expect(() => run(boardWith(), "lock", { ids: [], locked: true, force: true })).toThrow("force");
    for (const command of COMMANDS) {
      for (const args of [null, undefined, 7, "x", []]) {
        expect(() => run(boardWith(), command.id, args), command.id).toThrow(`The request ${command.id} was refused`);
      }
    }
  });

  it("names the argument that does not fit", () => {
    expect(() =>
      run(boardWith(), "apply-layout", { positions: [{ id: "a", x: "1", y: 0 }], zones: [], routes: [] }),
    ).toThrow("positions.0.x: ");
  });
});

describe("a fresh id", () => {
  it("is the prefix with the smallest free number", () => {
    const doc = boardWith(node("cache-1"), node("cache-3"));
    expect([newId(doc, "cache"), newId(doc, "edge")]).toEqual(["cache-2", "edge-1"]);
  });

  it("does not carry over a prefix that is not readable", () => {
    expect([newId(boardWith(), "a\nb"), newId(boardWith(), "x".repeat(200)), newId(boardWith(), "")]).toEqual([
      "item-1",
      "item-1",
      "item-1",
    ]);
  });
});
