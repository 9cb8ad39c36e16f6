import type { Page } from "@playwright/test";
import { closeLoopboard, launchLoopboard } from "../drive/launch.ts";
import { makeTemporaryFolder } from "../drive/temporary-folder.ts";
import { framesWhile } from "./frames.ts";
import { largeLibrary, MANY_BOARDS } from "./large-library.ts";
import type { Measurement } from "./row.ts";

const OPENINGS = 8;
const TYPED = "video ranking 9876";
const KEY_MS = 80;
const SCROLLS = 60;
const SCROLL_MS = 16;
const SCROLL_PX = 240;
/** What still feels like at once. */
const OPEN_MS = 150;
const LETTER_MS = 50;
const FRAME_MS = 17;

/** What the list of boards took. */
interface GalleryTimes {
  readonly opened: readonly number[];
  readonly typed: readonly number[];
  readonly scrolled: readonly number[];
}

/** The list of 10,000 boards: from the press to the cards on the screen, from a letter to its paint, frames of scrolling; against a library of one board. */
export async function measureGallery(): Promise<readonly Measurement[]> {
  const many = await timesIn(largeLibrary());
  const one = await timesIn(makeTemporaryFolder("bench-small"));
  const row = (what: string, part: keyof GalleryTimes, target: number) => ({
    row: `list of ${MANY_BOARDS.toLocaleString("en")} boards: ${what}`,
    unit: "ms" as const,
    samples: many[part],
    reference: one[part],
    against: "a library of one board",
    target,
  });
  return [
    row("press to cards", "opened", OPEN_MS),
    { ...row("letter to paint, p95", "typed", LETTER_MS), judged: "p95" },
    { ...row("frame while scrolling, p95", "scrolled", FRAME_MS), judged: "p95" },
  ];
}

async function timesIn(userData: string): Promise<GalleryTimes> {
  const running = await launchLoopboard({ userData });
  try {
    const { page } = running;
    const opened: number[] = [];
    for (let at = 0; at <= OPENINGS; at += 1) {
      opened.push(await timeOpening(page));
      if (at < OPENINGS) await close(page);
    }
    return { opened: opened.slice(1), scrolled: await framesOfScroll(page), typed: await timeLetters(page) };
  } finally {
    await closeLoopboard(running);
  }
}

/** Milliseconds from the press of the button to the end of the frame with the first cards. */
const timeOpening = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>("button[aria-label='All boards']");
    if (button === null) throw new Error("The window has no button for the list of boards.");
    const frame = (): Promise<void> => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
    const start = performance.now();
    button.click();
    do await frame();
    while (document.querySelector(".board-card") === null);
    return performance.now() - start;
  });

async function close(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator(".gallery").waitFor({ state: "detached" });
}

async function framesOfScroll(page: Page): Promise<readonly number[]> {
  const box = await page.locator(".board-grid").boundingBox();
  if (box === null) throw new Error("The list of boards is not on the screen.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return framesWhile(page, async () => {
    for (let at = 0; at < SCROLLS; at += 1) {
      await page.mouse.wheel(0, SCROLL_PX);
      await page.waitForTimeout(SCROLL_MS);
    }
  });
}

async function timeLetters(page: Page): Promise<readonly number[]> {
  const field = page.getByLabel("Find a board");
  await field.focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { benchKeys: times });
    document.addEventListener(
      "input",
      ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      true,
    );
  });
  await field.pressSequentially(TYPED, { delay: KEY_MS });
  return page.evaluate((): readonly number[] => Reflect.get(window, "benchKeys"));
}
