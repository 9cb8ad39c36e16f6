import "./drop.css";
import { FileDown } from "lucide-react";
import { useEffect, useState } from "react";
import { session } from "../../store/session.ts";
import { boardFilesIn, mayHoldBoards } from "./board-files-in.ts";
import { openDroppedFiles } from "./open-dropped-files.ts";

/** Takes board files that are dropped anywhere on the window, and shows meanwhile that it would. */
export function FileDrop() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer === null || !mayHoldBoards(event.dataTransfer)) return;
      event.preventDefault();
      const taken = !session.getState().readOnly;
      event.dataTransfer.dropEffect = taken ? "copy" : "none";
      setOver(taken);
    };
    const onDragLeave = (event: DragEvent): void => {
      // Without another element the pointer has left the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const files = event.dataTransfer === null ? [] : boardFilesIn(event.dataTransfer);
      if (files.length === 0 || session.getState().readOnly) return;
      event.preventDefault();
      void openDroppedFiles(files);
    };
    const end = (): void => setOver(false);
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    window.addEventListener("dragend", end);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
      window.removeEventListener("dragend", end);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="file-drop" data-testid="file-drop">
      <div>
        <FileDown size={28} strokeWidth={1.5} aria-hidden="true" />
        <strong>Drop to open</strong>
        <span>Board files come into the library as new boards.</span>
      </div>
    </div>
  );
}
