import type { Page } from "@playwright/test";

const STEPS = 60;
const STEP_MS = 16;

/** Starts to note the time between frames in the page. */
async function startFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { benchFrames: times });
    const note = (time: number) => {
      if (Reflect.get(window, "benchFrames") !== times) return;
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

const readFrames = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const times: unknown = Reflect.get(window, "benchFrames");
    Reflect.deleteProperty(window, "benchFrames");
    if (!Array.isArray(times)) return [];
    return times.slice(1).map((time: number, at) => time - times[at]);
  });

/** Milliseconds between the frames of a page while something is done. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await startFrames(page);
  await act();
  return readFrames(page);
}

/** Milliseconds between the frames of a page while the pointer moves in a circle, pressed on something or not. */
export async function framesWhileMoving(
  page: Page,
  from: { readonly x: number; readonly y: number },
  isPressed: boolean,
): Promise<readonly number[]> {
  await page.mouse.move(from.x, from.y);
  if (isPressed) await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10);
  const frames = await framesWhile(page, async () => {
    for (let at = 0; at < STEPS; at += 1) {
      const angle = (at / STEPS) * 2 * Math.PI;
      await page.mouse.move(from.x + 80 * Math.sin(angle), from.y + 60 * (1 - Math.cos(angle)));
      await page.waitForTimeout(STEP_MS);
    }
  });
  if (isPressed) await page.mouse.up();
  return frames;
}
