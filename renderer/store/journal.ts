import { AppError } from "../../core/errors.ts";
import type { JournalEntry } from "../../preload/contract/journal.ts";
import { call } from "../desktop.ts";
import { createJournalQueue } from "./journal-queue.ts";
import { session } from "./session.ts";

let onRefused: (board: string, error: unknown) => void = () => undefined;

const queue = createJournalQueue({
  send: (board, entries) => call("journal.append", { board, entries }),
  onMark: (save) => session.setState({ save }),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  onRefused: (board, error) => onRefused(board, error),
});

/** Sets who hears of changes that the library will never take. */
export function hearRefusals(listener: (board: string, error: unknown) => void): void {
  onRefused = listener;
}

/** Hands a change of the open board to the library; the save mark says when it is there. */
export function writeJournal(entry: Omit<JournalEntry, "clientId">): void {
  const { boardId } = session.getState();
  if (boardId === null) throw new AppError("internal", { problem: "a change was made while no board was open" });
  queue.push(boardId, { clientId: crypto.randomUUID(), ...entry });
}

/** Resolves when every change is in the library. */
export const flushJournal = (): Promise<void> => queue.flush();

/** Whether changes of a board are still on their way. */
export const isUnsaved = (board: string): boolean => queue.isPending(board);
