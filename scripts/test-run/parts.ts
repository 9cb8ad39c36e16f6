import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildApp } from "../build/build-app.ts";
import { withDisplay } from "../display/with-display.ts";
import { runChild } from "../setup/run-child.ts";
import { electronEnvironment, projectRoot, setUpElectron } from "../setup/setup.ts";
import { type Counts, NO_COUNTS, withExitCode } from "./counts.ts";
import { toPlaywrightCounts } from "./playwright-report.ts";
import { toVitestCounts } from "./vitest-report.ts";

/** One part of the checks: it streams its output and answers with its counts. */
export interface Part {
  readonly title: string;
  readonly run: (extra: readonly string[]) => Promise<Counts>;
}

const UNIT_REPORT = join(projectRoot, "out", "test", "unit.json");
const E2E_REPORT = join(projectRoot, "out", "test", "e2e.json");

const inPackage = (...path: readonly string[]): string => join(projectRoot, "node_modules", ...path);

const runTool = (script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> =>
  runChild(process.execPath, [script, ...args], { cwd: projectRoot, env });

const toCounts = (exitCode: number): Counts => ({
  passed: exitCode === 0 ? 1 : 0,
  failed: exitCode === 0 ? 0 : 1,
  skipped: 0,
});

function readCounts(file: string, exitCode: number, convert: (report: unknown) => Counts): Counts {
  const counts = existsSync(file) ? convert(JSON.parse(readFileSync(file, "utf8"))) : NO_COUNTS;
  return withExitCode(counts, exitCode);
}

function forgetReport(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

const types: Part = {
  title: "types (tsc -b)",
  run: async () => toCounts(await runTool(inPackage("typescript", "bin", "tsc"), ["-b"])),
};

const lint: Part = {
  title: "lint and format (biome ci .)",
  run: async () => toCounts(await runTool(inPackage("@biomejs", "biome", "bin", "biome"), ["ci", "."])),
};

const unit: Part = {
  title: "unit and architecture tests (vitest)",
  run: async (extra) => {
    forgetReport(UNIT_REPORT);
    const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
    const exitCode = await runTool(inPackage("vitest", "vitest.mjs"), ["run", ...report, ...extra]);
    return readCounts(UNIT_REPORT, exitCode, toVitestCounts);
  },
};

const e2e: Part = {
  title: "end-to-end tests (Playwright on Electron)",
  run: async (extra) => {
    forgetReport(E2E_REPORT);
    const runtime = await setUpElectron({ tracer: true });
    const env = { ...electronEnvironment(runtime), PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT };
    await buildApp(projectRoot, env);
    const cli = inPackage("@playwright", "test", "cli.js");
    const exitCode = await withDisplay(env, (shown) => runTool(cli, ["test", ...extra], shown));
    return readCounts(E2E_REPORT, exitCode, toPlaywrightCounts);
  },
};

/** The parts that `npm run check` runs; `npm test` adds the end-to-end tests. */
export const CHECK_PARTS: readonly Part[] = [types, lint, unit];

/** Parts by the word that selects them: `npm test -- unit`. */
export const PARTS_BY_NAME: Readonly<Record<string, readonly Part[]>> = {
  check: CHECK_PARTS,
  unit: [unit],
  e2e: [e2e],
  all: [...CHECK_PARTS, e2e],
};
