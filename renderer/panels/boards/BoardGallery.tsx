import { LayoutGrid, Search, Trash2 } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import type { BoardSummary } from "../../../preload/contract.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { BoardGrid } from "./BoardGrid.tsx";
import { emptyBin, eraseBoard } from "./board-actions.ts";
import { GalleryBar, type GalleryView } from "./GalleryBar.tsx";
import { sortBoards } from "./sort-boards.ts";
import { useBoards } from "./use-boards.ts";

/** What is asked about before it is done: a board to delete, or the whole bin. */
type Question = BoardSummary | "bin" | null;

/** All boards of the library with pictures: find, order, open, rename, duplicate, bin, restore. */
export function BoardGallery() {
  const [view, setView] = useState<GalleryView>({ where: "boards", query: "", order: "edited" });
  const [question, setQuestion] = useState<Question>(null);
  const body = useRef<HTMLDivElement>(null);
  const boards = useBoards(view.where === "bin");
  const shown = useMemo(
    () => (boards === undefined ? undefined : sortBoards(boards, view.query, view.order)),
    [boards, view.query, view.order],
  );
  return (
    <div ref={body} className="gallery">
      <GalleryBar
        view={view}
        onChange={(change) => setView((before) => ({ ...before, ...change }))}
        canEmpty={boards !== undefined && boards.length > 0}
        onEmptyBin={() => setQuestion("bin")}
        onEnterList={() => body.current?.querySelector<HTMLElement>(".board-picture")?.focus()}
      />
      {shown === undefined || shown.length === 0 ? null : <BoardGrid boards={shown} onErase={setQuestion} />}
      {shown?.length === 0 ? <NoBoards view={view} /> : null}
      <p className="visually-hidden" role="status">
        {shown === undefined ? "" : countText(shown.length)}
      </p>
      <EraseQuestion question={question} count={boards?.length ?? 0} onDone={() => setQuestion(null)} />
    </div>
  );
}

interface EraseQuestionProps {
  readonly question: Question;
  readonly count: number;
  readonly onDone: () => void;
}

function EraseQuestion({ question, count, onDone }: EraseQuestionProps) {
  if (question === null) return null;
  const all = question === "bin";
  return (
    <Confirm
      title={all ? `Delete ${countText(count)} for good?` : `Delete “${question.title}” for good?`}
      text="Its history goes with it. This cannot be undone."
      action={all ? "Empty bin" : "Delete for good"}
      onConfirm={() => void (all ? emptyBin() : eraseBoard(question))}
      onDone={onDone}
    />
  );
}

function NoBoards({ view: { where, query } }: { readonly view: GalleryView }) {
  if (query.trim() !== "") return <EmptyState icon={Search} title={`No board is called “${query.trim()}”`} />;
  if (where === "bin") {
    return (
      <EmptyState icon={Trash2} title="The bin is empty">
        <p>A board that you put in the bin stays here until you delete it for good.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={LayoutGrid} title="No boards yet">
      <p>Start with a blank board or one of the reference designs.</p>
    </EmptyState>
  );
}

const countText = (count: number): string => `${count} ${count === 1 ? "board" : "boards"}`;
