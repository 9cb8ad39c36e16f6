import { FilePlus2, FolderOpen, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { performAction } from "../../actions/registry.ts";
import { setUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { BOARD_ORDERS, type BoardOrder } from "./sort-boards.ts";

/** What the list of boards shows. */
export interface GalleryView {
  readonly where: "boards" | "bin";
  readonly query: string;
  readonly order: BoardOrder;
}

interface GalleryBarProps {
  readonly view: GalleryView;
  readonly onChange: (change: Partial<GalleryView>) => void;
  readonly canEmpty: boolean;
  readonly onEmptyBin: () => void;
  /** Goes from the field to the first card. */
  readonly onEnterList: () => void;
  /** Takes the place of the buttons while boards are chosen. */
  readonly instead: ReactNode;
}

/** Narrows and orders the list of boards; the way to a new one, to a file, and to an empty bin. */
export function GalleryBar({ view, onChange, canEmpty, onEmptyBin, onEnterList, instead }: GalleryBarProps) {
  return (
    <div className="gallery-bar">
      <SearchField
        label="Find a board"
        value={view.query}
        onChange={(query) => onChange({ query })}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          onEnterList();
        }}
      />
      <select
        className="input gallery-order"
        aria-label="Order"
        value={view.order}
        onChange={(event) => onChange({ order: event.target.value as BoardOrder })}
      >
        {BOARD_ORDERS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <Segmented
        label="Which boards"
        value={view.where}
        options={[
          { value: "boards", label: "Boards" },
          { value: "bin", label: "Bin" },
        ]}
        onChange={(where) => onChange({ where })}
      />
      <span className="top-bar-space" />
      {instead ?? <Buttons where={view.where} canEmpty={canEmpty} onEmptyBin={onEmptyBin} />}
    </div>
  );
}

function Buttons({
  where,
  canEmpty,
  onEmptyBin,
}: Pick<GalleryBarProps, "canEmpty" | "onEmptyBin"> & Pick<GalleryView, "where">) {
  return where === "bin" ? (
    <Button look="danger" disabled={!canEmpty} onClick={onEmptyBin}>
      <Trash2 size={16} aria-hidden="true" />
      Empty bin…
    </Button>
  ) : (
    <>
      <Button onClick={() => performAction("open-file")}>
        <FolderOpen size={16} aria-hidden="true" />
        Open files…
      </Button>
      <Button look="primary" onClick={() => setUi({ dialog: "new-board" })}>
        <FilePlus2 size={16} aria-hidden="true" />
        New board…
      </Button>
    </>
  );
}
