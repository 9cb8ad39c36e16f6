import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { recall, remember } from "../../main/app-settings.ts";
import type { MainContext } from "../../main/context.ts";
import { createCrashLimit } from "../../main/crash-limit.ts";
import { openPlaceholder } from "../../main/db/library.ts";
import { binBoard, insertBoard } from "../../main/db/repositories/boards.ts";
import { firstBoard } from "../../main/first-board.ts";
import { boardPathsIn, openBoardFiles } from "../../main/open-files.ts";
import { createPageLink } from "../../main/page-link.ts";
import { docWith, openAt, readBoards, tempFolder, tempPlace, time } from "./db/temp-library.ts";

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

function contextOn(library: MainContext["library"]): MainContext & { readonly posted: unknown[] } {
  const posted: unknown[] = [];
  const page = createPageLink((name, message) => posted.push([name, message]));
  page.started();
  const noteRecent = vi.fn();
  return { library, log, page, noteRecent, rulesFolder: tempFolder(), window: () => null, now: () => time(0), posted };
}

describe("the first board", () => {
  it("is made on a first start and shown again on the next", () => {
    const context = contextOn(openAt(tempPlace()));
    const first = firstBoard(context);
    expect(first).not.toBeNull();
    expect(firstBoard(context)).toBe(first);
    expect(context.library.read((db) => readBoards(db, false))).toHaveLength(1);
  });

  it("is the last one shown, unless it is in the bin", () => {
    const context = contextOn(openAt(tempPlace()));
    const add = (title: string, n: number): string =>
      context.library.write((db) => insertBoard(db, { doc: docWith(title), needsLayout: false, label: "" }, time(n)))
        .id;
    const [old, recent] = [add("old", 1), add("recent", 2)];
    remember(context.library, "last-board", old, log);
    expect(firstBoard(context)).toBe(old);
    context.library.write((db) => binBoard(db, old, time(3)));
    expect(firstBoard(context)).toBe(recent);
  });

  it("is none when the library takes no changes and has no boards", () => {
    const library = openPlaceholder("read-only");
    expect(firstBoard(contextOn(library))).toBeNull();
    library.close();
  });
});

describe("what is remembered", () => {
  it("comes back, and is forgotten without a failure when nothing can be saved", () => {
    const library = openAt(tempPlace());
    remember(library, "theme", "dark", log);
    expect(recall(library, "theme")).toBe("dark");
    const closed = openPlaceholder("read-only");
    remember(closed, "theme", "dark", log);
    expect(recall(closed, "theme")).toBe("system");
    expect(log.warn).toHaveBeenCalledWith("the setting theme was not saved: read-only-library");
    closed.close();
  });
});

describe("files named at the start", () => {
  it("are board files only, as whole paths", () => {
    expect(boardPathsIn(["loopboard", "--flag.loopboard", "a.loopboard", "b.txt", "/c/D.LOOPBOARD"], "/home")).toEqual([
      "/home/a.loopboard",
      "/c/D.LOOPBOARD",
    ]);
  });

  it("that cannot be read become a notice", async () => {
    const context = contextOn(openAt(tempPlace()));
    await openBoardFiles(context, [join(tempFolder(), "gone.loopboard")]);
    expect(context.posted).toEqual([
      ["app.notice", { message: "gone.loopboard cannot be read: there is no such file." }],
    ]);
  });

  it("are opened although others cannot be, which one notice names; the system hears of those that were", async () => {
    const context = contextOn(openAt(tempPlace()));
    const folder = tempFolder();
    const good = ["a", "b"].map((name) => join(folder, `${name}.loopboard`));
    for (const path of good) writeFileSync(path, serializeBoard(docWith(basename(path))));
    await openBoardFiles(context, [join(folder, "x.loopboard"), ...good, join(folder, "y.loopboard")]);
    expect(context.library.read((db) => readBoards(db, false))).toHaveLength(2);
    expect(context.posted.map((each) => (Array.isArray(each) ? each[0] : each))).toEqual([
      "board.show",
      "board.show",
      "app.notice",
    ]);
    expect(JSON.stringify(context.posted.at(-1))).toMatch(/2 files were not opened.*x\.loopboard.*y\.loopboard/);
    expect(vi.mocked(context.noteRecent).mock.calls.flat()).toEqual(good);
  });
});

describe("the crash limit", () => {
  it("allows three crashes a minute and no fourth", () => {
    const mayReload = createCrashLimit(3, 60_000);
    expect([0, 1000, 2000, 3000].map(mayReload)).toEqual([true, true, true, false]);
    expect(mayReload(63_001)).toBe(true);
  });
});
