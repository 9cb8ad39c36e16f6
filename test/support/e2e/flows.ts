import { expect, type Page } from "@playwright/test";
import type { Flow } from "../../../core/model/kinds.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import { addedBy, pickKind } from "./components.ts";
import { dragPointer, middleOf } from "./pointer.ts";
import { readBoard } from "./read-board.ts";

type Side = "top" | "right" | "bottom" | "left";

/** Where the handle of a component lies from which a flow is drawn, window px. */
async function handleOf(page: Page, id: string, side: Side): Promise<Point> {
  await page.getByTestId(`node-${id}`).hover();
  const box = await page.locator(`.link-handle-${side}[data-link-from="${id}"]`).boundingBox();
  if (box === null) throw new Error(`${id} has no handle at the ${side}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags from a handle of a component onto another and takes a flow from the list that opens; answers with the flow's id. */
export async function connect(page: Page, from: string, to: string, flow: Flow): Promise<string> {
  const before = new Set((await readBoard(page)).edges.map(({ id }) => id));
  await dragPointer(page, await handleOf(page, from, "right"), await middleOf(page, to));
  const option = page.getByTestId(`flow-option-${flow}`);
  await option.click();
  await expect(option).toBeHidden();
  const added = async (): Promise<readonly string[]> =>
    (await readBoard(page)).edges.map(({ id }) => id).filter((id) => !before.has(id));
  await expect.poll(added).toHaveLength(1);
  return (await added())[0] ?? "";
}

/** Drags from a handle to the empty canvas and takes the first hit of the search that opens there; answers with the new component. */
export const connectToNew = (page: Page, from: string, at: Point, words: string): Promise<string> =>
  addedBy(page, async () => {
    await dragPointer(page, await handleOf(page, from, "right"), at);
    await pickKind(page, words);
  });

/** A point of a flow's line that no other thing covers, window px. */
export const pointOnFlow = (page: Page, id: string): Promise<Point> =>
  page.getByTestId(`edge-${id}`).evaluate((edge) => {
    const line = edge.querySelector<SVGPathElement>(".edge-hit");
    const matrix = line?.getScreenCTM();
    if (!line || !matrix) throw new Error("The flow has no line.");
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
      const { x, y } = line.getPointAtLength(line.getTotalLength() * share).matrixTransform(matrix);
      if (document.elementFromPoint(x, y)?.closest(".react-flow__edge") === edge) return { x, y };
    }
    throw new Error("The flow is covered.");
  });
