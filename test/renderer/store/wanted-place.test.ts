import { beforeEach, describe, expect, it } from "vitest";
import type { AnyRecord } from "../../../core/model/records.ts";
import { openBoard } from "../../../renderer/store/open-board.ts";
import { select } from "../../../renderer/store/selection.ts";
import { noteShownView } from "../../../renderer/store/shown-view.ts";
import { wantedPlace } from "../../../renderer/store/wanted-place.ts";
import { installFakeBridge } from "./fake-bridge.ts";

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

describe("the place where something new is wanted", () => {
  it("is the middle of what is shown, not the end of the board", () => {
    expect(wantedPlace()).toEqual({ x: 4000, y: -201 });
  });

  it("is beside the one piece that is selected, level with it", () => {
    select(["b"]);
    expect(wantedPlace()).toEqual({ x: 9324, y: 32 });
  });

  it("is the middle again with several pieces, or a flow", () => {
    select(["a", "b"]);
    expect(wantedPlace()).toEqual({ x: 4000, y: -201 });
    select(["e"]);
    expect(wantedPlace()).toEqual({ x: 4000, y: -201 });
  });
});
