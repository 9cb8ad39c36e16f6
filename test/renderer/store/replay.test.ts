import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Patch, replayPatch } from "../../../core/model/patch.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { ok } from "../../../core/result.ts";
import { openBoard } from "../../../renderer/store/open-board.ts";
import { pause, seek, startReplay, step, useReplay } from "../../../renderer/store/replay.ts";
import { session } from "../../../renderer/store/session.ts";
import { installFakeBridge } from "./fake-bridge.ts";

const node = (id: string, x: number, name: string): NodeRecord => ({
  type: "node",
  id,
  kind: "cache",
  name,
  props: {},
  x,
  y: 0,
  w: 184,
  h: 64,
  zone: null,
});
const BEGINNING: readonly AnyRecord[] = [
  { type: "board", id: "board", title: "Feed", stage: "design" },
  { type: "brief", id: "brief" },
];
const patch = (fields: Partial<Patch>): Patch => ({ added: [], updated: [], removed: [], ...fields });

/** Begun, A added, A moved, B added, A renamed, B deleted. */
const PATCHES: readonly Patch[] = [
  patch({ added: BEGINNING }),
  patch({ added: [node("a", 0, "A")] }),
  patch({ updated: [[node("a", 0, "A"), node("a", 40, "A")]] }),
  patch({ added: [node("b", 400, "B")] }),
  patch({ updated: [[node("a", 40, "A"), node("a", 40, "Ranker")]] }),
  patch({ removed: [node("b", 400, "B")] }),
];

/** The board after so many of the changes. */
function boardAfter(count: number): readonly AnyRecord[] {
  const doc = new Map<string, AnyRecord>();
  for (const each of PATCHES.slice(0, count)) replayPatch(doc, each);
  return sorted(doc);
}

const sorted = (doc: ReadonlyMap<string, AnyRecord>): readonly AnyRecord[] =>
  [...doc.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
const shown = (): readonly AnyRecord[] => sorted(session.getState().doc);

beforeEach(async () => {
  const times = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z", binnedAt: null };
  const summary = { id: "d", title: "Feed", nodes: 1, edges: 0, scores: null, ...times };
  const board = { summary, records: boardAfter(6), journal: [], readOnly: false, needsLayout: false };
  const bridge = installFakeBridge({ d: board });
  const openFirst = bridge.answer;
  bridge.answer = async (name, args) => {
    if (name !== "history.chunk") return openFirst(name, args);
    return ok({ patches: PATCHES.map((each, at) => ({ seq: at + 1, patch: each })), more: false });
  };
  vi.useFakeTimers();
  await openBoard("d");
  await startReplay();
  pause();
  return () => vi.useRealTimers();
});

describe("a replay", () => {
  it("begins with nothing and ends with the board as it is", () => {
    expect(shown().filter(({ type }) => type === "node")).toEqual([]);
    seek(PATCHES.length);
    expect(shown()).toEqual(boardAfter(6));
  });

  it("shows the same board after a change whether it comes from before or from behind", () => {
    for (const [from, to] of [0, 1, 2, 3, 4, 5, 6].flatMap((a) => [1, 2, 3, 4, 5, 6].map((b) => [a, b] as const))) {
      seek(from);
      seek(to);
      expect(shown(), `from ${from} to ${to}`).toEqual(boardAfter(to));
    }
  });

  it("passes over moves in both directions, unless they are wanted", () => {
    seek(2);
    step(1);
    expect(useReplay.getState().at).toBe(4);
    seek(4);
    useReplay.setState({ skipMoves: false });
    step(-1);
    expect(useReplay.getState().at).toBe(3);
    useReplay.setState({ skipMoves: true });
    seek(4);
    step(-1);
    expect(useReplay.getState().at).toBe(2);
  });

  it("never goes beyond its ends", () => {
    seek(99);
    expect(useReplay.getState().at).toBe(6);
    seek(-3);
    expect(useReplay.getState().at).toBe(0);
  });
});
