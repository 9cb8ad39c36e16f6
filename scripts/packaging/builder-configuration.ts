import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Configuration } from "electron-builder";
import type { RuntimeChoice } from "../setup/electron-runtime.ts";

/** What a test build changes of electron-builder.yml: its folder, and the one fuse that lets a test attach. */
function testBuild(): Configuration {
  return {
    directories: { output: "release/test" },
    electronFuses: { enableNodeCliInspectArguments: true },
  };
}

/** The stand-in is used as it lies in the cache, without its launcher, and with the binding compiled for it. */
function standIn(runtime: RuntimeChoice): Configuration {
  return {
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    files: ["!node_modules/better-sqlite3/prebuilds/**"],
    afterExtract: async ({ appOutDir }) => {
      rmSync(join(appOutDir, "resources", "app"), { recursive: true, force: true });
    },
  };
}

/** The configuration for electron-builder: electron-builder.yml and what this build changes of it. */
export function builderConfiguration(runtime: RuntimeChoice, isTestBuild: boolean): Configuration {
  const release: Configuration = { files: ["!node_modules/better-sqlite3/build/**"] };
  return {
    extends: "electron-builder.yml",
    ...(isTestBuild ? testBuild() : {}),
    ...(runtime.kind === "official" ? release : standIn(runtime)),
  };
}
