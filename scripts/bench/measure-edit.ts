import type { Page } from "@playwright/test";
import { closeLoopboard } from "../drive/launch.ts";
import { launchWithBoard, loopboardSubject } from "./editor/subjects.ts";
import type { Measurement } from "./row.ts";

const SIZE = 1000;
const SMALL = 20;
const EDITS = 60;
/** The first edits warm up and are not counted. */
const WARM_UP = 5;
/** From key to key: an edit is over by then, its review included. */
const PACE_MS = 150;
const COMMITTED_MS = 15;
/** A key comes somewhere in a frame, and what it changes is on the screen at the end of the next one at the latest. */
const TWO_FRAMES_MS = 33;

/** What one edit took, in ms: from the key to its paint, and from the command, which the key gives as soon as the page hears it, to its acknowledged commit. */
interface EditTimes {
  readonly painted: readonly number[];
  readonly committed: readonly number[];
}

/** One edit end to end at 1,000 components: from the key that moves a component to its paint, and from its command to the acknowledged commit, against a board of 20 components. */
export async function measureEdit(): Promise<readonly Measurement[]> {
  const large = await timesAt(SIZE);
  const small = await timesAt(SMALL);
  const row = (what: string, part: keyof EditTimes, target: number): Measurement => ({
    row: `edit, ${what}, 1,000 components, p95`,
    unit: "ms",
    samples: large[part],
    reference: small[part],
    against: "a board of 20 components",
    target,
    judged: "p95",
  });
  return [row("key to paint", "painted", TWO_FRAMES_MS), row("command to commit", "committed", COMMITTED_MS)];
}

async function timesAt(size: number): Promise<EditTimes> {
  const running = await launchWithBoard(size);
  try {
    const { page } = running;
    const subject = loopboardSubject(running, size);
    await subject.load("full size");
    const { x, y } = await subject.spot();
    await page.mouse.click(x, y);
    await noteEdits(page);
    for (let at = 0; at < EDITS + WARM_UP; at += 1) {
      // There and back: so the board stays what it is.
      await page.keyboard.press(at % 2 === 0 ? "ArrowRight" : "ArrowLeft");
      await page.waitForTimeout(PACE_MS);
      await page.locator("[data-testid='saved-mark'][data-state='saved']").waitFor();
    }
    const times = await readEdits(page);
    return { painted: times.painted.slice(WARM_UP), committed: times.committed.slice(WARM_UP) };
  } finally {
    await closeLoopboard(running);
  }
}

/** Notes, for each arrow key, when the frame after it was done and when the board bar says that everything is saved. */
const noteEdits = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times = { painted: [] as number[], committed: [] as number[] };
    Object.assign(window, { benchEdits: times });
    let pressed = 0;
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        pressed = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.painted.push(performance.now() - timeStamp)));
      },
      true,
    );
    const mark = document.querySelector("[data-testid='saved-mark']");
    if (mark === null) throw new Error("The window does not say what is saved.");
    new MutationObserver(() => {
      if (mark.getAttribute("data-state") === "saved") times.committed.push(performance.now() - pressed);
    }).observe(mark, { attributeFilter: ["data-state"] });
  });

async function readEdits(page: Page): Promise<EditTimes> {
  const times: EditTimes = await page.evaluate(() => Reflect.get(window, "benchEdits"));
  const [painted, committed] = [times.painted.length, times.committed.length];
  if (Math.min(painted, committed) < EDITS)
    throw new Error(`${EDITS + WARM_UP} keys were pressed, ${painted} painted and ${committed} committed.`);
  return times;
}
