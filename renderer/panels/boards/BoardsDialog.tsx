import "./boards.css";
import { setUi, useUi } from "../../store/ui.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { BoardGallery } from "./BoardGallery.tsx";

/** The list of all boards. */
export function BoardsDialog() {
  const open = useUi((state) => state.dialog === "boards");
  return (
    <Dialog title="Boards" open={open} onClose={() => setUi({ dialog: null })} wide>
      <BoardGallery />
    </Dialog>
  );
}
