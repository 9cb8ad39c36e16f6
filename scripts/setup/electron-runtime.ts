import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { provideStandIn, standInFolder } from "../stand-in/provide.ts";
import { STAND_IN } from "../stand-in/stand-in.ts";
import { cacheFolder } from "./cache.ts";
import { readRefusal, saveRefusal } from "./download-answer.ts";
import { doesAnswer } from "./network-probe.ts";
import {
  downloadAddress,
  hasDownloadedArchive,
  installOfficial,
  officialFolder,
  officialVersion,
} from "./official-electron.ts";
import { SetupError } from "./setup-error.mjs";

/** A choice of Electron, made before anything is fetched. */
export interface RuntimeChoice {
  readonly kind: "official" | "stand-in" | "given";
  /** Folder that holds the program, to be named in ELECTRON_OVERRIDE_DIST_PATH. */
  readonly folder: string;
  /** Version of Electron, such as 45.4.1. */
  readonly version: string;
  /** Why this one, for the line that is printed. */
  readonly reason: string;
}

/** Decides which Electron is used: the one the user names, else the official one, else the stand-in. */
export async function chooseRuntime(root: string): Promise<RuntimeChoice> {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given !== undefined && given !== "") return givenRuntime(given);
  const version = officialVersion(root);
  const official: RuntimeChoice = { kind: "official", folder: officialFolder(root), version, reason: "official" };
  if (isThere(official.folder, version)) return official;
  const refusal = await tryOfficial(root, version);
  if (refusal === null) return official;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new SetupError(
      `Electron ${version} cannot be downloaded (${refusal}), and the stand-in exists for Linux x64 only.\n` +
        "Connect to the network once, or name an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.",
    );
  }
  const reason = `stand-in, because the official ${version} cannot be had here: ${refusal}`;
  return { kind: "stand-in", folder: standInFolder(), version: STAND_IN.electron, reason };
}

/** Fetches the chosen runtime when it is not there yet. */
export async function provideRuntime(choice: RuntimeChoice): Promise<void> {
  if (choice.kind === "stand-in") await provideStandIn();
}

function givenRuntime(folder: string): RuntimeChoice {
  const versionFile = join(folder, "version");
  if (!existsSync(versionFile)) {
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron (no file "version").`);
  }
  const version = readFileSync(versionFile, "utf8").trim().replace(/^v/, "");
  return { kind: "given", folder, version, reason: "named in ELECTRON_OVERRIDE_DIST_PATH" };
}

function isThere(folder: string, version: string): boolean {
  const versionFile = join(folder, "version");
  return existsSync(versionFile) && readFileSync(versionFile, "utf8").trim().replace(/^v/, "") === version;
}

/** Installs the official Electron; returns null when that worked, else the reason why not. */
async function tryOfficial(root: string, version: string): Promise<string | null> {
  const note = join(cacheFolder(), "electron-download.json");
  if (!hasDownloadedArchive(version)) {
    const known = readRefusal(note, version, Date.now());
    if (known !== null) return known.reason;
    const address = downloadAddress(version);
    if (!(await doesAnswer(address))) {
      const reason = `${new URL(address).host} does not answer`;
      saveRefusal(note, { version, at: Date.now(), reason });
      return reason;
    }
  }
  if (await installOfficial(root, version)) return null;
  const reason = "its download failed";
  saveRefusal(note, { version, at: Date.now(), reason });
  return reason;
}
