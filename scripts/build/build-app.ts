import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "../setup/progress.mjs";
import { runCommand, tail } from "../setup/run-command.ts";
import { SetupError } from "../setup/setup-error.mjs";
import { buildStamp } from "./build-stamp.ts";

const OUTPUTS = ["out/main/index.js", "out/preload/index.cjs", "out/renderer/index.html"] as const;

/** Builds the app into `out/` unless that was done for exactly these sources. */
export async function buildApp(root: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const stampFile = join(root, "out", ".build-stamp");
  const stamp = buildStamp(root);
  const isWhole = OUTPUTS.every((file) => existsSync(join(root, file)));
  if (isWhole && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  rmSync(stampFile, { force: true });
  await withProgress("Building Loopboard", () => electronVite(root, env));
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(stampFile, stamp);
}

async function electronVite(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const script = join(root, "node_modules", "electron-vite", "bin", "electron-vite.js");
  const result = await runCommand(process.execPath, [script, "build"], { cwd: root, env });
  if (result.code !== 0) throw new SetupError(`The build failed:\n${tail(result.output, 40)}`);
}
