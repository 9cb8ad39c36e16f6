import { useSession } from "../../store/session.ts";
import { useStart } from "../../store/start.ts";
import { LateBoard } from "./LateBoard.tsx";
import { LibraryProgress } from "./LibraryProgress.tsx";

/** Whether the start has something to say instead of a board. */
export function useStartPage(): boolean {
  const isOpen = useSession((state) => state.boardId !== null);
  return useStart(({ progress, late, problem }) => !isOpen && (progress !== null || late || problem !== null));
}

/** The window before its first board: what the library is doing, or what keeps the board. */
export function StartPage() {
  const progress = useStart((state) => state.progress);
  return (
    <div className="start-page">{progress === null ? <LateBoard /> : <LibraryProgress progress={progress} />}</div>
  );
}
