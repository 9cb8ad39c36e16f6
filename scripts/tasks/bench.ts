import { join } from "node:path";
import { buildApp } from "../build/build-app.ts";
import { withDisplay } from "../display/with-display.ts";
import { runChild } from "../setup/run-child.ts";
import { electronEnvironment, projectRoot, setUpElectron } from "../setup/setup.ts";
import { runTask } from "./run-task.ts";

await runTask(async () => {
  const env = electronEnvironment(await setUpElectron());
  await buildApp(projectRoot, env);
  const script = join(import.meta.dirname, "..", "bench", "bench.ts");
  const args = [script, ...process.argv.slice(2)];
  return withDisplay(env, (shown) => runChild(process.execPath, args, { cwd: projectRoot, env: shown }));
});
