import { build, type CliOptions } from "electron-builder";
import { buildApp } from "../build/build-app.ts";
import { builderConfiguration } from "../packaging/builder-configuration.ts";
import { assertMayPackage, type PackageTarget, parsePackageArguments } from "../packaging/package-arguments.ts";
import { officialVersion } from "../setup/official-electron.ts";
import { electronEnvironment, projectRoot, setUpElectron } from "../setup/setup.ts";
import { runTask } from "./run-task.ts";

/** An empty list stands for the targets that electron-builder.yml names for the system. */
const BUILDER_TARGETS: Readonly<Record<PackageTarget, CliOptions>> = {
  dir: { dir: true },
  linux: { linux: [] },
  mac: { mac: [] },
  win: { win: [] },
};

await runTask(async () => {
  const { target, isTestBuild } = parsePackageArguments(process.argv.slice(2));
  const runtime = await setUpElectron();
  assertMayPackage(isTestBuild, runtime.version, officialVersion(projectRoot));
  await buildApp(projectRoot, electronEnvironment(runtime));
  const files = await build({
    ...BUILDER_TARGETS[target],
    projectDir: projectRoot,
    config: builderConfiguration(runtime, isTestBuild),
    publish: "never",
  });
  for (const file of files) console.log(file);
  return 0;
});
