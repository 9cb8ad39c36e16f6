import { beforeEach, describe, expect, it } from "vitest";
import { describeError } from "../../../core/errors.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { fail } from "../../../core/result.ts";
import type { JournalEntry } from "../../../preload/contract/journal.ts";
import { addedIds, dispatch } from "../../../renderer/store/dispatch.ts";
import { flushJournal } from "../../../renderer/store/journal.ts";
import { closeBoard, openBoard } from "../../../renderer/store/open-board.ts";
import { selectShown } from "../../../renderer/store/planes.ts";
import { clearSelection, select } from "../../../renderer/store/selection.ts";
import { session } from "../../../renderer/store/session.ts";
import { canRedo, canUndo, redo, undo } from "../../../renderer/store/time-travel.ts";
import { useUi } from "../../../renderer/store/ui.ts";
import { type FakeBoard, type FakeBridge, installFakeBridge } from "./fake-bridge.ts";

const RECORDS: readonly AnyRecord[] = [
  { type: "board", id: "board", title: "Feed", stage: "design" },
  { type: "brief", id: "brief" },
  { type: "node", id: "a", kind: "app-service", name: "App", props: {}, x: 0, y: 0, w: 184, h: 64, zone: null },
  { type: "node", id: "b", kind: "ranker", name: "Ranker", props: {}, x: 400, y: 0, w: 184, h: 64, zone: null },
];

const board = (fields: Partial<FakeBoard> = {}): FakeBoard => ({
  summary: {
    id: "feed",
    title: "Feed",
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    nodes: 2,
    edges: 0,
    scores: null,
    binnedAt: null,
  },
  records: RECORDS,
  journal: [],
  readOnly: false,
  needsLayout: false,
  ...fields,
});

let bridge: FakeBridge;
const state = () => session.getState();
const written = (): readonly JournalEntry[] =>
  bridge.asked.flatMap(({ name, args }) =>
    name === "journal.append" ? (args as { readonly entries: readonly JournalEntry[] }).entries : [],
  );

beforeEach(async () => {
  bridge = installFakeBridge({ feed: board(), shown: board({ readOnly: true }) });
  useUi.setState({ toasts: [] });
  await openBoard("feed");
});

describe("the open board", () => {
  it("shows the records of the library", () => {
    expect(state()).toMatchObject({ boardId: "feed", title: "Feed", save: { state: "saved" } });
    expect(state().graph.nodes.map((node) => node.id)).toEqual(["a", "b"]);
    expect(state().viewportRequest).toEqual({ kind: "fit", ids: null, jump: true });
  });

  it("applies a command, writes it to the journal and says saved once it is there", async () => {
    const patch = dispatch("connect", { from: "a", to: "b" });
    expect(addedIds(patch, "edge")).toHaveLength(1);
    expect(state().graph.edges).toHaveLength(1);
    expect(state().save).toEqual({ state: "saving" });
    await flushJournal();
    expect(state().save).toEqual({ state: "saved" });
    expect(written()).toMatchObject([{ kind: "do", command: "connect", patch }]);
  });

  it("takes steps back and does them again, and journals both", async () => {
    const before = state().doc;
    dispatch("delete", { ids: ["b"] });
    const after = state().doc;
    undo();
    expect(state().doc).toEqual(before);
    expect([...state().selection]).toEqual(["b"]);
    redo();
    expect(state().doc).toEqual(after);
    await flushJournal();
    expect(written().map((entry) => entry.kind)).toEqual(["do", "undo", "redo"]);
  });

  it("has nothing to undo or redo at first", () => {
    expect([canUndo(), canRedo()]).toEqual([false, false]);
    undo();
    redo();
    expect(bridge.asked.filter(({ name }) => name === "journal.append")).toEqual([]);
  });

  it("makes nudges in a row one step in the history and in the journal", async () => {
    for (let i = 0; i < 3; i++) dispatch("move", { ids: ["a"], dx: 1, dy: 0, gesture: "nudge" });
    expect(state().history.undo).toHaveLength(1);
    await flushJournal();
    expect(new Set(written().map((entry) => entry.group)).size).toBe(1);
    undo();
    expect(state().graph.node("a")?.x).toBe(0);
  });

  it("keeps the board and shows a sentence when a command cannot be done", () => {
    const before = state().doc;
    dispatch("connect", { from: "a", to: "nowhere" });
    expect(state().doc).toBe(before);
    expect(useUi.getState().toasts).toMatchObject([{ tone: "error" }]);
    expect(state().history.undo).toEqual([]);
  });

  it("refuses changes of a view-only board with a sentence", async () => {
    await openBoard("shown");
    const before = state().doc;
    dispatch("delete", { ids: ["a"] });
    expect(state().doc).toBe(before);
    expect(useUi.getState().toasts).toMatchObject([{ tone: "warning" }]);
  });

  it("can undo what was done before it was opened", async () => {
    dispatch("rename", { id: "a", name: "Gateway" });
    await flushJournal();
    const journal = written().map((entry, i) => ({ ...entry, seq: i + 1, at: "2026-01-01T00:00:00Z" }));
    bridge = installFakeBridge({
      feed: board({ records: [...state().doc.values()], journal: journal }),
    });
    await openBoard("feed");
    expect(canUndo()).toBe(true);
    undo();
    expect(state().graph.node("a")?.name).toBe("App");
  });

  it("keeps the shown board when another one cannot be opened", async () => {
    bridge.answer = async () => fail(describeError("unknown-board", { id: "gone" }));
    await expect(openBoard("gone")).rejects.toThrow("There is no board gone in the library.");
    expect(state().boardId).toBe("feed");
  });

  it("forgets the board when it is closed", async () => {
    await closeBoard();
    expect(state()).toMatchObject({ boardId: null, review: null });
    expect(dispatch("delete", { ids: ["a"] })).toEqual({ added: [], updated: [], removed: [] });
  });
});

describe("the selection", () => {
  it("replaces, adds, removes and toggles", () => {
    select(["a"]);
    select(["b"], "add");
    expect([...state().selection]).toEqual(["a", "b"]);
    select(["a"], "remove");
    select(["a", "b"], "toggle");
    expect([...state().selection]).toEqual(["a"]);
  });

  it("holds only what is drawn", () => {
    select(["a", "brief", "nowhere"]);
    expect([...state().selection]).toEqual(["a"]);
    selectShown();
    expect([...state().selection]).toEqual(["a", "b"]);
    clearSelection();
    expect(state().selection.size).toBe(0);
  });

  it("lets go of what is deleted", () => {
    selectShown();
    dispatch("delete", { ids: ["a"] });
    expect([...state().selection]).toEqual(["b"]);
  });

  it("stays the same object when nothing changes", () => {
    select(["a"]);
    const before = state().selection;
    select(["a"]);
    expect(state().selection).toBe(before);
  });
});
