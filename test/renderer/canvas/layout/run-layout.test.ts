import { beforeEach, describe, expect, it, vi } from "vitest";
import { engines as direct } from "../../../../cli/engines.ts";
import type { RunArrange } from "../../../../core/layout/arrange.ts";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { useLayoutMark } from "../../../../renderer/canvas/layout/layout-mark.ts";
import { cancelLayout, runLayout } from "../../../../renderer/canvas/layout/run-layout.ts";
import { dispatch } from "../../../../renderer/store/dispatch.ts";
import { openBoard } from "../../../../renderer/store/open-board.ts";
import { session } from "../../../../renderer/store/session.ts";
import { undo } from "../../../../renderer/store/time-travel.ts";
import { useUi } from "../../../../renderer/store/ui.ts";
import { installFakeBridge } from "../../store/fake-bridge.ts";

/** What the test holds of the engines, which stand for the workers of the page. */
const held = vi.hoisted(() => ({
  asked: (): void => undefined,
  answer: (): void => undefined,
  stop: (_reason: Error): void => undefined,
}));

vi.mock("../../../../renderer/layout/engines.ts", () => {
  const arrange: RunArrange = async (request) => {
    await new Promise<void>((settle, reject) => {
      held.answer = settle;
      held.stop = reject;
      held.asked();
    });
    return direct.arrange(request);
  };
  return {
    engines: { arrange, elk: direct.elk },
    cancelEngines: () => held.stop(new Error("The layout was stopped.")),
    onLayoutProgress: () => undefined,
  };
});

const box = { kind: "cache", props: {}, w: 184, h: 64, zone: null };
const RECORDS: readonly AnyRecord[] = [
  { type: "board", id: "board", title: "Pile", stage: "design" },
  { type: "brief", id: "brief" },
  { type: "node", id: "a", name: "A", x: 0, y: 0, ...box },
  { type: "node", id: "b", name: "B", x: 10, y: 10, ...box },
  { type: "edge", id: "e", from: "a", to: "b", flow: "request", props: {} },
];

const doc = () => session.getState().doc;
const toasts = (): readonly string[] => useUi.getState().toasts.map(({ text }) => text);

/** Starts a layout of the open board and waits until its engine was asked. */
async function begin(): Promise<{ readonly done: Promise<void> }> {
  const asked = new Promise<void>((settle) => {
    held.asked = settle;
  });
  const done = runLayout();
  await asked;
  return { done };
}

beforeEach(async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  const times = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z", binnedAt: null };
  const summary = { id: "d", title: "Pile", nodes: 2, edges: 1, scores: null, ...times };
  installFakeBridge({ d: { summary, records: RECORDS, journal: [], readOnly: false, needsLayout: false } });
  useUi.setState({ toasts: [] });
  await openBoard("d");
});

describe("a layout from the window", () => {
  it("is one undo step and gives the board back", async () => {
    const before = doc();
    const { done } = await begin();
    held.answer();
    await done;
    expect(doc().get("b")).not.toEqual(before.get("b"));
    undo();
    expect([...doc().values()]).toEqual([...before.values()]);
    expect(session.getState().history.undo).toEqual([]);
  });

  it("changes nothing and complains of nothing when it is cancelled", async () => {
    const before = doc();
    const { done } = await begin();
    cancelLayout();
    await done;
    expect(doc()).toBe(before);
    expect(toasts()).toEqual([]);
    expect(useLayoutMark.getState()).toMatchObject({ running: false, slow: false });
  });

  it("does not come through when its answer was under way while it was cancelled", async () => {
    const before = doc();
    const { done } = await begin();
    held.answer();
    cancelLayout();
    await done;
    expect(doc()).toBe(before);
  });

  it("leaves a board that was changed meanwhile, and says so", async () => {
    const { done } = await begin();
    dispatch("rename", { id: "a", name: "Fast" });
    const changed = doc();
    held.answer();
    await done;
    expect(doc()).toBe(changed);
    expect(toasts()).toEqual(["The board was changed while it was laid out, so it was left as it is."]);
  });

  it("is not begun a second time while one runs", async () => {
    const { done } = await begin();
    held.asked = () => {
      throw new Error("The engine was asked twice.");
    };
    await runLayout();
    held.answer();
    await done;
    expect(toasts()).toEqual([]);
  });
});
