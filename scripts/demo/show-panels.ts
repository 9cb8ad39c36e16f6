import type { RunningLoopboard } from "../drive/launch.ts";
import { resizeWindow, takePicture } from "./pictures.ts";
import type { Stop } from "./stop.ts";
import { VIEWS } from "./views.ts";

const THEMES = ["light", "dark"] as const;

async function showAll(
  running: RunningLoopboard,
  folder: string,
  theme: (typeof THEMES)[number],
): Promise<readonly string[]> {
  const { page } = running;
  const files: string[] = [];
  for (const { name, open, close } of VIEWS) {
    try {
      await open(page);
      files.push(await takePicture(running, folder, `panel-${name}-${theme}`));
      await close(page);
    } catch (error) {
      throw new Error(
        `the view "${name}" could not be shown in ${theme}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return files;
}

/** A picture of every panel and dialog, in light and in dark. */
export const showPanels: Stop = async (running, folder) => {
  const { page } = running;
  await resizeWindow(running, 1440, 900);
  const files = [...(await showAll(running, folder, "light"))];
  await page.getByRole("button", { name: "Dark theme" }).click();
  files.push(...(await showAll(running, folder, "dark")));
  await page.getByRole("button", { name: "Light theme" }).click();
  return { said: [`Each of the ${VIEWS.length} panels and dialogs, in light and in dark:`], files };
};
