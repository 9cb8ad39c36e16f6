import { resolve } from "node:path";
import { buildApp } from "../build/build-app.ts";
import { runDemo } from "../demo/run-demo.ts";
import { hasDisplay } from "../display/virtual-display.ts";
import { electronProgram } from "../setup/electron-program.ts";
import { runChild } from "../setup/run-child.ts";
import { electronEnvironment, projectRoot, setUpElectron } from "../setup/setup.ts";
import { runTask } from "./run-task.ts";

/** File arguments are meant from the folder the user stands in, not from the project's. */
const fromUserFolder = (argument: string): string =>
  argument.startsWith("-") ? argument : resolve(process.env.INIT_CWD ?? projectRoot, argument);

await runTask(async () => {
  const runtime = await setUpElectron();
  const env = electronEnvironment(runtime);
  await buildApp(projectRoot, env);
  if (!hasDisplay()) {
    console.log("There is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so the tour runs instead.");
    return runDemo(env);
  }
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const files = process.argv.slice(2).map(fromUserFolder);
  return runChild(electronProgram(runtime.folder), [...sandbox, projectRoot, ...files], { cwd: projectRoot, env });
});
