import { describe, expect, it } from "vitest";
import { listRecords } from "../../../core/model/doc.ts";
import { foldZones } from "../../../core/model/fold-zones.ts";
import { overlap } from "../../support/route-measures.ts";
import { boardOfText, layOut, nodeOf, requests } from "./lay-out.ts";

const board = boardOfText({
  nodes: [
    { id: "a", kind: "cache", x: 0, y: 0 },
    { id: "b", kind: "cache", x: 40, y: 60, zone: "z" },
    { id: "c", kind: "cache", x: 40, y: 160, zone: "z" },
    { id: "d", kind: "cache", x: 10, y: 10 },
  ],
  edges: requests("a>b", "c>d", "b>c"),
  zones: [{ id: "z", name: "Z", plane: "plain", x: 0, y: 0, w: 300, h: 300, collapsed: true }],
});

describe("the layout of a board with a collapsed zone", () => {
  it("places the zone as one box between what is connected to it, with its members as they were inside", async () => {
    const doc = await layOut(board);
    const shown = listRecords(foldZones(doc).doc, "node");
    expect(shown.map(({ id }) => id).sort()).toEqual(["a", "d", "z"]);
    for (const one of shown) for (const two of shown) if (one !== two) expect(overlap(one, two)).toBe(false);
    const xs = ["a", "z", "d"].map((id) => shown.find((node) => node.id === id)?.x ?? 0);
    expect(xs).toEqual([...xs].sort((one, two) => one - two));
    const zone = listRecords(doc, "zone")[0];
    expect([nodeOf(doc, "b").x - (zone?.x ?? 0), nodeOf(doc, "c").y - (zone?.y ?? 0)]).toEqual([40, 160]);
    expect(zone).toMatchObject({ w: 300, h: 300, collapsed: true });
    for (const edge of listRecords(doc, "edge")) expect(edge).not.toHaveProperty("route");
  });
});
