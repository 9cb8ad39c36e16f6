import type { Page } from "@playwright/test";
import type { Point } from "../../../core/model/records/fields.ts";
import { type HandWrittenBoard, writeBoardFile } from "./board-file.ts";

const STEP = { x: 260, y: 110 } as const;
const COLUMN = 40;

/** Where a component of the large board stands, board px. */
export const placeOf = (at: number): Point => ({ x: Math.floor(at / COLUMN) * STEP.x, y: (at % COLUMN) * STEP.y });

/** Writes a board of many components in columns, each with a flow to the one right of it, and whatever else is given; its path. */
export function writeLargeBoard(count: number, more: Partial<HandWrittenBoard> = {}): string {
  const all = Array.from({ length: count }, (_, at) => at);
  return writeBoardFile({
    title: "Large",
    stage: "sketch",
    nodes: all.map((at) => ({ id: `n${at}`, kind: "cache", name: `Cache ${at}`, ...placeOf(at) })),
    edges: all
      .filter((at) => at + COLUMN < count)
      .map((at) => ({ id: `e${at}`, from: `n${at}`, to: `n${at + COLUMN}`, flow: "features" as const })),
    ...more,
  });
}

/** Where a point of the board is in the window, px, and how many window px a board px takes. */
export async function inWindow(page: Page, { x, y }: Point): Promise<Point & { readonly zoom: number }> {
  const view = await page.locator(".react-flow__viewport").evaluate((element) => {
    const { a, e, f } = new DOMMatrixReadOnly(getComputedStyle(element).transform);
    const { left, top } = element.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { zoom: a, left: left + e, top: top + f };
  });
  return { x: view.left + x * view.zoom, y: view.top + y * view.zoom, zoom: view.zoom };
}

/** The colour that the drawing of the board has at a point of the window, as "r,g,b,a"; empty where nothing is drawn. */
export const colourAt = (page: Page, at: Point): Promise<string> =>
  page.getByTestId("board-picture").evaluate((element, { x, y }) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error("There is no drawing of the board.");
    const box = element.getBoundingClientRect();
    const pen = element.getContext("2d");
    const [across, down] = [(x - box.x) / box.width, (y - box.y) / box.height];
    const data = pen?.getImageData(across * element.width, down * element.height, 1, 1).data ?? [];
    return data[3] === 0 ? "" : [...data].join(",");
  }, at);
