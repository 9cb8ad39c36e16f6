import { beforeEach, describe, expect, it } from "vitest";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { useGesture } from "../../../../renderer/canvas/drag/gesture.ts";
import {
  cancelNodeDrag,
  endNodeDrag,
  startNodeDrag,
  stepNodeDrag,
} from "../../../../renderer/canvas/drag/node-drag.ts";
import { shownNow } from "../../../../renderer/canvas/project/shown-board.ts";
import { dispatch } from "../../../../renderer/store/dispatch.ts";
import { openBoard } from "../../../../renderer/store/open-board.ts";
import { session } from "../../../../renderer/store/session.ts";
import { setUi, useUi } from "../../../../renderer/store/ui.ts";
import { installFakeBridge } from "../../store/fake-bridge.ts";

const node = (id: string, x: number, y: number, zone: string | null): AnyRecord => ({
  type: "node",
  id,
  kind: "cache",
  name: id,
  props: {},
  x,
  y,
  w: 184,
  h: 64,
  zone,
});

const RECORDS: readonly AnyRecord[] = [
  { type: "board", id: "board", title: "Drag", stage: "design" },
  { type: "brief", id: "brief" },
  { type: "zone", id: "z", name: "Online", plane: "online", x: 1000, y: 0, w: 600, h: 400, parent: null },
  node("a", 0, 0, null),
  node("b", 1100, 100, "z"),
];

const get = (id: string) => session.getState().doc.get(id);
const step = (x: number, y: number, pointer = { x: x + 20, y: y + 20 }, straight = false) =>
  stepNodeDrag({ at: { x, y }, pointer, zoom: 1, free: false, copy: false, straight });

beforeEach(async () => {
  const times = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z", binnedAt: null };
  const summary = { id: "d", title: "Drag", nodes: 2, edges: 0, scores: null, ...times };
  installFakeBridge({
    d: { summary, records: RECORDS, journal: [], readOnly: false, needsLayout: false },
  });
  setUi({ snap: true });
  await openBoard("d");
});

