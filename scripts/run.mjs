// The door of every npm script: it runs on any Node >= 20 before anything is installed, makes sure the
// dependencies are there, and then runs the task on the pinned Node 24 that came with them.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureDependencies, pinnedNode } from "./setup/dependencies.mjs";
import { SetupError } from "./setup/setup-error.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const TASKS = {
  start: "scripts/tasks/start.ts",
  demo: "scripts/tasks/demo.ts",
  test: "scripts/tasks/test.ts",
  check: "scripts/tasks/check.ts",
  build: "scripts/tasks/build.ts",
  bench: "scripts/tasks/bench.ts",
  package: "scripts/tasks/package.ts",
  loopboard: "cli/index.ts",
};

/**
 * @param {string} script path inside the project
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code of the task
 */
function runOnPinnedNode(script, args) {
  const env = { ...process.env, PATH: [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter) };
  // The command line reads files from where it is called; everything else works in the project.
  const cwd = script.startsWith("cli/") ? process.cwd() : root;
  return new Promise((settle, reject) => {
    const child = spawn(pinnedNode(root), [join(root, script), ...args], { stdio: "inherit", env, cwd });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on("SIGINT", forward);
    process.on("SIGTERM", forward);
    child.on("error", reject);
    child.on("exit", (code, signal) => settle(signal === null ? (code ?? 1) : 1));
  });
}

const [task = "", ...args] = process.argv.slice(2);
const script = TASKS[task];
try {
  if (script === undefined) {
    throw new SetupError(`There is no task "${task}". Known tasks: ${Object.keys(TASKS).join(", ")}.`);
  }
  await ensureDependencies(root);
  process.exitCode = await runOnPinnedNode(script, args);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = task === "loopboard" ? 2 : 1;
}
