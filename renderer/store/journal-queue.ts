import { type AppErrorCode, toErrorInfo } from "../../core/errors.ts";
import type { JournalEntry } from "../../preload/contract/journal.ts";
import { SAVED, SAVING, type SaveMark } from "./save-mark.ts";

interface Pending {
  readonly board: string;
  readonly entry: JournalEntry;
}

export interface QueueOutlets {
  /** Resolves once the entries are committed; rejects when they are not. */
  readonly send: (board: string, entries: readonly JournalEntry[]) => Promise<unknown>;
  readonly onMark: (mark: SaveMark) => void;
  readonly wait: (ms: number) => Promise<void>;
  /** Told when the library will never take the waiting entries of a board; they have left the queue. */
  readonly onRefused: (board: string, error: unknown) => void;
}

/** Changes on their way to the library, in order. */
export interface JournalQueue {
  push(board: string, entry: JournalEntry): void;
  /** Resolves when nothing is pending; a waiting retry is made at once. */
  flush(): Promise<void>;
  /** Whether changes of that board are not acknowledged yet. */
  isPending(board: string): boolean;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
const MOST_PER_REQUEST = 200;

/** Answers that stay the same however often the request is repeated. */
const FINAL: ReadonlySet<AppErrorCode> = new Set([
  "patch-conflict",
  "bad-request",
  "read-only-library",
  "unknown-board",
]);

/** Sends entries one request at a time and repeats a failed one: `clientId` makes repeats harmless, so nothing is lost or doubled. */
export function createJournalQueue({ send, onMark, wait, onRefused }: QueueOutlets): JournalQueue {
  let pending: readonly Pending[] = [];
  let running = false;
  let waitMs = FIRST_WAIT_MS;
  let hurry: () => void = () => undefined;
  let onEmpty: (() => void)[] = [];

  const settle = (): void => {
    running = false;
    onMark(SAVED);
    for (const resolve of onEmpty) resolve();
    onEmpty = [];
  };

  const attempt = async (): Promise<void> => {
    const batch = leadingBatch(pending);
    const board = batch[0]?.board;
    if (board === undefined) return;
    try {
      await send(
        board,
        batch.map((item) => item.entry),
      );
      pending = pending.slice(batch.length);
      waitMs = FIRST_WAIT_MS;
      if (pending.length > 0) onMark(SAVING);
    } catch (error) {
      const { code, message } = toErrorInfo(error);
      onMark({ state: "failed", problem: message });
      if (FINAL.has(code)) {
        pending = pending.filter((item) => item.board !== board);
        onRefused(board, error);
        return;
      }
      await Promise.race([wait(waitMs), new Promise<void>((resolve) => (hurry = resolve))]);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  };

  const run = async (): Promise<void> => {
    while (pending.length > 0) await attempt();
    settle();
  };

  return {
    push: (board, entry) => {
      pending = [...pending, { board, entry }];
      if (running) return;
      running = true;
      onMark(SAVING);
      void run();
    },
    flush: () => {
      if (!running) return Promise.resolve();
      hurry();
      return new Promise((resolve) => onEmpty.push(resolve));
    },
    isPending: (board) => pending.some((item) => item.board === board),
  };
}

function leadingBatch(pending: readonly Pending[]): readonly Pending[] {
  const board = pending[0]?.board;
  const end = pending.findIndex((item) => item.board !== board);
  return pending.slice(0, Math.min(end < 0 ? pending.length : end, MOST_PER_REQUEST));
}