describe("dragging records", () => {
  it("shows a preview and leaves the board alone until the drop", () => {
    const before = session.getState().doc;
    startNodeDrag("a", ["a"]);
    step(303, 207);
    expect(session.getState().doc).toBe(before);
    expect(useGesture.getState().preview?.get("a")).toMatchObject({ x: 300, y: 200 });
    endNodeDrag();
    expect(get("a")).toMatchObject({ x: 300, y: 200 });
    expect(session.getState().history.undo).toHaveLength(1);
    expect(useGesture.getState().preview).toBeNull();
  });

  it("drops a component into the zone under the pointer and marks that zone on the way", () => {
    startNodeDrag("a", ["a"]);
    step(1300, 260);
    expect(useGesture.getState().dropZone).toBe("z");
    endNodeDrag();
    expect(get("a")).toMatchObject({ zone: "z" });
  });

  it("takes a component out of its zone when it is dropped elsewhere", () => {
    startNodeDrag("b", ["b"]);
    step(200, 200);
    endNodeDrag();
    expect(get("b")).toMatchObject({ zone: null, x: 200, y: 200 });
    expect(get("z")).toMatchObject({ x: 1000, w: 600 });
  });

  it("takes the members along with their zone", () => {
    startNodeDrag("z", ["z"]);
    step(1000, 600);
    endNodeDrag();
    expect([get("z"), get("b")]).toMatchObject([{ y: 600 }, { y: 700, zone: "z" }]);
  });

  it("lines up with another component before it goes to the grid", () => {
    startNodeDrag("a", ["a"]);
    step(500, 104);
    expect(useGesture.getState().preview?.get("a")).toMatchObject({ y: 100 });
    expect(useGesture.getState().guides.some((guide) => guide.axis === "y" && guide.at === 100)).toBe(true);
    endNodeDrag();
  });

  it("follows the pointer exactly while snapping is held off", () => {
    startNodeDrag("a", ["a"]);
    stepNodeDrag({
      at: { x: 503, y: 109 },
      pointer: { x: 510, y: 120 },
      zoom: 1,
      free: true,
      copy: false,
      straight: false,
    });
    endNodeDrag();
    expect(get("a")).toMatchObject({ x: 503, y: 109 });
  });

  it("keeps to the axis of the longer way, also where another component or the grid would draw it aside", () => {
    startNodeDrag("b", ["b"]);
    step(803, 112, { x: 823, y: 132 }, true);
    endNodeDrag();
    expect(get("b")).toMatchObject({ x: 800, y: 100 });
    startNodeDrag("a", ["a"]);
    step(40, 203, { x: 60, y: 223 }, true);
    endNodeDrag();
    expect(get("a")).toMatchObject({ x: 0, y: 200 });
  });

  it("keeping to an axis, goes into the zone where the record is, not into the one under the hand", () => {
    startNodeDrag("a", ["a"]);
    step(1200, -300, { x: 1220, y: -280 }, true);
    expect(useGesture.getState().dropZone).toBe("z");
    cancelNodeDrag();
    startNodeDrag("a", ["a"]);
    step(300, 1100, { x: 1020, y: 200 }, true);
    expect(useGesture.getState().dropZone).toBeNull();
  });

  it("puts everything back when it is cancelled, and the rest of the drag does nothing", () => {
    startNodeDrag("a", ["a"]);
    step(300, 200);
    cancelNodeDrag();
    expect(useGesture.getState().preview).toBeNull();
    step(320, 200);
    endNodeDrag();
    expect(get("a")).toMatchObject({ x: 0, y: 0 });
  });

  it("leaves the originals and drops copies while Alt is held, and selects them", () => {
    startNodeDrag("a", ["a"]);
    stepNodeDrag({
      at: { x: 1300, y: 260 },
      pointer: { x: 1320, y: 280 },
      zoom: 1,
      free: false,
      copy: true,
      straight: false,
    });
    expect(useGesture.getState().preview?.get("cache-1")).toMatchObject({ x: 1300, zone: "z" });
    endNodeDrag();
    expect([get("a"), get("cache-1")]).toMatchObject([
      { x: 0, zone: null },
      { x: 1300, zone: "z" },
    ]);
    expect([...session.getState().selection]).toEqual(["cache-1"]);
    expect(session.getState().history.undo).toHaveLength(1);
  });

  it("lines up with nothing when guides are switched off", () => {
    setUi({ guides: false });
    startNodeDrag("a", ["a"]);
    step(500, 104);
    expect(useGesture.getState()).toMatchObject({ guides: [] });
    endNodeDrag();
    setUi({ guides: true });
  });

  it("records nothing when nothing was moved", () => {
    startNodeDrag("a", ["a"]);
    endNodeDrag();
    expect(session.getState().history.undo).toEqual([]);
    expect(useUi.getState().toasts).toEqual([]);
  });

  it("puts a component into the collapsed zone on which it is dropped: in a free place, the zone stays collapsed", () => {
    dispatch("fold", { ids: ["z"], collapsed: true });
    startNodeDrag("a", ["a"]);
    step(1020, 20);
    expect(useGesture.getState().dropZone).toBe("z");
    expect(useGesture.getState().preview?.get("a")).toMatchObject({ zone: null });
    endNodeDrag();
    expect(get("z")).toMatchObject({ collapsed: true });
    expect(shownNow().doc.get("z")).toMatchObject({ kind: "collapsed-zone", props: { inside: 2 } });
    const [a, b] = [get("a"), get("b")];
    if (a?.type !== "node" || b?.type !== "node") throw new Error("a component is gone");
    expect(a.zone).toBe("z");
    expect(Math.abs(a.x - b.x) >= 184 || Math.abs(a.y - b.y) >= 64).toBe(true);
    expect([...session.getState().selection]).toEqual(["z"]);
    expect(session.getState().history.undo).toHaveLength(2);
  });
});
