import { FilePlus2, FolderOpen, Save, Upload } from "lucide-react";
import { call } from "../desktop.ts";
import { exportBoard } from "../panels/export/export-board.ts";
import { openBoard } from "../store/open-board.ts";
import { setUi, toast } from "../store/ui.ts";
import { defineAction } from "./define-action.ts";

const exportLight = async (format: "svg" | "pdf" | "loopboard"): Promise<void> =>
  void (await exportBoard(format, "light"));

/** Actions on whole boards. */
export const BOARD_ACTIONS = [
  defineAction({
    id: "new-board",
    label: "New board",
    icon: FilePlus2,
    keys: "Mod+N",
    section: "Board",
    words: ["create", "template"],
    inText: true,
    perform: () => setUi({ dialog: "new-board" }),
  }),
  defineAction({
    id: "boards",
    label: "All boards",
    keys: "Mod+B",
    section: "Board",
    words: ["library", "gallery", "open", "recent", "bin"],
    inText: true,
    perform: () => setUi({ dialog: "boards" }),
  }),
  defineAction({
    id: "open-file",
    label: "Open files",
    icon: FolderOpen,
    keys: "Mod+O",
    section: "Board",
    words: ["import", "load"],
    inText: true,
    perform: async () => {
      const { boards, problem } = await call("files.open", {});
      if (boards.length > 0) setUi({ dialog: null });
      for (const board of boards) await openBoard(board);
      if (problem !== null) toast(problem, "error");
    },
  }),
  defineAction({
    id: "export",
    label: "Export",
    icon: Upload,
    keys: "Mod+E",
    section: "Board",
    words: ["save as", "pdf", "svg", "share", "print"],
    inText: true,
    perform: () => setUi({ dialog: "export" }),
  }),
  defineAction({
    id: "export-svg",
    label: "Export as SVG",
    section: "Board",
    words: ["vector", "picture"],
    perform: () => exportLight("svg"),
  }),
  defineAction({
    id: "export-pdf",
    label: "Export as PDF",
    section: "Board",
    words: ["vector", "print", "paper"],
    perform: () => exportLight("pdf"),
  }),
  defineAction({
    id: "save-copy",
    label: "Save a copy",
    icon: Save,
    keys: "Mod+S",
    section: "Board",
    words: ["loopboard file", "backup", "download"],
    inText: true,
    perform: () => exportLight("loopboard"),
  }),
];
