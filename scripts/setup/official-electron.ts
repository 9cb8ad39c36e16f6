import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { withProgress } from "./progress.mjs";
import { runCommand, tail } from "./run-command.ts";

const manifestSchema = z.object({ version: z.string() });

/** Version of the official Electron that the project pins. */
export function officialVersion(root: string): string {
  const manifest = join(root, "node_modules", "electron", "package.json");
  return manifestSchema.parse(JSON.parse(readFileSync(manifest, "utf8"))).version;
}

/** Folder into which the electron package unpacks the official runtime. */
export const officialFolder = (root: string): string => join(root, "node_modules", "electron", "dist");

const archiveName = (version: string): string => `electron-v${version}-${process.platform}-${process.arch}.zip`;

/** Address of the official download, on the mirror when the user has set one. */
export function downloadAddress(
  version: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const base =
    env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? "https://github.com/electron/electron/releases/download/";
  return `${base.endsWith("/") ? base : `${base}/`}v${version}/${archiveName(version)}`;
}

/** Whether an earlier download lies in the electron package's own cache, so that no network is needed. */
export function hasDownloadedArchive(version: string): boolean {
  const folder = downloadCache();
  if (!existsSync(folder)) return false;
  const name = archiveName(version);
  return readdirSync(folder).some((entry) => entry === name || existsSync(join(folder, entry, name)));
}

function downloadCache(): string {
  const { electron_config_cache: named, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (named !== undefined) return named;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "electron");
  if (process.platform === "win32") return join(LOCALAPPDATA ?? homedir(), "electron", "Cache");
  return join(XDG_CACHE_HOME ?? join(homedir(), ".cache"), "electron");
}

/** Runs the electron package's own installer; returns whether the runtime is there afterwards. */
export async function installOfficial(root: string, version: string): Promise<boolean> {
  const installer = join(root, "node_modules", "electron", "install.js");
  const env = { ...process.env, ELECTRON_GET_USE_PROXY: "1" };
  return withProgress(`Fetching Electron ${version}`, async () => {
    const result = await runCommand(process.execPath, [installer], { env, cwd: root });
    if (result.code !== 0) console.error(tail(result.output, 4));
    return result.code === 0 && existsSync(join(officialFolder(root), "version"));
  });
}
