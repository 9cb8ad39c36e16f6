import { describe, expect, it } from "vitest";
import { drawnFor } from "../../../core/find/drawn-for.ts";
import { docOf, emptyDoc } from "../../../core/model/doc.ts";
import type { AnyRecord } from "../../../core/model/records.ts";

const box = { x: 0, y: 0, w: 184, h: 64 };
const node = (id: string, zone: string | null): AnyRecord => ({
  type: "node",
  id,
  kind: "cache",
  name: id,
  props: {},
  zone,
  ...box,
});
const flow = (id: string, from: string, to: string): AnyRecord => ({
  type: "edge",
  id,
  from,
  to,
  flow: "event",
  props: {},
});

const DOC = docOf([
  ...emptyDoc("Board").values(),
  { type: "zone", id: "z", name: "Closed", plane: "online", parent: null, collapsed: true, ...box },
  node("in", "z"),
  node("out", null),
  node("other", null),
  flow("open", "out", "other"),
  flow("hidden", "in", "out"),
  {
    type: "decision",
    id: "d",
    title: "Cache",
    choice: "",
    alternatives: "",
    tradeOff: "",
    flipsWhen: "",
    step: 1,
    about: ["in", "out"],
  },
]);

describe("what is drawn for a record", () => {
  it.each([
    ["a component is itself", ["out"], ["out"]],
    ["what a collapsed zone hides is the zone", ["in"], ["z"]],
    ["a flow is itself while both its ends are to be seen", ["open"], ["open"]],
    ["a flow into a collapsed zone is the zone", ["hidden"], ["z"]],
    ["a decision is what it is about, each piece once", ["d", "out"], ["z", "out"]],
    ["the brief and what is gone are nothing", ["brief", "board", "gone"], []],
  ])("%s", (_what, ids, drawn) => {
    expect(drawnFor(DOC, ids)).toEqual(drawn);
  });
});
