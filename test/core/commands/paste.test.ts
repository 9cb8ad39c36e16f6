import { describe, expect, it } from "vitest";
import { fragmentOf, readFragment } from "../../../core/commands/fragment.ts";
import { listRecords } from "../../../core/model/doc.ts";
import { apply, boardWith, edge, node, nodeIn, run, sample, zone, zoneIn } from "./board.ts";

const text = (records: readonly unknown[], extra: object = {}) =>
  JSON.stringify({ format: "loopboard-fragment", version: 1, records, ...extra });

describe("a copied fragment", () => {
  it("holds the chosen pieces and the connections between the components among them", () => {
    const ids = fragmentOf(sample(), ["app", "model", "memo"]).records.map((record) => record.id);
    expect(ids).toEqual(["app", "model", "call", "memo"]);
  });

  it("holds what is in a chosen zone and stands alone", () => {
    const { records } = fragmentOf(sample(), ["online"]);
    expect(records.map((record) => record.id)).toEqual(["online", "app", "model", "call"]);
    expect(fragmentOf(sample(), ["app"]).records).toEqual([{ ...nodeIn(sample(), "app"), zone: null }]);
  });

  it("comes back from the clipboard as it was", () => {
    const fragment = fragmentOf(sample(), ["online", "memo"]);
    expect(readFragment(JSON.stringify(fragment))).toEqual(fragment);
  });

  it.each([
    "",
    "hello",
    "{}",
    "[1]",
    "null",
    '"loopboard-fragment"',
    '{"format":"loopboard","x":"loopboard-fragment"}',
    "loopboard-fragment {",
  ])("is not seen in %j", (other) => expect(readFragment(other)).toBeNull());

  it.each([
    [text([], { version: 2 }), "version"],
    [text([], { extra: 1 }), "extra"],
    [text([{ ...node("a"), colour: "red" }]), "colour"],
    [text([{ type: "board", id: "board", title: "x", stage: "design" }]), "records.0"],
    [text([node("a"), node("a")]), "an id is used twice"],
    [text([node("a"), edge("e", "a", "b")]), "ends at b, which is no component"],
    [text([node("a", { zone: "z" })]), "zone z, which is not there"],
    [text([zone("z", { parent: "y" }), zone("y", { parent: "z" })]), "is inside itself"],
  ])("is refused with a sentence when it is unsound: %s", (unsound, sentence) => {
    expect(() => readFragment(unsound)).toThrow(sentence);
  });
});

describe("paste", () => {
  it("adds copies under new ids with their connections, top-left corner at the place", () => {
    const fragment = fragmentOf(sample(), ["online"]);
    const doc = apply(sample(), "paste", { fragment, x: 1000, y: 2000 });
    expect(zoneIn(doc, "zone-1")).toMatchObject({ x: 1000, y: 2000, parent: null });
    expect(nodeIn(doc, "app-service-1")).toMatchObject({ x: 1040, y: 2060, zone: "zone-1", name: "app" });
    expect(listRecords(doc, "edge").at(-1)).toMatchObject({
      from: "app-service-1",
      to: "inference-service-1",
      route: [
        { x: 1224, y: 2092 },
        { x: 1340, y: 2092 },
      ],
    });
  });

  it("leaves what is on the board alone", () => {
    const { patch } = run(sample(), "paste", { fragment: fragmentOf(sample(), ["app", "memo"]), x: 0, y: 900 });
    expect([patch.updated, patch.removed, patch.added.length]).toEqual([[], [], 2]);
  });

  it("puts pieces into a zone and unlocks them", () => {
    const fragment = { records: [node("a", { locked: true })] };
    const doc = apply(boardWith(zone("z")), "paste", { fragment, x: 50, y: 60, zone: "z" });
    expect(nodeIn(doc, "app-service-1")).toEqual(node("app-service-1", { name: "a", x: 50, y: 60, zone: "z" }));
  });

  it("refuses an unsound fragment and a zone that is not there", () => {
    const dangling = { records: [node("a"), edge("e", "a", "b")] };
    expect(() => run(sample(), "paste", { fragment: dangling, x: 0, y: 0 })).toThrow("ends at b");
    const twice = { records: [node("a"), node("a")] };
    expect(() => run(sample(), "paste", { fragment: twice, x: 0, y: 0 })).toThrow("an id is used twice");
    expect(() => run(sample(), "paste", { fragment: { records: [] }, x: 0, y: 0, zone: "q" })).toThrow("no zone q");
  });
});

describe("duplicate", () => {
  it("copies pieces beside themselves, in the same zone, with the connections between the copies", () => {
    const doc = apply(sample(), "duplicate", { ids: ["app", "model"] });
    expect(nodeIn(doc, "app-service-1")).toMatchObject({ x: 80, y: 100, zone: "online" });
    expect(listRecords(doc, "edge").slice(2)).toMatchObject([{ from: "app-service-1", to: "inference-service-1" }]);
  });

  it("gives every copy an id of its own, also among components of one kind", () => {
    const doc = apply(boardWith(node("a"), node("b", { y: 200 })), "duplicate", { ids: ["a", "b"] });
    expect(listRecords(doc, "node").map(({ id, y }) => [id, y])).toEqual([
      ["a", 0],
      ["b", 200],
      ["app-service-1", 40],
      ["app-service-2", 240],
    ]);
  });

  it("copies a zone with what is in it", () => {
    const doc = apply(sample(), "duplicate", { ids: ["online"], dx: 0, dy: 500 });
    expect(
      listRecords(doc, "node")
        .filter((copy) => copy.zone === "zone-1")
        .map((copy) => copy.y),
    ).toEqual([560, 560]);
  });
});
