import { SetupError } from "../setup/setup-error.mjs";

const TARGETS = ["dir", "linux", "mac", "win"] as const;

/** What is made: an unpacked folder for this machine, or the installers of one system. */
export type PackageTarget = (typeof TARGETS)[number];

export interface PackageArguments {
  readonly target: PackageTarget;
  /** A build for tests: the debugger switch stays on, and the stand-in runtime is allowed. */
  readonly isTestBuild: boolean;
}

/** Reads the arguments of `npm run package -- [dir|linux|mac|win] [--test-build]`. */
export function parsePackageArguments(args: readonly string[]): PackageArguments {
  const isTestBuild = args.includes("--test-build");
  const words = args.filter((argument) => argument !== "--test-build");
  const [word = "dir", ...rest] = words;
  const target = TARGETS.find((name) => name === word);
  if (target === undefined || rest.length > 0) {
    throw new SetupError(`Usage: npm run package -- [${TARGETS.join("|")}] [--test-build]`);
  }
  return { target, isTestBuild };
}

/** Throws when a build for users would carry another Electron than the pinned one. */
export function assertMayPackage(isTestBuild: boolean, runtimeVersion: string, pinnedVersion: string): void {
  if (isTestBuild || runtimeVersion === pinnedVersion) return;
  throw new SetupError(
    `A build for users is made from Electron ${pinnedVersion} only; the one at hand is ${runtimeVersion}, which stands in ` +
      "for development and tests and lacks security fixes.\n" +
      "Where the official Electron can be downloaded this works by itself. For a test build: npm run package -- dir --test-build",
  );
}
