import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const testFolder = join(import.meta.dirname, "test");

/** Folders under test/ that hold no unit tests. */
const OTHERS = new Set(["e2e", "fixtures", "support"]);

/** One project for each folder, so that a new area of tests can never be left out by mistake. */
const areas = readdirSync(testFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name))
  .map((entry) => entry.name);

export default defineConfig({
  test: {
    allowOnly: false,
    // A hang is a failure, a slow machine is not.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: areas.map((name) => ({
      extends: true as const,
      test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], environment: "node" },
    })),
  },
});
