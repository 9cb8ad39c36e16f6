import { z } from "zod";
import type { Counts } from "./counts.ts";

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Counts of a vitest JSON report; a test file that could not be loaded counts as one failure. */
export function toVitestCounts(report: unknown): Counts {
  const found = reportSchema.parse(report);
  const unloaded = found.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + unloaded.length,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}
