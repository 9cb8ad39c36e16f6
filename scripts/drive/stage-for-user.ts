import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, copyFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeTemporaryFolder } from "./temporary-folder.ts";

export interface UserIds {
  readonly uid: number;
  readonly gid: number;
}

/** Debian's user without any rights of its own. */
export const NOBODY: UserIds = { uid: 65534, gid: 65534 };

export interface Program {
  readonly executable: string;
  readonly appFolder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What the built app reads from the project folder. */
const APP_PARTS = ["package.json", "out", "node_modules"] as const;

/**
 * Makes a program that runs as another user: the runtime and the app are linked into a folder that this user can
 * read, since the originals may lie in a home folder that is closed to others, and the data folder is handed over.
 */
export function stageForUser(program: Program, userData: string, { uid, gid }: UserIds): Program {
  if (process.getuid?.() !== 0) throw new Error("Only root can start Loopboard as another user.");
  const stage = makeTemporaryFolder("user");
  chmodSync(stage, 0o755);
  const runtime = readableFolder(dirname(program.executable), join(stage, "runtime"));
  const appFolder = isOpenToOthers(program.appFolder) ? program.appFolder : stageApp(program.appFolder, stage);
  const home = join(stage, "home");
  mkdirSync(home);
  for (const folder of [home, userData]) chownSync(folder, uid, gid);
  const executable = join(stage, "electron-as-user");
  const electron = join(runtime, basename(program.executable));
  const change = `setpriv --reuid=${uid} --regid=${gid} --clear-groups --inh-caps=-all`;
  writeFileSync(executable, `#!/bin/sh\nexec ${change} -- "${electron}" "$@"\n`, { mode: 0o755 });
  return { executable, appFolder, env: environmentFor(program.env, home, { uid, gid }) };
}

function environmentFor(env: Program["env"], home: string, { uid, gid }: UserIds): Record<string, string> {
  const { XDG_RUNTIME_DIR: _runtime, XDG_CONFIG_HOME: _config, XDG_CACHE_HOME: _cache, ...kept } = env;
  if (kept.XAUTHORITY === undefined) return { ...kept, HOME: home };
  const authority = join(home, "Xauthority");
  copyFileSync(kept.XAUTHORITY, authority);
  chownSync(authority, uid, gid);
  return { ...kept, HOME: home, XAUTHORITY: authority };
}

/** Whether other users can walk down to this folder. */
function isOpenToOthers(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o005) === 0o005;
  return isOpen && (dirname(folder) === folder || isOpenToOthers(dirname(folder)));
}

function readableFolder(folder: string, target: string): string {
  if (isOpenToOthers(folder)) return folder;
  linkTree(folder, target);
  chmodSync(target, 0o755);
  return target;
}

function stageApp(folder: string, stage: string): string {
  const target = join(stage, "app");
  mkdirSync(target);
  for (const part of APP_PARTS) linkTree(join(folder, part), join(target, part));
  return target;
}

/** Hard links cost no space; another file system gets a copy. */
function linkTree(from: string, to: string): void {
  const isSameDisk = statSync(from).dev === statSync(dirname(to)).dev;
  execFileSync("cp", [isSameDisk ? "-al" : "-a", from, to]);
}
