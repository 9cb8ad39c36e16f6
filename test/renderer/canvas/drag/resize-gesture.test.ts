import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useGesture } from "../../../../renderer/canvas/drag/gesture.ts";
import {
  cancelResize,
  endResize,
  previewResize,
  type ResizeWay,
} from "../../../../renderer/canvas/drag/resize-gesture.ts";
import { openBoard } from "../../../../renderer/store/open-board.ts";
import { session } from "../../../../renderer/store/session.ts";
import { setUi } from "../../../../renderer/store/ui.ts";
import { installFakeBridge } from "../../store/fake-bridge.ts";

const SIZE = { w: 200, h: 100 };
const RECORDS = [
  { type: "board", id: "board", title: "Size", stage: "design" },
  { type: "brief", id: "brief" },
  { type: "node", id: "a", kind: "cache", name: "a", props: {}, x: 0, y: 0, ...SIZE, zone: null },
] as const;

const PLAIN: ResizeWay = { zoom: 1, free: false, keep: false, centred: false };
const shown = () => useGesture.getState().preview?.get("a");

beforeEach(async () => {
  const times = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z", binnedAt: null };
  const summary = { id: "s", title: "Size", nodes: 1, edges: 0, scores: null, ...times };
  installFakeBridge({ s: { summary, records: [...RECORDS], journal: [], readOnly: false, needsLayout: false } });
  setUi({ snap: true });
  await openBoard("s");
});

afterEach(() => {
  cancelResize();
  endResize();
});

describe("sizing a box by a handle", () => {
  it("goes to the grid, and anywhere while snapping is held off", () => {
    previewResize({ id: "a", x: 0, y: 0, w: 253, h: 100 }, PLAIN);
    expect(shown()).toMatchObject({ w: 260, h: 100 });
    previewResize({ id: "a", x: 0, y: 0, w: 253, h: 100 }, { ...PLAIN, free: true });
    endResize();
    expect(session.getState().doc.get("a")).toMatchObject({ x: 0, w: 253, h: 100 });
  });

  it("keeps the shape with Shift, by the axis that changed more and from the corner that stays", () => {
    previewResize({ id: "a", x: 0, y: 0, w: 300, h: 104 }, { ...PLAIN, keep: true });
    expect(shown()).toMatchObject({ x: 0, y: 0, w: 300, h: 150 });
    previewResize({ id: "a", x: -100, y: -10, w: 300, h: 110 }, { ...PLAIN, keep: true });
    expect(shown()).toMatchObject({ x: -100, y: -50, w: 300, h: 150 });
  });

  it("keeps the middle with Alt: the other side moves alike", () => {
    previewResize({ id: "a", x: 0, y: 0, w: 230, h: 120 }, { ...PLAIN, centred: true });
    expect(shown()).toMatchObject({ x: -30, y: -20, w: 260, h: 140 });
    previewResize({ id: "a", x: 0, y: 0, w: 260, h: 100 }, { ...PLAIN, keep: true, centred: true });
    expect(shown()).toMatchObject({ x: -60, y: -30, w: 320, h: 160 });
  });

  it("never becomes smaller than a component may be", () => {
    previewResize({ id: "a", x: 0, y: 0, w: 100, h: 60 }, { ...PLAIN, centred: true });
    expect(shown()).toMatchObject({ x: 52, y: 30, w: 96, h: 40 });
    previewResize({ id: "a", x: 0, y: 0, w: 100, h: 60 }, { ...PLAIN, keep: true });
    expect(shown()).toMatchObject({ x: 0, y: 0, w: 100, h: 50 });
    previewResize({ id: "a", x: 0, y: 0, w: 96, h: 40 }, { ...PLAIN, keep: true });
    expect(shown()).toMatchObject({ x: 0, y: 0, w: 96, h: 48 });
  });
});
