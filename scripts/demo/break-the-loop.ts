import { showWholeBoard, takePicture } from "./pictures.ts";
import { readFindings, toLine } from "./read-findings.ts";
import { waitUntilSaved } from "./saved.ts";
import type { Stop } from "./stop.ts";

/** The event collector of the sample board: without it, what users do never comes back to training. */
const COLLECTOR = "col";

/** Reviews the whole sample board, which is sound, then deletes its event collector and reviews again. */
export const breakTheLoop: Stop = async (running, folder) => {
  const { page } = running;
  const before = await readFindings(page);
  const collector = page.getByTestId(`node-${COLLECTOR}`);
  await collector.click();
  await page.keyboard.press("Delete");
  await collector.waitFor({ state: "detached" });
  await page.locator('[data-testid^="finding-"]').first().waitFor({ state: "attached" });
  await waitUntilSaved(page);
  const after = await readFindings(page);
  await showWholeBoard(running);
  const picture = await takePicture(running, folder, "review");
  return {
    said: [
      `The review of the sample has ${before.length} findings.`,
      ...before.map(toLine),
      `Without its event collector it has ${after.length}:`,
      ...after.map(toLine),
    ],
    files: [picture],
  };
};
