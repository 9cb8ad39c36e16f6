import { create } from "zustand";
import type { HistoryRow, NamedVersion } from "../../preload/contract/journal.ts";
import { call } from "../desktop.ts";
import { reportProblem } from "./report-problem.ts";
import { session } from "./session.ts";

interface BoardHistoryState {
  readonly board: string | null;
  /** The timeline as far as it was read, newest first. */
  readonly rows: readonly HistoryRow[];
  /** Whether there are older rows. */
  readonly more: boolean;
  readonly versions: readonly NamedVersion[];
  readonly loading: boolean;
}

const NOTHING: BoardHistoryState = { board: null, rows: [], more: false, versions: [], loading: true };

/** Timeline and named versions of the open board while its history is shown. */
export const useBoardHistory = create<BoardHistoryState>(() => NOTHING);

/** Reads the history now and after each change that was saved. Returns a stop function. */
export function followHistory(): () => void {
  refreshHistory();
  return session.subscribe((state, before) => {
    const isSaved = state.save.state === "saved" && before.save.state !== "saved";
    if (isSaved || state.boardId !== before.boardId) refreshHistory();
  });
}

/** Reads the newest page and the versions again. */
export const refreshHistory = (): void => void read(null).catch(reportProblem);

/** Reads the page after the oldest row. */
export const readOlder = (): void =>
  void read(useBoardHistory.getState().rows.at(-1)?.seq ?? null).catch(reportProblem);

async function read(before: number | null): Promise<void> {
  const board = session.getState().boardId;
  if (board === null) return;
  if (useBoardHistory.getState().board !== board) useBoardHistory.setState({ ...NOTHING, board });
  const [page, versions] = await Promise.all([
    call("history.list", { board, before }),
    call("versions.list", { board }),
  ]);
  const { board: shown, rows: old, more } = useBoardHistory.getState();
  if (shown !== board) return;
  const end = page.rows.at(-1)?.seq ?? 0;
  const start = page.rows[0]?.seq ?? 0;
  const newer = old.filter((row) => row.seq > start);
  const older = old.filter((row) => row.seq < end);
  // Rows read before stay only where the new page leads on to them without a gap.
  const isJoined = older[0]?.seq === end - 1;
  useBoardHistory.setState({
    rows: [...(before === null ? [] : newer), ...page.rows, ...(isJoined ? older : [])],
    more: isJoined ? more : page.more,
    versions,
    loading: false,
  });
}
