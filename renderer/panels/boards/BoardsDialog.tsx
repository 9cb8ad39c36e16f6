import { FilePlus2, FolderOpen, LayoutGrid, Search, Trash2 } from "lucide-react";
import { useState } from "react";
import { performAction } from "../../actions/registry.ts";
import { setUi, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { BoardCard } from "./BoardCard.tsx";
import { useBoards } from "./use-boards.ts";

/** All boards of the library with pictures: open, rename, duplicate, bin, restore. */
export function BoardsDialog() {
  const open = useUi((state) => state.dialog === "boards");
  return (
    <Dialog title="Boards" open={open} onClose={() => setUi({ dialog: null })} wide>
      <BoardGallery />
    </Dialog>
  );
}

function BoardGallery() {
  const [where, setWhere] = useState<"boards" | "bin">("boards");
  const [query, setQuery] = useState("");
  const { boards, reload } = useBoards(where === "bin");
  const wanted = query.trim().toLowerCase();
  const shown = boards?.filter((board) => board.title.toLowerCase().includes(wanted));
  return (
    <>
      <div className="gallery-bar">
        <div className="palette-search">
          <Search size={14} aria-hidden="true" />
          <input
            className="input"
            type="search"
            placeholder="Find a board"
            aria-label="Find a board"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <Segmented
          label="Which boards"
          value={where}
          options={[
            { value: "boards", label: "Boards" },
            { value: "bin", label: "Bin" },
          ]}
          onChange={setWhere}
        />
        <span className="top-bar-space" />
        <Button onClick={() => performAction("open-file")}>
          <FolderOpen size={16} aria-hidden="true" />
          Open file…
        </Button>
        <Button look="primary" onClick={() => setUi({ dialog: "new-board" })}>
          <FilePlus2 size={16} aria-hidden="true" />
          New board…
        </Button>
      </div>
      {shown === undefined ? null : (
        <ul className="gallery">
          {shown.map((board) => (
            <BoardCard key={board.id} board={board} onChanged={reload} />
          ))}
        </ul>
      )}
      {shown?.length === 0 ? <NoBoards where={where} searching={wanted !== ""} /> : null}
    </>
  );
}

function NoBoards({ where, searching }: { readonly where: "boards" | "bin"; readonly searching: boolean }) {
  if (searching) return <EmptyState icon={Search} title="No board of that name" />;
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
