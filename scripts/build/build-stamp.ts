import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** What the build reads: a change in any of these means that it must run again. */
export const BUILD_INPUTS = [
  "core",
  "stencils",
  "templates",
  "preload",
  "main",
  "renderer",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
] as const;

/** Text that changes whenever a file of the inputs is added, removed, resized or written. */
export function buildStamp(root: string, inputs: readonly string[] = BUILD_INPUTS): string {
  const hash = createHash("sha256");
  for (const file of listFiles(root, inputs)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function listFiles(root: string, inputs: readonly string[]): readonly string[] {
  return inputs
    .map((input) => join(root, input))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? filesOf(path) : [path]))
    .sort();
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
