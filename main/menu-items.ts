/** A menu item that does an action of the page, or a part that the system itself provides. */
export type MenuItem =
  | { readonly action: string; readonly label: string; readonly keys?: string }
  | { readonly role: "cut" | "copy" | "paste" | "togglefullscreen" | "quit" | "close" | "minimize" | "about" }
  /** The system's list of recent documents, where it has one in its menus. */
  | "recent"
  | "line";

/** One menu of the bar. */
export interface MenuDef {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** The menu bar. Each action id is one of the page's actions. */
export const MENUS: readonly MenuDef[] = [
  {
    label: "File",
    items: [
      { action: "new-board", label: "New Board…", keys: "CmdOrCtrl+N" },
      { action: "boards", label: "All Boards…", keys: "CmdOrCtrl+B" },
      { action: "open-file", label: "Open Files…", keys: "CmdOrCtrl+O" },
      "recent",
      { action: "reopen-tab", label: "Open the Closed Tab Again", keys: "CmdOrCtrl+Shift+T" },
      { action: "close-tab", label: "Close the Board’s Tab", keys: "CmdOrCtrl+W" },
      "line",
      { action: "save-copy", label: "Save a Copy…", keys: "CmdOrCtrl+S" },
      { action: "export", label: "Export…", keys: "CmdOrCtrl+E" },
      { action: "export-svg", label: "Export as SVG…" },
      { action: "export-pdf", label: "Export as PDF…" },
      "line",
      { role: "quit" },
    ],
  },
  {
    label: "Edit",
    items: [
      { action: "undo", label: "Undo", keys: "CmdOrCtrl+Z" },
      { action: "redo", label: "Redo", keys: "CmdOrCtrl+Shift+Z" },
      "line",
      { role: "cut" },
      { role: "copy" },
      { role: "paste" },
      { action: "duplicate", label: "Duplicate", keys: "CmdOrCtrl+D" },
      { action: "delete", label: "Delete", keys: "Delete" },
      "line",
      { action: "select-all", label: "Select All", keys: "CmdOrCtrl+A" },
      { action: "find", label: "Find in This Board…", keys: "CmdOrCtrl+F" },
      { action: "find-everywhere", label: "Find in All Boards…", keys: "CmdOrCtrl+Shift+F" },
      "line",
      { action: "rename", label: "Rename", keys: "F2" },
      { action: "lock", label: "Lock or Unlock", keys: "CmdOrCtrl+L" },
    ],
  },
  {
    label: "View",
    items: [
      { action: "zoom-in", label: "Zoom In", keys: "CmdOrCtrl+=" },
      { action: "zoom-out", label: "Zoom Out", keys: "CmdOrCtrl+-" },
      { action: "zoom-actual", label: "Zoom to 100 %", keys: "CmdOrCtrl+0" },
      { action: "fit", label: "Show the Whole Board", keys: "1" },
      { action: "fit-selection", label: "Show the Selection", keys: "2" },
      "line",
      { action: "outline", label: "Outline Table", keys: "CmdOrCtrl+Shift+O" },
      { action: "toggle-minimap", label: "Minimap", keys: "M" },
      { action: "toggle-snap", label: "Snap to Grid", keys: "G" },
      { action: "jumps-arc", label: "Flows Cross in Arcs" },
      { action: "jumps-gap", label: "Flows Cross with Gaps" },
      { action: "jumps-none", label: "Flows Cross Plainly" },
      "line",
      { action: "toggle-theme", label: "Light or Dark Theme" },
      { role: "togglefullscreen" },
    ],
  },
  {
    label: "Board",
    items: [
      { action: "layout", label: "Lay Out", keys: "L" },
      { action: "layout-selection", label: "Lay Out the Selection", keys: "Shift+L" },
      { action: "group", label: "Put in a Zone", keys: "CmdOrCtrl+G" },
      { action: "add-note", label: "Add a Note", keys: "N" },
      "line",
      { action: "review", label: "Show the Review", keys: "R" },
      { action: "next-finding", label: "Next Finding", keys: "F8" },
      { action: "previous-finding", label: "Previous Finding", keys: "Shift+F8" },
      { action: "checklist", label: "Show the Checklist", keys: "C" },
      { action: "brief", label: "Show the Brief", keys: "B" },
    ],
  },
  {
    label: "Help",
    items: [
      { action: "commands", label: "Commands…", keys: "CmdOrCtrl+K" },
      { action: "shortcuts", label: "Keyboard Shortcuts", keys: "?" },
      { role: "about" },
    ],
  },
];
