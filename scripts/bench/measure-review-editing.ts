import type { Page } from "@playwright/test";
import { closeLoopboard } from "../drive/launch.ts";
import { launchWithBoard, loopboardSubject, type Subject } from "./editor/subjects.ts";
import { framesWhile } from "./frames.ts";
import type { Measurement } from "./row.ts";

const SIZE = 1000;
const REPETITIONS = 3;
const TYPED = "a name that somebody types";
/** Pace of a quick typist: 12 keys a second. */
const KEY_MS = 80;
const STEPS = 50;
const STEP_MS = 16;
/** By then the board is reviewed after a drop. */
const REVIEWED_MS = 500;
/** People notice a letter that comes later than this. */
const LETTER_MS = 50;
const FRAME_MS = 17;

/** Dragging with the review panel open, and typing a name while each key brings a review, at 1,000 components. */
export async function measureReviewEditing(): Promise<readonly Measurement[]> {
  const running = await launchWithBoard(SIZE);
  try {
    const subject = loopboardSubject(running, SIZE);
    await subject.load("full size");
    const { page } = running;
    await page.getByRole("tab", { name: /^Review/ }).click();
    await page.locator(".finding").first().waitFor();
    const open = await repeatedDrags(subject);
    await page.getByRole("tab", { name: "Brief" }).click();
    const closed = await repeatedDrags(subject);
    const { x, y } = await subject.spot();
    await page.mouse.click(x, y);
    await page.getByRole("tab", { name: "Properties" }).click();
    const typed = await keyTimes(page);
    return [
      {
        row: "frame while dragging and dropping one of 1,000, review open, p95",
        unit: "ms",
        samples: open,
        reference: closed,
        against: "the review not shown",
        target: FRAME_MS,
        judged: "p95",
      },
      {
        row: "key to paint while typing a name, 1,000 components, p95",
        unit: "ms",
        samples: typed,
        reference: [FRAME_MS],
        against: "one frame",
        target: LETTER_MS,
        judged: "p95",
      },
    ];
  } finally {
    await closeLoopboard(running);
  }
}

/** Frames of some drags with the drop and the review after it; the first drag is not counted. */
async function repeatedDrags(subject: Subject): Promise<readonly number[]> {
  const frames: (readonly number[])[] = [];
  for (let at = 0; at <= REPETITIONS; at += 1) frames.push(await framesOfDrop(subject));
  return frames.slice(1).flat();
}

async function framesOfDrop({ page, spot }: Subject): Promise<readonly number[]> {
  const { x, y } = await spot();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8);
  return framesWhile(page, async () => {
    for (let step = 0; step < STEPS; step += 1) {
      const angle = (step / STEPS) * 2 * Math.PI;
      await page.mouse.move(x + 60 * Math.sin(angle), y + 50 * (1 - Math.cos(angle)));
      await page.waitForTimeout(STEP_MS);
    }
    await page.mouse.up();
    await page.waitForTimeout(REVIEWED_MS);
  });
}

/** Milliseconds from each key to the end of the frame that shows its letter. */
async function keyTimes(page: Page): Promise<readonly number[]> {
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("");
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { benchKeys: times });
    document.addEventListener(
      "input",
      (event) => {
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - event.timeStamp), 0));
      },
      true,
    );
  });
  await name.pressSequentially(TYPED.repeat(REPETITIONS), { delay: KEY_MS });
  return page.evaluate(() => {
    const times: unknown = Reflect.get(window, "benchKeys");
    return Array.isArray(times) ? times : [];
  });
}
