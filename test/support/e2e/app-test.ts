import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { test as base, expect, type TestInfo } from "@playwright/test";
import {
  closeLoopboard,
  killLoopboard,
  type LaunchOptions,
  launchLoopboard,
  type RunningLoopboard,
} from "../launch.ts";

export { expect };

/** Starts the app for one test; it is closed at the end of the test if it still runs. */
export type Launch = (options?: LaunchOptions) => Promise<RunningLoopboard>;

interface AppFixtures {
  /** Whether the page may complain in its console: a test that provokes refusals expects it to. */
  readonly complaints: "none" | "expected";
  readonly launch: Launch;
}

/** A Playwright test that can launch the app. */
export const test = base.extend<AppFixtures>({
  complaints: ["none", { option: true }],
  launch: async ({ complaints }, use, info) => {
    const started: Started[] = [];
    await use(async (options = {}) => {
      const running = await launchLoopboard(options);
      started.push({ running, program: running.app.process() });
      // The app's own theme is shown, and nothing glides: what is on the screen is where it will stay.
      await running.page.emulateMedia({ colorScheme: null, reducedMotion: "reduce" });
      return running;
    });
    for (const each of started) await end(each, info);
    if (complaints === "none") expect(started.flatMap(({ running }) => running.consoleErrors)).toEqual([]);
  },
});

/** Ends the app as a power cut of the program would, and waits until its process is gone. */
export async function killAndWait({ app }: Pick<RunningLoopboard, "app">): Promise<void> {
  const program = app.process();
  const gone = once(program, "exit");
  killLoopboard(app);
  await gone;
}

interface Started {
  readonly running: RunningLoopboard;
  /** Asked for at the start: Playwright forgets it when the app is gone. */
  readonly program: ChildProcess;
}

async function end({ running, program }: Started, info: TestInfo): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  if (info.status !== info.expectedStatus) {
    await running.page.screenshot({ path: info.outputPath(`window-${program.pid}.png`) });
    killLoopboard(running.app);
    return;
  }
  await closeLoopboard(running);
}
