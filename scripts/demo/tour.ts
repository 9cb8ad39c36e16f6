import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { closeLoopboard, launchLoopboard, type RunningLoopboard } from "../drive/launch.ts";
import { projectRoot } from "../setup/setup.ts";
import { applyFirstFix } from "./apply-first-fix.ts";
import { breakTheLoop } from "./break-the-loop.ts";
import { exportDrawings } from "./export-drawings.ts";
import { layOut } from "./lay-out.ts";
import { resizeWindow, takePicture, takePictures } from "./pictures.ts";
import { showPanels } from "./show-panels.ts";
import type { Stop } from "./stop.ts";

/** What the tour does, in this order. Each stop says what it saw and which files it wrote. */
const STOPS: readonly Stop[] = [layOut, breakTheLoop, applyFirstFix, exportDrawings, takePictures, showPanels];

const folder = join(projectRoot, "out", "demo");
const shown = (file: string): string => relative(projectRoot, file);

async function walk(running: RunningLoopboard): Promise<void> {
  await resizeWindow(running, 1600, 1000);
  console.log("Loopboard shows the sample board.");
  for (const stop of STOPS) {
    const { said, files = [] } = await stop(running, folder);
    for (const line of [...said, ...files.map((file) => `  ${shown(file)}`)]) console.log(line);
  }
  if (running.consoleErrors.length > 0) {
    throw new Error(`the page complained:\n${running.consoleErrors.join("\n")}`);
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const running = await launchLoopboard({ saveFolder: folder });
try {
  await walk(running);
  console.log("The tour is over; everything it made is in out/demo/.");
} catch (error) {
  console.error(`The tour stopped: ${error instanceof Error ? error.message : String(error)}`);
  console.error(`What the window showed then: ${shown(await takePicture(running, folder, "stopped"))}`);
  process.exitCode = 1;
} finally {
  await closeLoopboard(running);
}
