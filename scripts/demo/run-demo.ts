import { join } from "node:path";
import { withDisplay } from "../display/with-display.ts";
import { runChild } from "../setup/run-child.ts";
import { projectRoot } from "../setup/setup.ts";

/** Drives the built app through the tour; resolves to the tour's exit code. */
export function runDemo(env: NodeJS.ProcessEnv): Promise<number> {
  const tour = join(import.meta.dirname, "tour.ts");
  return withDisplay(env, (shown) => runChild(process.execPath, [tour], { cwd: projectRoot, env: shown }));
}
