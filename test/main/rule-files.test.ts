import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRuleFiles } from "../../main/rule-files.ts";
import { tempFolder } from "./db/temp-library.ts";

describe("the rule files of a folder", () => {
  it("are none when the folder is not there", async () => {
    const folder = join(tempFolder(), "rules");
    expect(await readRuleFiles(folder)).toEqual({ folder, files: [], problems: [] });
  });

  it("are read in order of their names; other files are left alone", async () => {
    const folder = tempFolder();
    for (const name of ["b.rule.json", "a.rule.json", "notes.json"]) writeFileSync(join(folder, name), name);
    expect((await readRuleFiles(folder)).files).toEqual([
      { file: "a.rule.json", text: "a.rule.json" },
      { file: "b.rule.json", text: "b.rule.json" },
    ]);
  });

  it("that cannot be read are named, and the others are still used", async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, "a.rule.json"));
    writeFileSync(join(folder, "b.rule.json"), "{}");
    const { files, problems } = await readRuleFiles(folder);
    expect(files.map(({ file }) => file)).toEqual(["b.rule.json"]);
    expect(problems).toEqual(["a.rule.json cannot be read: it is not a file."]);
  });
});
