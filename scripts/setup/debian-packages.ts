import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import {
  choosePackages,
  DISPLAY_PACKAGES,
  listMissing,
  type PackageNames,
  toInstallable,
  toInstalled,
  WINDOW_PACKAGES,
} from "./package-choice.ts";
import { withProgress } from "./progress.mjs";
import { runCommand, tail } from "./run-command.ts";
import { SetupError } from "./setup-error.mjs";

export interface SystemNeeds {
  /** A virtual display, because there is no screen. */
  readonly display: boolean;
  /** make, a C++ compiler and Python, because the SQLite binding has to be compiled. */
  readonly compiler: boolean;
  /** strace, because a test watches the program's system calls. */
  readonly tracer: boolean;
}

/** Program on the path, and the Debian package that brings it. */
const COMPILER_TOOLS = [
  ["make", "make"],
  ["g++", "g++"],
  ["python3", "python3"],
] as const;

const TRACER_TOOLS = [["strace", "strace"]] as const;

/** A field in dpkg's own format language. */
const field = (name: string): string => `\${${name}}`;

/** One line for each package. */
const DPKG_FORMAT = `${field("Package")} ${field("Status")}\\n`;

/** Whether a program of this name is on the path. */
export function isOnPath(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/**
 * Installs the Debian packages that are missing when the user may, else says which `apt-get` line to run.
 * Other systems than Debian and its relatives are left alone.
 */
export async function ensureSystemPackages(needs: SystemNeeds): Promise<void> {
  if (process.platform !== "linux" || !isOnPath("apt-get") || !isOnPath("dpkg-query")) return;
  const missing = [...(await missingLibraries(needs)), ...missingTools(needs)];
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  const known = toInstallable(await aptPolicy(missing));
  const isStale = missing.some((names) => !names.some((name) => known.has(name)));
  if (!isRoot) throw new SetupError(advice(choosePackages(missing, known)));
  if (isStale) await withProgress("Refreshing the list of Debian packages (apt-get update)", () => aptGet(["update"]));
  const packages = choosePackages(missing, isStale ? toInstallable(await aptPolicy(missing)) : known);
  await withProgress(`Installing Debian packages: ${packages.join(" ")}`, () =>
    aptGet(["install", "-y", "--no-install-recommends", ...packages]),
  );
}

async function missingLibraries(needs: SystemNeeds): Promise<readonly PackageNames[]> {
  const wanted = needs.display ? [...DISPLAY_PACKAGES, ...WINDOW_PACKAGES] : WINDOW_PACKAGES;
  const result = await runCommand("dpkg-query", ["-W", "-f", DPKG_FORMAT, ...wanted.flat()]);
  return listMissing(wanted, toInstalled(result.output));
}

function missingTools(needs: SystemNeeds): readonly PackageNames[] {
  const tools = [...(needs.compiler ? COMPILER_TOOLS : []), ...(needs.tracer ? TRACER_TOOLS : [])];
  return tools.filter(([program]) => !isOnPath(program)).map(([, name]): PackageNames => [name]);
}

async function aptPolicy(needs: readonly PackageNames[]): Promise<string> {
  const env = { ...process.env, LC_ALL: "C" };
  return (await runCommand("apt-cache", ["policy", ...needs.flat()], { env })).output;
}

async function aptGet(args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const result = await runCommand("apt-get", args, { env });
  if (result.code === 0) return;
  throw new SetupError(`apt-get ${args.join(" ")} failed:\n${tail(result.output)}`);
}

function advice(packages: readonly string[]): string {
  return [
    `Loopboard needs Debian packages that are not installed: ${packages.join(", ")}.`,
    "Run this line, then start again:",
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`,
  ].join("\n");
}
