import { describe, expect, it } from "vitest";
import { addCounts, closingLine, withExitCode } from "../../scripts/test-run/counts.ts";
import { toPlaywrightCounts } from "../../scripts/test-run/playwright-report.ts";
import { toVitestCounts } from "../../scripts/test-run/vitest-report.ts";

describe("the closing line", () => {
  it("names passed and failed, and skipped only when there are any", () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
  });

  it("adds up the parts", () => {
    const sum = addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 });
    expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });

  it("counts a runner that crashed without a failed test as one failure", () => {
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });
});

describe("reports of the runners", () => {
  it("counts a vitest file that could not be loaded as a failure", () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [{ status: "failed" }] },
        { status: "failed", assertionResults: [] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    };
    expect(toVitestCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it("counts flaky tests and errors outside tests of Playwright as failures", () => {
    const report = { stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: "no tests" }] };
    expect(toPlaywrightCounts(report)).toEqual({ passed: 9, failed: 3, skipped: 2 });
  });

  it("refuses a report of another shape instead of counting nothing", () => {
    expect(() => toVitestCounts({})).toThrow();
    expect(() => toPlaywrightCounts({})).toThrow();
  });
});
