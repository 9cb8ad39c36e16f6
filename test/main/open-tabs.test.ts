import { expect, it } from "vitest";
import { remember } from "../../main/app-settings.ts";
import { binBoard } from "../../main/db/repositories/boards.ts";
import { SCHEMAS } from "../../main/ipc/schemas.ts";
import { closedTabs } from "../../main/open-tabs.ts";
import { MOST_CLOSED_TABS } from "../../preload/contract/app.ts";
import { docWith, openAt, storeBoard, tempPlace, time } from "./db/temp-library.ts";

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

it("closed tabs come back with the titles of today, without boards that are gone or in the bin", () => {
  const library = openAt(tempPlace());
  const [kept = "", binned = ""] = ["Kept", "Binned"].map((title) =>
    library.write((db) => storeBoard(db, docWith(title))),
  );
  library.write((db) => binBoard(db, binned, time(1)));
  const view = { x: 1, y: 2, zoom: 0.5 };
  const closed = [binned, "never-was", kept].map((board, place) => ({ board, view, place }));
  remember(library, "closed-tabs", closed, log);
  expect(closedTabs({ library })).toEqual([{ board: kept, view, place: 2, title: "Kept" }]);
});

it("no more closed tabs are kept than the page may send", () => {
  const closed = Array.from({ length: MOST_CLOSED_TABS + 1 }, (_, place) => ({
    board: `b${place}`,
    view: null,
    place,
  }));
  const setTabs = SCHEMAS["app.setTabs"];
  expect(setTabs.safeParse({ tabs: [], closed: closed.slice(1) }).success).toBe(true);
  expect(setTabs.safeParse({ tabs: [], closed }).success).toBe(false);
});
