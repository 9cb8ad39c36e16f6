import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand, tail } from "./run-command.ts";
import { SetupError } from "./setup-error.mjs";

/** Fetches the tarball of one exact package version into `folder` through npm; returns the tarball's path. */
export async function npmPack(spec: string, folder: string): Promise<string> {
  const npmScript = process.env.npm_execpath;
  const machineNode = process.env.npm_node_execpath;
  const [command, prefix] =
    npmScript?.endsWith(".js") && machineNode !== undefined ? [machineNode, [npmScript]] : ["npm", []];
  const result = await runCommand(command, [...prefix, "pack", spec, "--pack-destination", folder], { cwd: folder });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (result.code !== 0 || tarball === undefined) {
    throw new SetupError(`The package ${spec} could not be fetched with npm:\n${tail(result.output, 8)}`);
  }
  return join(folder, tarball);
}
