import { join } from "node:path";
import type { RunningLoopboard } from "../drive/launch.ts";
import type { Stop } from "./stop.ts";

/** Long enough for transitions of colours and of the view to end. */
const SETTLE_MS = 600;

export async function resizeWindow({ app, page }: RunningLoopboard, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.unmaximize();
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
}

/** Shows the whole board, with nothing selected and no message in the way. */
export async function showWholeBoard({ page }: RunningLoopboard): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  // Messages go away by themselves.
  await page.getByRole("button", { name: "Dismiss" }).first().waitFor({ state: "detached" });
}

/** Writes a picture of the window as it is now; returns its path. */
export async function takePicture({ page }: RunningLoopboard, folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.png`);
  // The pointer rests where nothing reacts to it.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path });
  return path;
}

/** The same board in the other theme and in a small window. */
export const takePictures: Stop = async (running, folder) => {
  const { page } = running;
  await showWholeBoard(running);
  const light = await takePicture(running, folder, "board-light");
  await page.getByRole("button", { name: "Dark theme" }).click();
  const dark = await takePicture(running, folder, "board-dark");
  await page.getByRole("button", { name: "Light theme" }).click();
  await resizeWindow(running, 1024, 640);
  await showWholeBoard(running);
  const small = await takePicture(running, folder, "board-small-window");
  return { said: ["Pictures of the window in light, in dark and small:"], files: [light, dark, small] };
};
