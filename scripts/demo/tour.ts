import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { closeLoopboard, launchLoopboard } from "../drive/launch.ts";
import { projectRoot } from "../setup/setup.ts";
import { applyFirstFix } from "./apply-first-fix.ts";
import { exportDrawings } from "./export-drawings.ts";
import { layOut } from "./lay-out.ts";
import { loseTheMonitor } from "./lose-the-monitor.ts";
import { resizeWindow, takePictures } from "./pictures.ts";
import type { Stop } from "./stop.ts";

/** What the tour does, in this order. Each stop says what it saw and which files it wrote. */
const STOPS: readonly Stop[] = [layOut, loseTheMonitor, applyFirstFix, exportDrawings, takePictures];

const folder = join(projectRoot, "out", "demo");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const running = await launchLoopboard({ saveFolder: folder, colorScheme: "light" });
try {
  await resizeWindow(running, 1440, 900);
  console.log("Loopboard shows the sample board.");
  for (const stop of STOPS) {
    const { said, files = [] } = await stop(running, folder);
    for (const line of said) console.log(line);
    for (const file of files) console.log(`  ${file}`);
  }
  if (running.consoleErrors.length > 0) {
    throw new Error(`The page complained:\n${running.consoleErrors.join("\n")}`);
  }
} finally {
  await closeLoopboard(running);
}
console.log("The tour is over; everything it made is in out/demo/.");
