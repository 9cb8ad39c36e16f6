import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { serializeBoard } from "../../../core/formats/loopboard/serialize-board.ts";
import { emptyDoc, listRecords } from "../../../core/model/doc.ts";
import { BRIDGE_NAME, channelOf } from "../../../preload/contract.ts";
import { launchLoopboard, type RunningLoopboard } from "../../drive/launch.ts";
import { makeTemporaryFolder } from "../../drive/temporary-folder.ts";
import { seededDoc } from "../seeded-doc.ts";
import type { Spot } from "./gestures.ts";
import type { PlainGraph } from "./page/plain-graph.ts";
import { quietAfterMark } from "./page-times.ts";
import { loadRaw, type Peer } from "./raw-page.ts";

/** How a board is first shown: whole, or at 100 %. */
export type Shown = "fitted" | "full size";

/** Loopboard or a peer with a board of some size, driven the same way. */
export interface Subject {
  readonly page: Page;
  /** Shows the board anew; milliseconds from having it to a page that answers. */
  load(shown: Shown, selected?: boolean): Promise<number>;
  /** The middle of a box near the middle of the window. */
  spot(): Promise<Spot>;
}

const SETTLED_MS = 1000;

/** As many boxes to a column as give a board of about the shape of a window. */
const columnOf = (size: number): number => Math.round(Math.sqrt(size * 1.8));

/** The same graph for everyone. */
export const boardOfSize = (size: number) => seededDoc(size, columnOf(size));

export function graphOfSize(size: number): Pick<PlainGraph, "nodes" | "edges"> {
  const doc = boardOfSize(size);
  return {
    nodes: listRecords(doc, "node").map(({ id, name, x, y, w, h }) => ({ id, label: name, x, y, w, h })),
    edges: listRecords(doc, "edge").map(({ id, from, to }) => ({ id, from, to })),
  };
}

/** Starts Loopboard with a board of that size and an empty one, which is shown. */
export function launchWithBoard(size: number): Promise<RunningLoopboard> {
  const folder = makeTemporaryFolder("bench");
  const [board, blank] = [join(folder, "large.loopboard"), join(folder, "blank.loopboard")];
  writeFileSync(board, serializeBoard(boardOfSize(size)));
  writeFileSync(blank, serializeBoard(emptyDoc("Blank")));
  return launchLoopboard({ args: [board, blank] });
}

/** Loopboard as a subject; boards are opened by the message that main sends for a file. */
export function loopboardSubject({ app, page }: RunningLoopboard, size: number): Subject {
  const show = async (title: string): Promise<void> => {
    const board = await boardId(page, title);
    await app.evaluate(
      ({ BrowserWindow }, [channel, id]) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send(channel, { board: id });
      },
      [channelOf("board.show"), board] as const,
    );
  };
  // A tab comes back as it was left, so it is zoomed once.
  let isFullSize = false;
  return {
    page,
    load: async (shown, selected = false) => {
      if (shown === "full size" && !isFullSize) {
        isFullSize = true;
        await quietAfterMark(page, "board-received", () => show(`Benchmark ${size}`));
        await page.locator(".canvas").focus();
        // A tab would bring the selection back too.
        await page.keyboard.press("Escape");
        await page.keyboard.press("0");
        await page.waitForTimeout(SETTLED_MS);
      }
      await quietAfterMark(page, "board-received", () => show("Blank"));
      const took = await quietAfterMark(page, "board-received", () => show(`Benchmark ${size}`));
      if (selected) {
        await page.locator(".canvas").focus();
        await page.keyboard.press("Control+a");
      }
      return took;
    },
    spot: () => spotOfNode(page),
  };
}

/** A peer as a subject. */
export const rawSubject = ({ page }: RunningLoopboard, peer: Peer, size: number): Subject => {
  const graph = graphOfSize(size);
  return {
    page,
    load: (shown, selected = false) =>
      quietAfterMark(page, "board-received", () =>
        loadRaw(page, peer, { ...graph, fitted: shown === "fitted", selected }),
      ),
    spot: () => (peer === "floor" ? Promise.resolve({ x: 60, y: 30 }) : spotOfNode(page)),
  };
};

function boardId(page: Page, title: string): Promise<string> {
  return page.evaluate(
    async ([bridge, wanted]) => {
      const { call } = Reflect.get(window, bridge);
      const { value } = await call("boards.list", { binned: false });
      return JSON.parse(value).find((each: { readonly title: string }) => each.title === wanted).id;
    },
    [BRIDGE_NAME, title] as const,
  );
}

/** A point on a box near the middle of the window: by what is mounted, or else by the grid on which the boxes stand. */
function spotOfNode(page: Page): Promise<Spot> {
  return page.evaluate(() => {
    const pane = document.querySelector(".react-flow__pane")?.getBoundingClientRect();
    const view = document.querySelector(".react-flow__viewport");
    if (pane === undefined || view === null) throw new Error("There is no board in the window.");
    const { a: zoom, e, f } = new DOMMatrixReadOnly(getComputedStyle(view).transform);
    const board = { x: (pane.width / 2 - e) / zoom, y: (pane.height / 2 - f) / zoom };
    const [across, down] = [260, 110];
    const corner = { x: Math.round(board.x / across) * across, y: Math.round(board.y / down) * down };
    return { x: pane.x + e + (corner.x + 70) * zoom, y: pane.y + f + (corner.y + 32) * zoom };
  });
}
