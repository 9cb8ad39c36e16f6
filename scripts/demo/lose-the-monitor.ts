import { takePicture } from "./pictures.ts";
import { readFindings, toLine } from "./read-findings.ts";
import { waitUntilSaved } from "./saved.ts";
import type { Stop } from "./stop.ts";

/** The monitor's id in every reference board. */
const MONITOR = "mon";

/** Reviews the whole sample board, which is sound, then deletes its monitor and reviews again. */
export const loseTheMonitor: Stop = async (running, folder) => {
  const { page } = running;
  const before = await readFindings(page);
  const monitor = page.getByTestId(`node-${MONITOR}`);
  await monitor.click();
  await page.keyboard.press("Delete");
  await monitor.waitFor({ state: "detached" });
  await page.locator('[data-testid^="finding-"]').first().waitFor();
  await waitUntilSaved(page);
  const after = await readFindings(page);
  const picture = await takePicture(running, folder, "review");
  return {
    said: [
      `The review of the sample has ${before.length} findings.`,
      ...before.map(toLine),
      `Without its monitor it has ${after.length}:`,
      ...after.map(toLine),
    ],
    files: [picture],
  };
};
