import { describe, expect, it } from "vitest";
import { boardOf, briefOf, docOf, emptyDoc, getRecord, listRecords } from "../../../core/model/doc.ts";
import { draftOf } from "../../../core/model/draft.ts";
import { edge, node, sample } from "../commands/board.ts";

describe("a board of records", () => {
  it("holds each id once", () => {
    expect(() => docOf([node("a"), node("a")])).toThrow("the id a is used twice");
  });

  it("gives records by type and id, and none of another type", () => {
    expect(getRecord(sample(), "node", "app")?.name).toBe("app");
    expect(getRecord(sample(), "edge", "app")).toBeNull();
    expect(listRecords(sample(), "edge").map(({ id }) => id)).toEqual(["call", "watch"]);
  });

  it("has a title and a brief even when their records are missing", () => {
    expect([boardOf(docOf([])).title, briefOf(docOf([]))]).toEqual(["Untitled", { type: "brief", id: "brief" }]);
    expect(boardOf(emptyDoc("Ranking")).title).toBe("Ranking");
  });
});

describe("a draft", () => {
  it("collects what was put, changed and removed as one patch", () => {
    const draft = draftOf(sample());
    draft.put(node("new"));
    draft.change("node", "app", { name: "Feed", locked: true });
    draft.change("edge", "call", { route: undefined });
    draft.remove("memo");
    draft.remove("gone");
    const { added, updated, removed } = draft.patch();
    expect(added).toEqual([node("new")]);
    expect(updated.map(([, after]) => after)).toMatchObject([
      { name: "Feed", locked: true },
      edge("call", "app", "model"),
    ]);
    expect(updated[1]?.[1]).not.toHaveProperty("route");
    expect(removed.map(({ id }) => id)).toEqual(["memo"]);
  });

  it("says what is missing when a record to change is not there", () => {
    expect(() => draftOf(sample()).change("zone", "app", { name: "x" })).toThrow("there is no zone app");
  });

  it("leaves the board it was made from alone, and knows when nothing changed", () => {
    const doc = sample();
    const draft = draftOf(doc);
    draft.change("node", "app", { x: 41 });
    draft.change("node", "app", { x: 40 });
    expect(draft.patch()).toEqual({ added: [], updated: [], removed: [] });
    draft.remove("app");
    expect(doc.has("app")).toBe(true);
  });
});
