import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder } from "../../scripts/setup/cache.ts";
import { readRefusal, saveRefusal } from "../../scripts/setup/download-answer.ts";
import { downloadAddress } from "../../scripts/setup/official-electron.ts";
import { tempFolder } from "../support/temp-folder.ts";

const HOUR = 60 * 60 * 1000;
const refusal = { version: "45.4.1", at: 1_000_000, reason: "github.com does not answer" };

describe("the remembered answer about the official download", () => {
  const newFile = () => join(tempFolder(), "deep", "electron-download.json");

  it("is kept for a day", () => {
    const file = newFile();
    saveRefusal(file, refusal);
    expect(readRefusal(file, "45.4.1", refusal.at + 23 * HOUR)).toEqual(refusal);
    expect(readRefusal(file, "45.4.1", refusal.at + 24 * HOUR)).toBeNull();
  });

  it("counts for its own version only, and not before it was given", () => {
    const file = newFile();
    saveRefusal(file, refusal);
    expect(readRefusal(file, "46.0.0", refusal.at)).toBeNull();
    expect(readRefusal(file, "45.4.1", refusal.at - 1)).toBeNull();
  });

  it("is asked again when there is none or when it is damaged", () => {
    const file = join(tempFolder(), "electron-download.json");
    expect(readRefusal(file, "45.4.1", refusal.at)).toBeNull();
    writeFileSync(file, "{ half");
    expect(readRefusal(file, "45.4.1", refusal.at)).toBeNull();
  });
});

describe("where things come from and go to", () => {
  it("asks the mirror that the user has set", () => {
    const archive = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;
    expect(downloadAddress("45.4.1", { ELECTRON_MIRROR: "https://mirror.example/electron" })).toBe(
      `https://mirror.example/electron/v45.4.1/${archive}`,
    );
    expect(downloadAddress("45.4.1", {})).toContain("https://github.com/electron/electron/releases/download/v45.4.1/");
  });

  it("keeps its cache where each platform keeps caches", () => {
    expect(cacheFolder("linux", {}, "/home/a")).toBe("/home/a/.cache/loopboard");
    expect(cacheFolder("linux", { XDG_CACHE_HOME: "/var/c" }, "/home/a")).toBe("/var/c/loopboard");
    expect(cacheFolder("darwin", {}, "/Users/a")).toBe("/Users/a/Library/Caches/loopboard");
  });
});
