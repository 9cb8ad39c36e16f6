import { delimiter, join } from "node:path";
import { hasDisplay } from "../display/virtual-display.ts";
import { ensureSystemPackages } from "./debian-packages.ts";
import { chooseRuntime, provideRuntime, type RuntimeChoice } from "./electron-runtime.ts";
import { mustCompileBinding, needsCompiledBinding, provideCompiledBinding } from "./sqlite-binding.ts";

/** The project folder. */
export const projectRoot = join(import.meta.dirname, "..", "..");

/** Everything a real window needs, beyond the dependencies: runtime, system packages, SQLite binding; for tests also a tracer. */
export async function setUpElectron({ tracer = false } = {}): Promise<RuntimeChoice> {
  const runtime = await chooseRuntime(projectRoot);
  const needsBinding = needsCompiledBinding(runtime.version);
  await ensureSystemPackages({
    display: !hasDisplay(),
    compiler: needsBinding && mustCompileBinding(projectRoot),
    tracer,
  });
  await Promise.all([provideRuntime(runtime), needsBinding ? provideCompiledBinding(projectRoot) : null]);
  console.error(`[set-up] Electron ${runtime.version} (${runtime.reason})`);
  return runtime;
}

/** The environment in which the project's own tools find the chosen runtime and the pinned Node. */
export function electronEnvironment(runtime: RuntimeChoice): NodeJS.ProcessEnv {
  const bin = join(projectRoot, "node_modules", ".bin");
  const { ELECTRON_RUN_AS_NODE: _dropped, ...env } = process.env;
  return {
    ...env,
    PATH: [bin, env.PATH ?? ""].join(delimiter),
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
  };
}
