import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { cacheFolder, fillFolder } from "./cache.ts";
import { findNodeHeaders } from "./node-headers.ts";
import { withProgress } from "./progress.mjs";
import { runCommand, tail } from "./run-command.ts";
import { SetupError } from "./setup-error.mjs";

/** First Electron whose Node-API has what the prebuilt better-sqlite3 asks for. */
const FIRST_WITH_PREBUILT = 35;
/** Raised whenever the way of compiling changes, so that older results are not used. */
const RECIPE = 1;
const FILE = "better_sqlite3.node";
const DEFINE = "'NAPI_VERSION=10'";
const OLDER_DEFINES = "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'";

const manifestSchema = z.object({ version: z.string() });

/** Whether better-sqlite3 must be compiled for an Electron of this version. */
export function needsCompiledBinding(electronVersion: string): boolean {
  return Number(electronVersion.split(".")[0]) < FIRST_WITH_PREBUILT;
}

/** The build file with Node-API 10 replaced by what the older runtime offers under its experimental name. */
export function withOlderNodeApi(bindingGyp: string): string {
  if (!bindingGyp.includes(DEFINE))
    throw new SetupError("better-sqlite3's binding.gyp no longer defines NAPI_VERSION=10.");
  return bindingGyp.replace(DEFINE, OLDER_DEFINES);
}

function bindingKey(root: string): string {
  const manifest = join(root, "node_modules", "better-sqlite3", "package.json");
  const { version } = manifestSchema.parse(JSON.parse(readFileSync(manifest, "utf8")));
  return `${version}-r${RECIPE}-${process.platform}-${process.arch}`;
}

const cachedFile = (root: string): string => join(cacheFolder(), "sqlite-binding", bindingKey(root), FILE);

/** Whether the binding has to be compiled, for which make, a C++ compiler and Python are needed. */
export const mustCompileBinding = (root: string): boolean => !existsSync(cachedFile(root));

/** Puts the compiled binding where better-sqlite3 looks first; compiles it when the cache has none. */
export async function provideCompiledBinding(root: string): Promise<void> {
  const release = join(root, "node_modules", "better-sqlite3", "build", "Release");
  const mark = join(release, ".loopboard");
  const key = bindingKey(root);
  if (existsSync(join(release, FILE)) && existsSync(mark) && readFileSync(mark, "utf8") === key) return;
  if (mustCompileBinding(root)) {
    await withProgress("Compiling the SQLite binding for this Electron (about 75 s, once)", () => compile(root));
  }
  mkdirSync(release, { recursive: true });
  copyFileSync(cachedFile(root), join(release, FILE));
  writeFileSync(mark, key);
}

async function compile(root: string): Promise<void> {
  // Inside node_modules, so that the build finds node-addon-api.
  const workshop = join(root, "node_modules", ".loopboard-build");
  const copy = join(workshop, "better-sqlite3");
  rmSync(workshop, { recursive: true, force: true });
  try {
    cpSync(join(root, "node_modules", "better-sqlite3"), copy, { recursive: true });
    const gyp = join(copy, "binding.gyp");
    writeFileSync(gyp, withOlderNodeApi(readFileSync(gyp, "utf8")));
    await fillFolder(join(cacheFolder(), "sqlite-binding", bindingKey(root)), async (folder) => {
      await runNodeGyp(root, copy, await findNodeHeaders(workshop));
      await assertLoads(root, join(copy, "build", "Release", FILE));
      copyFileSync(join(copy, "build", "Release", FILE), join(folder, FILE));
    });
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function runNodeGyp(root: string, packageFolder: string, headers: string): Promise<void> {
  const nodeGyp = join(root, "node_modules", "node-gyp", "bin", "node-gyp.js");
  const args = [nodeGyp, "rebuild", "--release", "--force_build=1", `--nodedir=${headers}`];
  const result = await runCommand(process.execPath, args, { cwd: packageFolder });
  if (result.code !== 0) throw new SetupError(`The SQLite binding cannot be compiled:\n${tail(result.output)}`);
}

async function assertLoads(root: string, file: string): Promise<void> {
  const script = `const D = require("better-sqlite3");
    const row = new D(":memory:", { nativeBinding: process.argv[1] }).prepare("select 40 + 2 as sum").get();
    process.exit(row.sum === 42 ? 0 : 1);`;
  const result = await runCommand(process.execPath, ["--eval", script, file], { cwd: root });
  if (result.code !== 0) throw new SetupError(`The compiled SQLite binding does not load:\n${tail(result.output)}`);
}
