import type { Page } from "@playwright/test";
import { framesWhile } from "../frames.ts";

const STEPS = 50;
const STEP_MS = 16;

/** A point of the window, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Milliseconds between frames while a board is panned in a circle by the wheel. */
export const framesOfPan = (page: Page, at: Spot): Promise<readonly number[]> =>
  framesWhile(page, async () => {
    await page.mouse.move(at.x, at.y);
    for (let step = 0; step < STEPS; step += 1) {
      const angle = (step / STEPS) * 2 * Math.PI;
      await page.mouse.wheel(14 * Math.cos(angle), 14 * Math.sin(angle));
      await page.waitForTimeout(STEP_MS);
    }
  });

/** Milliseconds between frames while it is zoomed out and in again. */
export const framesOfZoom = (page: Page, at: Spot): Promise<readonly number[]> =>
  framesWhile(page, async () => {
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down("Control");
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.wheel(0, step < STEPS / 2 ? 12 : -12);
      await page.waitForTimeout(STEP_MS);
    }
    await page.keyboard.up("Control");
  });

/** Where a drag ends: a few pixels from where it began, or just there, so that the next one finds everything in its place. */
export type DragEnd = "beside" | "where it began";

/** Milliseconds between frames while what is under a point is dragged in a circle. */
export async function framesOfDrag(page: Page, at: Spot, end: DragEnd): Promise<readonly number[]> {
  await page.mouse.move(at.x - 1, at.y - 1);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 8, at.y + 8);
  const frames = await framesWhile(page, async () => {
    for (let step = 0; step < STEPS; step += 1) {
      const angle = (step / STEPS) * 2 * Math.PI;
      await page.mouse.move(at.x + 60 * Math.sin(angle), at.y + 50 * (1 - Math.cos(angle)));
      await page.waitForTimeout(STEP_MS);
    }
  });
  if (end === "where it began") await page.mouse.move(at.x, at.y);
  await page.mouse.up();
  return frames;
}
