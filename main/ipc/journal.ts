import type { MainContext } from "../context.ts";
import { appendEntries } from "../db/repositories/journal.ts";
import type { Handlers } from "./register.ts";

/** The call that saves: answered after COMMIT and never before. */
export const journalCalls = ({ library, now }: MainContext): Pick<Handlers, "journal.append"> => ({
  "journal.append": ({ board, entries }) => ({
    seq: library.write((db) => appendEntries(db, board, entries, now())),
  }),
});
