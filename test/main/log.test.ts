import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLog } from "../../main/log.ts";
import { tempFolder } from "./db/temp-library.ts";

const now = (): Date => new Date("2026-11-22T10:00:00Z");

describe("the log", () => {
  it("writes one line for each event, with the stack of an error below it", () => {
    const file = join(tempFolder(), "logs", "loopboard.log");
    const log = createLog(file, now);
    log.info("started");
    log.error("saving failed", new Error("no room"));
    const lines = readFileSync(file, "utf8").split("\n");
    expect(lines[0]).toBe("2026-11-22T10:00:00.000Z info started");
    expect(lines[1]).toBe("2026-11-22T10:00:00.000Z error saving failed: Error: no room");
    expect(lines[2]).toMatch(/^ {2} +at /);
  });

  it("starts a new file when the old one is large, and keeps that once", () => {
    const file = join(tempFolder(), "loopboard.log");
    writeFileSync(file, "x".repeat(1_100_000));
    createLog(file, now).warn("next");
    expect(existsSync(`${file}.1`)).toBe(true);
    expect(statSync(file).size).toBeLessThan(100);
  });
});
