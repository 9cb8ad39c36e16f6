import { buildApp } from "../build/build-app.ts";
import { projectRoot } from "../setup/setup.ts";
import { runTask } from "./run-task.ts";

await runTask(async () => {
  await buildApp(projectRoot);
  return 0;
});
