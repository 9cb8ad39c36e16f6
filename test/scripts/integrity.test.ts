import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fillFolder } from "../../scripts/setup/cache.ts";
import { assertIntegrity, fileIntegrity } from "../../scripts/setup/integrity.ts";
import { tempFolder } from "../support/temp-folder.ts";

describe("integrity of a download", () => {
  it("accepts exactly the pinned bytes", async () => {
    const file = join(tempFolder(), "runtime.tgz");
    writeFileSync(file, "abc");
    const pinned = "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==";
    await expect(assertIntegrity(file, pinned)).resolves.toBeUndefined();
  });

  it("refuses other bytes with a sentence that names the file and both values", async () => {
    const file = join(tempFolder(), "runtime.tgz");
    writeFileSync(file, "abd");
    const found = await fileIntegrity(file);
    await expect(assertIntegrity(file, "sha512-other")).rejects.toThrow(
      `runtime.tgz is not the file that Loopboard pins, so it is not used.\n  expected sha512-other\n  found    ${found}`,
    );
    expect(existsSync(file)).toBe(true);
  });
});

describe("fillFolder", () => {
  it("leaves no trace of a folder that could not be filled, and removes nothing else", async () => {
    const cache = tempFolder();
    mkdirSync(join(cache, "neighbour"));
    const filling = fillFolder(join(cache, "runtime"), async (folder) => {
      writeFileSync(join(folder, "half"), "");
      throw new Error("the download broke off");
    });
    await expect(filling).rejects.toThrow("the download broke off");
    expect(readdirSync(cache)).toEqual(["neighbour"]);
  });

  it("puts a filled folder in its place at once", async () => {
    const cache = tempFolder();
    await fillFolder(join(cache, "runtime"), async (folder) => {
      writeFileSync(join(folder, "electron"), "");
      expect(existsSync(join(cache, "runtime"))).toBe(false);
    });
    expect(readdirSync(join(cache, "runtime"))).toEqual(["electron"]);
    expect(readdirSync(cache)).toEqual(["runtime"]);
  });

  it("keeps the folder of another process that was faster", async () => {
    const cache = tempFolder();
    await fillFolder(join(cache, "runtime"), async (folder) => {
      writeFileSync(join(folder, "mine"), "");
      mkdirSync(join(cache, "runtime"));
      writeFileSync(join(cache, "runtime", "theirs"), "");
    });
    expect(readdirSync(join(cache, "runtime"))).toEqual(["theirs"]);
  });
});
