import { beforeEach, describe, expect, it } from "vitest";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { SIZE_ACTIONS } from "../../../../renderer/actions/size-actions.ts";
import { useGesture } from "../../../../renderer/canvas/drag/gesture.ts";
import { cancelScale, endScale, startScale, stepScale } from "../../../../renderer/canvas/drag/scale-gesture.ts";
import { openBoard } from "../../../../renderer/store/open-board.ts";
import { select } from "../../../../renderer/store/selection.ts";
import { session } from "../../../../renderer/store/session.ts";
import { setUi } from "../../../../renderer/store/ui.ts";
import { installFakeBridge } from "../../store/fake-bridge.ts";

const node = (id: string, x: number, y: number): AnyRecord => ({
  type: "node",
  id,
  kind: "cache",
  name: id,
  props: {},
  x,
  y,
  w: 200,
  h: 60,
  zone: null,
});

const RECORDS: readonly AnyRecord[] = [
  { type: "board", id: "board", title: "Scale", stage: "design" },
  { type: "brief", id: "brief" },
  node("a", 0, 0),
  node("b", 400, 200),
  node("other", 1000, 500),
];

const get = (id: string) => session.getState().doc.get(id);
const step = (x: number, y: number, how: { keep?: boolean; free?: boolean } = {}) =>
  stepScale({ by: { x, y }, zoom: 1, keep: how.keep ?? false, centred: false, free: how.free ?? false });
const perform = (id: string): void => void SIZE_ACTIONS.find((action) => action.id === id)?.perform();

beforeEach(async () => {
  const times = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z", binnedAt: null };
  const summary = { id: "s", title: "Scale", nodes: 3, edges: 0, scores: null, ...times };
  installFakeBridge({
    s: { summary, records: RECORDS, journal: [], readOnly: false, needsLayout: false },
  });
  setUi({ snap: true, guides: true });
  await openBoard("s");
  select(["a", "b"]);
});

describe("sizing several pieces as one box", () => {
  it("shows a preview on the grid and changes the board once, as one undo step", () => {
    startScale({ x: 1, y: 1 });
    step(100, 30);
    step(207, 44);
    expect(get("b")).toMatchObject({ x: 400 });
    expect(useGesture.getState().preview?.get("b")).toMatchObject({ x: 533, w: 267 });
    endScale();
    expect(get("b")).toMatchObject({ x: 533, w: 267, y: 231, h: 69 });
    expect(session.getState().history.undo).toHaveLength(1);
    expect(useGesture.getState().preview).toBeNull();
  });

  it("stops where its side lines up with another component", () => {
    startScale({ x: 1, y: 0 });
    step(397, 0);
    expect(useGesture.getState().guides).toContainEqual(expect.objectContaining({ kind: "line", axis: "x", at: 1000 }));
    endScale();
    const b = get("b");
    expect(b?.type === "node" ? b.x + b.w : 0).toBe(1000);
  });

  it("keeps the shape with one hand on a corner, and follows the pointer while snapping is held off", () => {
    startScale({ x: 1, y: 1 });
    step(303, 1, { keep: true, free: true });
    endScale();
    expect(get("b")).toMatchObject({ x: 602, y: 301, w: 301, h: 90 });
  });

  it("puts everything back when it is cancelled, and the rest of the drag does nothing", () => {
    startScale({ x: 1, y: 1 });
    step(100, 100);
    cancelScale();
    step(200, 200);
    endScale();
    expect(get("b")).toMatchObject({ x: 400, w: 200 });
    expect(session.getState().history.undo).toHaveLength(0);
  });

  it("is done by keys too: one step of the grid, or in proportion around the middle", () => {
    perform("wider");
    expect(get("b")).toMatchObject({ x: 413, w: 207 });
    perform("scale-up");
    expect(get("a")).toMatchObject({ x: -31, y: -13, w: 228, h: 66 });
  });
});
