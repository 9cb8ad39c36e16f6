import { LayoutGrid, Search, Trash2 } from "lucide-react";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { setUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { Confirm } from "../../ui/Confirm.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { BoardGrid } from "./BoardGrid.tsx";
import { binBoards, duplicateBoards, emptyBin, eraseBoards, restoreBoards } from "./board-actions.ts";
import { GalleryBar, type GalleryView } from "./GalleryBar.tsx";
import { PickBar } from "./PickBar.tsx";
import { sortBoards } from "./sort-boards.ts";
import { useBoards } from "./use-boards.ts";
import { usePicks } from "./use-picks.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

/** What is asked about before it is done: boards to delete, or the whole bin. */
type Question = readonly BoardSummary[] | "bin" | null;

const NO_BOARDS: readonly BoardSummary[] = [];

/** All boards of the library with pictures: find, order, open, rename, duplicate, bin, restore, one or several at once. */
export function BoardGallery() {
  const [view, setView] = useState<GalleryView>({ where: "boards", query: "", order: "edited" });
  const [question, setQuestion] = useState<Question>(null);
  const body = useRef<HTMLDivElement>(null);
  useUndoKeys();
  const boards = useBoards(view.where === "bin");
  // The letter is there at once, and the boards that it leaves as soon as they can be.
  const query = useDeferredValue(view.query);
  const shown = useMemo(
    () => (boards === undefined ? undefined : sortBoards(boards, query, view.order)),
    [boards, query, view.order],
  );
  const { picks, chosen, pick, pickAll, clear } = usePicks(shown ?? NO_BOARDS);
  const binned = view.where === "bin";
  const remove = (removed: readonly BoardSummary[]): void => {
    if (binned) setQuestion(removed);
    else void binBoards(removed);
  };
  const withChosen = (act: (some: readonly BoardSummary[]) => unknown) => () => {
    act(chosen);
    clear();
  };
  return (
    <div
      ref={body}
      className="gallery"
      role="none"
      data-escape={picks.size > 0 ? "own" : undefined}
      onKeyDown={(event) => {
        if (event.key === "Escape" && picks.size > 0) clear();
      }}
    >
      <GalleryBar
        view={view}
        onChange={(change) => setView((before) => ({ ...before, ...change }))}
        canEmpty={boards !== undefined && boards.length > 0}
        onEmptyBin={() => setQuestion("bin")}
        onEnterList={() => body.current?.querySelector<HTMLElement>(".board-picture")?.focus()}
        instead={
          picks.size === 0 ? null : (
            <PickBar
              count={picks.size}
              binned={binned}
              onBin={withChosen(remove)}
              onErase={() => remove(chosen)}
              onDuplicate={withChosen(duplicateBoards)}
              onRestore={withChosen(restoreBoards)}
              onClear={clear}
            />
          )
        }
      />
      {shown === undefined || shown.length === 0 ? null : (
        <BoardGrid
          boards={shown}
          picks={picks}
          onPick={pick}
          onPickAll={pickAll}
          onRemove={(board) => remove(picks.size > 0 ? chosen : [board])}
          onErase={(board) => setQuestion([board])}
        />
      )}
      {shown?.length === 0 ? <NoBoards where={view.where} query={query} /> : null}
      <p id="board-picked" hidden>
        chosen
      </p>
      <p className="visually-hidden" role="status">
        {shown === undefined ? "" : `${countText(shown.length)}${picks.size === 0 ? "" : `, ${picks.size} chosen`}`}
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
  const only = !all && question.length === 1 ? question[0] : undefined;
  const what = only === undefined ? countText(all ? count : question.length) : `“${only.title}”`;
  return (
    <Confirm
      title={`Delete ${what} for good?`}
      text={`${only === undefined ? "Their" : "Its"} history goes too. This cannot be undone.`}
      action={all ? "Empty bin" : "Delete for good"}
      onConfirm={() => void (all ? emptyBin() : eraseBoards(question))}
      onDone={onDone}
    />
  );
}

function NoBoards({ where, query }: Pick<GalleryView, "where" | "query">) {
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
      <Button look="primary" onClick={() => setUi({ dialog: "new-board" })}>
        New board…
      </Button>
    </EmptyState>
  );
}

const countText = (count: number): string => `${count} ${count === 1 ? "board" : "boards"}`;
