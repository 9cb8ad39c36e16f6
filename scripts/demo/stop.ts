import type { RunningLoopboard } from "../drive/launch.ts";

/** What a stop of the tour tells: sentences, and the paths of the files it wrote. */
export interface StopReport {
  readonly said: readonly string[];
  readonly files?: readonly string[];
}

/** One stop of the tour: it drives the app and writes into the folder. */
export type Stop = (running: RunningLoopboard, folder: string) => Promise<StopReport>;
