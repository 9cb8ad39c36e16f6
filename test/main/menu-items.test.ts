import { describe, expect, it } from "vitest";
import { MENUS } from "../../main/menu-items.ts";
import { listActions } from "../../renderer/actions/registry.ts";

const pageActions = new Set(listActions().map((action) => action.id));

const items = MENUS.flatMap((menu) =>
  menu.items.flatMap((item) => (typeof item !== "string" && "action" in item ? [item] : [])),
);

describe("the menu bar", () => {
  it("names only actions that the page has", () => {
    expect(items.map((item) => item.action).filter((action) => !pageActions.has(action))).toEqual([]);
  });

  it("names each action and each key once", () => {
    const keys = items.flatMap((item) => item.keys ?? []);
    expect(new Set(items.map((item) => item.action)).size).toBe(items.length);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
