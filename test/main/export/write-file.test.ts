import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileAtomic } from "../../../main/export/write-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loopboard-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("writeFileAtomic", () => {
  it("writes a new file and leaves nothing else behind", async () => {
    await writeFileAtomic(join(folder, "a.svg"), "<svg/>");
    expect(readFileSync(join(folder, "a.svg"), "utf8")).toBe("<svg/>");
    expect(readdirSync(folder)).toEqual(["a.svg"]);
  });

  it("replaces a file by a new one and keeps its permissions", async () => {
    const path = join(folder, "a.pdf");
    writeFileSync(path, "old", { mode: 0o600 });
    const before = statSync(path).ino;
    await writeFileAtomic(path, new Uint8Array([1, 2]));
    expect([...readFileSync(path)]).toEqual([1, 2]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(path).ino).not.toBe(before);
  });

  it("writes through a link", async () => {
    const [target, link] = [join(folder, "real"), join(folder, "link")];
    writeFileSync(target, "old");
    symlinkSync(target, link);
    await writeFileAtomic(link, "new");
    expect(readFileSync(target, "utf8")).toBe("new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it("leaves a link to nowhere as it is", async () => {
    const link = join(folder, "link");
    symlinkSync(join(folder, "gone"), link);
    await expect(writeFileAtomic(link, "new")).rejects.toMatchObject({ code: "file-unwritable" });
    expect(readdirSync(folder)).toEqual(["link"]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === "win32")("writes into a pipe instead of replacing it", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = readFile(pipe, "utf8");
    await writeFileAtomic(pipe, "through");
    expect(await reader).toBe("through");
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it("refuses a folder and leaves it alone", async () => {
    mkdirSync(join(folder, "sub"));
    await expect(writeFileAtomic(join(folder, "sub"), "x")).rejects.toMatchObject({
      code: "file-unwritable",
      data: { problem: "it is a folder" },
    });
    expect(readdirSync(folder)).toEqual(["sub"]);
  });

  it("says when the folder does not exist", async () => {
    await expect(writeFileAtomic(join(folder, "no", "a.svg"), "x")).rejects.toMatchObject({
      code: "file-unwritable",
      data: { problem: "its folder does not exist" },
    });
  });

  it("says when the name is too long", async () => {
    await expect(writeFileAtomic(join(folder, "x".repeat(300)), "x")).rejects.toMatchObject({
      data: { problem: "the file name is too long" },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)("leaves a write-protected file as it is", async () => {
    const path = join(folder, "a.svg");
    writeFileSync(path, "old");
    chmodSync(path, 0o444);
    await expect(writeFileAtomic(path, "new")).rejects.toMatchObject({ data: { problem: "permission denied" } });
    expect(readFileSync(path, "utf8")).toBe("old");
  });
});
