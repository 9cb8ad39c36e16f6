import { describe, expect, it } from "vitest";
import { toAccelerator, withKeys } from "../../main/menu-keys.ts";

describe("keys in the menu bar", () => {
  it("are written as the system writes them", () => {
    expect(toAccelerator("Mod+Shift+Z")).toBe("CmdOrCtrl+Shift+Z");
    expect(toAccelerator("Mod++")).toBe("CmdOrCtrl+Plus");
    expect(toAccelerator("Alt+ArrowUp")).toBe("Alt+Up");
  });

  it("follow what the person chose, and go when nothing was", () => {
    const menus = [
      {
        label: "Edit",
        items: [
          { action: "undo", label: "Undo", keys: "CmdOrCtrl+Z" },
          "line" as const,
          { action: "redo", label: "Redo", keys: "CmdOrCtrl+Y" },
          { role: "copy" as const },
          { action: "lock", label: "Lock", keys: "CmdOrCtrl+L" },
        ],
      },
    ];
    expect(withKeys(menus, { undo: ["Mod+U", "F4"], redo: [] })[0]?.items).toEqual([
      { action: "undo", label: "Undo", keys: "CmdOrCtrl+U" },
      "line",
      { action: "redo", label: "Redo" },
      { role: "copy" },
      { action: "lock", label: "Lock", keys: "CmdOrCtrl+L" },
    ]);
  });
});
