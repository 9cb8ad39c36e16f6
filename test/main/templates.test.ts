import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { firstBoard } from "../../main/first-board.ts";
import { createPageLink } from "../../main/page-link.ts";
import { findTemplate, listTemplates } from "../../main/templates.ts";
import { openAt, readOpened, tempFolder, tempPlace, time } from "./db/temp-library.ts";

const FOLDER = join(import.meta.dirname, "../../templates");

describe("the reference boards", () => {
  it("are offered one for each file, with title, goal and size", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".loopboard"));
    const templates = listTemplates();
    expect(templates.map(({ id }) => `${id}.loopboard`).sort()).toEqual(files.sort());
    for (const { title, goal, nodes } of templates)
      expect([title !== "", goal !== "", nodes > 10]).toEqual([true, true, true]);
  });

  it("are read by id, and an unknown id is none", () => {
    expect(findTemplate(listTemplates()[0]?.id ?? "")?.needsLayout).toBe(false);
    expect(findTemplate("../package")).toBeNull();
  });

  it("give the sample of a first start", () => {
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const library = openAt(tempPlace());
    const page = createPageLink(() => undefined);
    const context = {
      library,
      log,
      page,
      noteRecent: vi.fn(),
      rulesFolder: tempFolder(),
      window: () => null,
      now: () => time(0),
    };
    const opened = library.read((db) => readOpened(db, firstBoard(context) ?? ""));
    expect(opened.summary.nodes).toBeGreaterThan(10);
  });
});
