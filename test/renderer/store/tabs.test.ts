import { beforeEach, describe, expect, it } from "vitest";
import { placeBetween } from "../../../renderer/panels/tabs/drag-tab.ts";
import {
  addTab,
  changeTab,
  listTabs,
  moveTab,
  neighbourOf,
  removeTab,
  restoreTabs,
  tabOf,
} from "../../../renderer/store/tabs.ts";

const ids = (): string =>
  listTabs()
    .map(({ id }) => id)
    .join("");

beforeEach(() => {
  restoreTabs(["a", "b", "c"].map((board) => ({ board, title: board, view: null })));
});

describe("the tabs", () => {
  it("come in behind the one that is shown, each board once", () => {
    addTab("d", "D", "a");
    addTab("d", "D again", "c");
    addTab("e", "E", null);
    expect(ids()).toBe("adbce");
  });

  it("are moved to a place, and not beyond the ends", () => {
    moveTab("a", 1);
    expect(ids()).toBe("bac");
    moveTab("a", 9);
    expect(ids()).toBe("bca");
    moveTab("a", -4);
    expect(ids()).toBe("abc");
    moveTab("gone", 1);
    expect(ids()).toBe("abc");
  });

  it("have neighbours round the ends, and none when alone or unknown", () => {
    expect([neighbourOf("c", 1)?.id, neighbourOf("a", -1)?.id, neighbourOf("gone", 1)]).toEqual(["a", "c", null]);
    removeTab("a");
    removeTab("b");
    expect(neighbourOf("c", 1)).toBeNull();
  });

  it("keep view and selection of their board", () => {
    const view = { x: 1, y: 2, zoom: 0.5 };
    changeTab("b", { view, selection: new Set(["n1"]) });
    expect(tabOf("b")).toEqual({ id: "b", title: "b", view, selection: new Set(["n1"]) });
    expect(tabOf("a")?.view).toBeNull();
  });
});

describe("a dragged tab", () => {
  it("comes before the first tab whose middle is to the right of the pointer", () => {
    const tabs = [0, 100, 200].map((left) => ({ getBoundingClientRect: () => ({ left, width: 100 }) as DOMRect }));
    expect([10, 60, 149, 290].map((x) => placeBetween(tabs, x))).toEqual([0, 1, 1, 3]);
  });
});
