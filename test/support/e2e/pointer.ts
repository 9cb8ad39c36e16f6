import type { Page } from "@playwright/test";
import type { Point } from "../../../core/model/records/fields.ts";

const STEPS = 8;

/** Presses at one point of the window, moves in steps as a hand does, and releases at another. */
export async function dragPointer(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: STEPS });
  await page.mouse.up();
}

/** The middle of a component, zone or note, window px. */
export async function middleOf(page: Page, id: string): Promise<Point> {
  const box = await page.getByTestId(`node-${id}`).boundingBox();
  if (box === null) throw new Error(`${id} is not in the window.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place on the canvas by shares of its width and height, window px. */
export async function canvasPoint(page: Page, across: number, down: number): Promise<Point> {
  const box = await page.getByTestId("canvas").boundingBox();
  if (box === null) throw new Error("The canvas is not in the window.");
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** How many window px a board px takes now. */
export const zoomOf = (page: Page): Promise<number> =>
  page.locator(".react-flow__viewport").evaluate((element) => {
    return new DOMMatrixReadOnly(getComputedStyle(element).transform).a;
  });

/** Brings the whole board into view. */
export const showWhole = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Show the whole board" }).click();
