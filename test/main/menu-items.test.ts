import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MENUS } from "../../main/menu-items.ts";

const ACTIONS = join(import.meta.dirname, "../../renderer/actions");

const pageActions = new Set(
  readdirSync(ACTIONS)
    .filter((name) => name.endsWith("-actions.ts"))
    .flatMap((name) =>
      [...readFileSync(join(ACTIONS, name), "utf8").matchAll(/\bid: "([a-z-]+)"/g)].map(([, id]) => id),
    ),
);

const items = MENUS.flatMap((menu) =>
  menu.items.flatMap((item) => (item !== "line" && "action" in item ? [item] : [])),
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
