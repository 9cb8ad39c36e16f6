import { buildApp } from "../build/build-app.ts";
import { runDemo } from "../demo/run-demo.ts";
import { electronEnvironment, projectRoot, setUpElectron } from "../setup/setup.ts";
import { runTask } from "./run-task.ts";

await runTask(async () => {
  const env = electronEnvironment(await setUpElectron());
  await buildApp(projectRoot, env);
  return runDemo(env);
});
