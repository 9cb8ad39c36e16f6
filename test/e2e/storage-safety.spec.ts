import type { Page } from "@playwright/test";
import { expect, killAndWait, test } from "../support/e2e/app-test.ts";
import { savedRecords } from "../support/e2e/library.ts";
import { readBoard } from "../support/e2e/read-board.ts";
import { makeTemporaryFolder, type RunningLoopboard } from "../support/launch.ts";

const KILLS = 5;

test("a kill in the middle of rapid edits loses nothing that was called saved", async ({ launch }) => {
  const userData = makeTemporaryFolder("data");
  let promised = 0;
  let tried = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const running = await launch({ userData });
    const found = await countNotes(running.page);
    expect(found).toBeGreaterThanOrEqual(promised);
    expect(found).toBeLessThanOrEqual(tried);
    const round = await editUntilKilled(running, found + kill * 3);
    promised = round.promised;
    tried = found + round.tried;
  }
  const { page } = await launch({ userData });
  const found = await countNotes(page);
  expect(found).toBeGreaterThanOrEqual(promised);
  expect(found).toBeLessThanOrEqual(tried);
  expect((await savedRecords(page)).filter(({ type }) => type === "note")).toHaveLength(found);
  await page.keyboard.press("Control+z");
  await expect.poll(() => countNotes(page)).toBe(found - 1);
});

interface Round {
  /** Notes that were on the board when the mark last said that everything is saved. */
  readonly promised: number;
  /** Notes that were asked for. */
  readonly tried: number;
}

/** Adds notes as fast as keys can be pressed and kills the app at once when the mark has promised so many. */
async function editUntilKilled(running: RunningLoopboard, enough: number): Promise<Round> {
  const { page } = running;
  let promised = 0;
  let tried = 0;
  const isEnough = new Promise<void>((resolve) => {
    page.on("console", (message) => {
      const count = /^saved (\d+)$/.exec(message.text())?.[1];
      promised = Math.max(promised, Number(count ?? 0));
      if (promised >= enough) resolve();
    });
  });
  await page.evaluate(tellPromises);
  let isAlive = true;
  const typing = async (): Promise<void> => {
    for (; isAlive; tried += 1) {
      await page.keyboard.press("n");
      // A new note opens for typing; leaving it empty makes the next key a new note again.
      await page.keyboard.press("Escape");
    }
  };
  // The last key meets an app that is gone.
  const typed = typing().catch(() => undefined);
  await isEnough;
  await killAndWait(running);
  isAlive = false;
  await typed;
  return { promised, tried: tried + 1 };
}

/** Runs in the page: says in its console how many notes are shown each time when the mark turns to saved. */
function tellPromises(): void {
  const mark = document.querySelector("[data-testid=saved-mark]");
  if (mark === null) throw new Error("There is no mark.");
  const tell = (): void => {
    if (mark.getAttribute("data-state") !== "saved") return;
    console.info(`saved ${document.querySelectorAll(".react-flow__node-note").length}`);
  };
  new MutationObserver(tell).observe(mark, { attributes: true });
}

const countNotes = async (page: Page): Promise<number> =>
  (await readBoard(page)).nodes.filter(({ type }) => type === "note").length;
