import { describe, expect, it } from "vitest";
import { MENUS } from "../../../main/menu-items.ts";
import { toAccelerator } from "../../../main/menu-keys.ts";
import { firstKeys } from "../../../renderer/actions/bindings.ts";
import { keyConflict } from "../../../renderer/actions/key-conflicts.ts";
import { listActions } from "../../../renderer/actions/registry.ts";
import { whyNot } from "../../../renderer/actions/why-not.ts";
import { session } from "../../../renderer/store/session.ts";

const actions = listActions();

describe("the actions", () => {
  it("have ids of their own", () => {
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  });

  it("have keys that no other action has and that the canvas and the system do not need", () => {
    const problems = actions.flatMap((action) =>
      firstKeys(action).flatMap((keys) => {
        const conflict = keyConflict(keys, action.id, actions, firstKeys);
        if (conflict === null || keys === "Escape") return [];
        return conflict.kind === "taken" ? [`${keys}: ${action.id} and ${conflict.action.id}`] : [conflict.reason];
      }),
    );
    expect(problems).toEqual([]);
  });

  it("say what they wait for while they are not enabled", () => {
    const silent = actions.filter((action) => whyNot(action, session.getState()) === "Not possible now.");
    expect(silent.map(({ id }) => id)).toEqual([]);
    const open = { ...session.getState(), boardId: "b" };
    const vague = actions.filter((action) => whyNot(action, open) === "Not possible now.");
    expect(vague.map(({ id }) => id)).toEqual([]);
  });

  it("say that a board is view-only where that is what stands against them", () => {
    const layout = actions.find(({ id }) => id === "add-note");
    const open = { ...session.getState(), boardId: "b", readOnly: true };
    expect(layout && whyNot(layout, open)).toBe("This board is view-only.");
    expect(layout && whyNot(layout, { ...open, readOnly: false })).toBeNull();
  });

  it("show the same keys in the menu bar as everywhere else", () => {
    const items = MENUS.flatMap(({ items }) =>
      items.flatMap((item) => (typeof item !== "string" && "action" in item ? [item] : [])),
    );
    const other = items.flatMap(({ action: id, keys }) => {
      const action = actions.find((each) => each.id === id);
      const wanted = action?.keys === undefined ? undefined : toAccelerator(action.keys);
      return wanted === keys ? [] : [`${id}: ${keys} in the menu, ${wanted} in the page`];
    });
    expect(other).toEqual([]);
  });
});

describe("keys for an action", () => {
  it("that another one has are refused with its name", () => {
    expect(keyConflict("Mod+D", "undo", actions, firstKeys)).toMatchObject({
      kind: "taken",
      action: { id: "duplicate" },
    });
    expect(keyConflict("Mod+y", "duplicate", actions, firstKeys)).toMatchObject({
      kind: "taken",
      action: { id: "redo" },
    });
  });

  it("that the system or the canvas needs are refused with the reason", () => {
    expect(keyConflict("Mod+Q", "undo", actions, firstKeys)).toEqual({
      kind: "reserved",
      reason: "Ctrl+Q cannot be given away. The system uses them.",
    });
    for (const keys of ["Mod+C", "Tab", "Shift+ArrowUp", "Enter", "Alt+F4"]) {
      expect(keyConflict(keys, "undo", actions, firstKeys)?.kind).toBe("reserved");
    }
  });

  it("that are its own or nobody's are taken", () => {
    expect(keyConflict("Mod+Z", "undo", actions, firstKeys)).toBeNull();
    expect(keyConflict("Mod+Alt+9", "undo", actions, firstKeys)).toBeNull();
  });
});
