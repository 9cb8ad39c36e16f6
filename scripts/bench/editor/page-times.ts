import type { Page } from "@playwright/test";

/** So many frames in a row without a dropped one count as quiet. */
const QUIET_FRAMES = 12;
const DROPPED_MS = 34;

/** Milliseconds from a mark of the page to the end of the last slow frame before it is quiet; call it before the mark is set. */
export async function quietAfterMark(page: Page, mark: string, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(
    ([name, frames, dropped]) => {
      performance.clearMarks(name);
      const done = new Promise<number>((settle) => {
        let before = performance.now();
        let end = 0;
        let quiet = 0;
        const step = (): void => {
          const now = performance.now();
          const start = performance.getEntriesByName(name)[0]?.startTime;
          if (start !== undefined) {
            quiet = now - before > dropped ? 0 : quiet + 1;
            if (quiet <= 1) end = now;
          }
          before = now;
          if (start !== undefined && quiet >= frames) settle(end - start);
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      });
      Object.assign(window, { benchQuiet: done });
    },
    [mark, QUIET_FRAMES, DROPPED_MS] as const,
  );
  await act();
  return page.evaluate((): Promise<number> => Promise.resolve(Reflect.get(window, "benchQuiet")));
}

/** Megabytes of the page's heap after everything that can go has gone. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}
