import { withTitle } from "../../core/model/with-title.ts";
import type { MainContext } from "../context.ts";
import { insertBoard } from "../db/repositories/boards.ts";
import { listHistory, readAt, readChunk } from "../db/repositories/history.ts";
import { deleteVersion, insertVersion, listVersions, renameVersion } from "../db/repositories/versions.ts";
import type { Handlers } from "./register.ts";

type HistoryCall = Extract<keyof Handlers, `history.${string}` | `versions.${string}`>;

/** Calls about how a board came to be what it is. Nothing here changes a board. */
export const historyCalls = ({ library, now }: MainContext): Pick<Handlers, HistoryCall> => ({
  "history.list": ({ board, before }) => library.read((db) => listHistory(db, board, before)),
  "history.at": ({ board, seq }) => ({ records: [...library.read((db) => readAt(db, board, seq)).values()] }),
  "history.chunk": ({ board, after }) => library.read((db) => readChunk(db, board, after)),
  "history.copy": ({ board, seq, title }) =>
    library.write((db) => {
      const { doc } = withTitle(readAt(db, board, seq), title);
      return insertBoard(db, { doc, needsLayout: false, label: "Restore as copy" }, now());
    }),
  "versions.list": ({ board }) => library.read((db) => listVersions(db, board)),
  "versions.add": ({ board, seq, name }) => library.write((db) => insertVersion(db, board, { seq, name }, now())),
  "versions.rename": ({ id, name }) => library.write((db) => renameVersion(db, id, name)),
  "versions.delete": ({ id }) => {
    library.write((db) => deleteVersion(db, id));
    return null;
  },
});
