import { z } from "zod";
import type { Counts } from "./counts.ts";

const reportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts of a Playwright JSON report; each error outside a test counts as one failure. */
export function toPlaywrightCounts(report: unknown): Counts {
  const { stats, errors } = reportSchema.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
