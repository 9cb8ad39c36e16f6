import { beforeEach, describe, expect, it } from "vitest";
import type { AnyRecord } from "../../../core/model/records.ts";
import { placeInView } from "../../../renderer/canvas/place-in-view.ts";
import { dispatch } from "../../../renderer/store/dispatch.ts";
import { openBoard } from "../../../renderer/store/open-board.ts";
import { session } from "../../../renderer/store/session.ts";
import { noteShownView } from "../../../renderer/store/shown-view.ts";
import { installFakeBridge } from "../store/fake-bridge.ts";

const box = { kind: "cache", props: {}, w: 184, h: 64, zone: null };
const RECORDS: readonly AnyRecord[] = [
  { type: "board", id: "board", title: "Feed", stage: "design" },
  { type: "brief", id: "brief" },
  { type: "node", id: "a", name: "A", x: 0, y: 0, ...box },
  { type: "node", id: "b", name: "B", x: 9000, y: 0, ...box },
  { type: "edge", id: "e", from: "a", to: "b", flow: "request", props: {} },
];

beforeEach(async () => {
  const times = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z", binnedAt: null };
  const summary = { id: "d", title: "Feed", nodes: 2, edges: 1, scores: null, ...times };
  installFakeBridge({
    d: { summary, records: RECORDS, journal: [], readOnly: false, needsLayout: false },
  });
  await openBoard("d");
  noteShownView({ x: 4000.4, y: -200.6, zoom: 0.5 }, { w: 1000, h: 800 });
});

describe("the place of a component from the palette", () => {
  it("is in the middle of what is shown when the one added last is out of view", () => {
    expect(placeInView()).toEqual({ middle: { x: 4000, y: -201 }, zone: null });
  });

  it("is beside the one added last while that is in view, and where nothing was added yet", () => {
    noteShownView({ x: 9000, y: 0, zoom: 0.5 }, { w: 1000, h: 800 });
    expect(placeInView()).toEqual({});
  });

  it("is in the zone that is looked at", () => {
    dispatch("add-zone", { x: 3500, y: -700, w: 1000, h: 1000, plane: "online" });
    const zone = [...session.getState().doc.values()].find(({ type }) => type === "zone");
    const patch = dispatch("add-node", { kind: "cache", ...placeInView() });
    expect(patch?.added).toMatchObject([{ type: "node", zone: zone?.id, x: 3900, y: -240 }]);
  });
});
