import { execFileSync } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importBoard, readBoardText } from "../../main/board-file.ts";
import { openAt, readBoards, readOpened, tempFolder, tempPlace, time } from "./db/temp-library.ts";

const BOARD = {
  format: "loopboard",
  version: 1,
  title: "Ranking",
  nodes: [{ id: "r", kind: "ranker", name: "Ranker", props: {} }],
  edges: [],
};

const write = (name: string, data: string | Uint8Array): string => {
  const path = join(tempFolder(), name);
  writeFileSync(path, data);
  return path;
};

describe("opening a board file", () => {
  it("makes it a new board each time, waiting for a layout where it has no positions", async () => {
    const library = openAt(tempPlace());
    const path = write("ranking.loopboard", JSON.stringify(BOARD));
    const first = await importBoard(library, path, time(1));
    const second = await importBoard(library, path, time(2));
    expect(first.title).toBe("Ranking");
    expect(second.id).not.toBe(first.id);
    expect(library.read((db) => readOpened(db, first.id)).needsLayout).toBe(true);
  });

  const refused: readonly (readonly [string, () => string, RegExp])[] = [
    [
      "a file that is not there",
      () => join(tempFolder(), "gone.loopboard"),
      /gone.loopboard cannot be read: there is no such file/,
    ],
    ["a folder", () => tempFolder(), /cannot be read: it is (not a file|a folder)/],
    ["a file that is not text", () => write("a.loopboard", new Uint8Array([0xff, 0xfe, 0])), /it is not text in UTF-8/],
    ["an empty file", () => write("a.loopboard", ""), /a.loopboard: line 1/],
    [
      "a board with an unknown kind",
      () => write("a.loopboard", JSON.stringify({ ...BOARD, nodes: [{ id: "r", kind: "rankr" }] })),
      /nodes\[0\].*rankr.*ranker/,
    ],
    [
      "a board of a newer format",
      () => write("a.loopboard", JSON.stringify({ ...BOARD, version: 9 })),
      /newer Loopboard/,
    ],
  ];
  it.each(refused)("refuses %s with one sentence and adds nothing", async (_what, make, sentence) => {
    const library = openAt(tempPlace());
    await expect(importBoard(library, make(), time(1))).rejects.toThrow(sentence);
    expect(library.read((db) => readBoards(db, false))).toEqual([]);
  });

  it("refuses a huge file by its size, without reading it", async () => {
    const path = write("huge.loopboard", "");
    truncateSync(path, 3_000_000_000);
    await expect(readBoardText(path)).rejects.toThrow(
      "huge.loopboard is 2862 MB; the largest file that can be opened is 50 MB.",
    );
  });

  it.skipIf(process.platform === "win32")("refuses a pipe and a device instead of waiting for them", async () => {
    const pipe = join(tempFolder(), "pipe.loopboard");
    execFileSync("mkfifo", [pipe]);
    await expect(readBoardText(pipe)).rejects.toThrow(/it is not a file/);
    await expect(readBoardText("/dev/zero")).rejects.toThrow(/it is not a file/);
  });
});
