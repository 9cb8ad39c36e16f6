import { describe, expect, it } from "vitest";
import { parseBoard } from "../../../../core/formats/loopboard/parse-board.ts";
import { briefOf, getRecord, listRecords } from "../../../../core/model/doc.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { read, sampleFile } from "./sample-file.ts";

describe("reading a board file", () => {
  it("accepts the smallest file and fills in the rest", () => {
    const doc = read({ format: "loopboard", version: 1 });
    expect(doc.get("board")).toEqual({ type: "board", id: "board", title: "Untitled", stage: "design" });
    expect(briefOf(doc)).toEqual({ type: "brief", id: "brief" });
    expect(doc.size).toBe(2);
  });

  it("gives a component without a name or size those of its stencil", () => {
    const stencil = catalogue.stencils.get("feature-store");
    expect(getRecord(read(sampleFile()), "node", "store")).toMatchObject({ name: stencil?.label, ...stencil?.size });
  });

  it("names a flow without an id after its ends and keeps such names apart", () => {
    const file = sampleFile();
    file.edges.push(
      { from: "app", to: "rank", flow: "request" },
      { id: "x", from: "app", to: "rank", flow: "request" },
    );
    expect(listRecords(read(file), "edge").map((edge) => edge.id)).toEqual([
      "app-request-rank",
      "read",
      "app-request-rank-2",
      "x",
    ]);
  });

  it("lists components without a position and gives each a free place", () => {
    const file = sampleFile();
    for (const node of file.nodes.slice(1)) {
      delete node.x;
      delete node.y;
    }
    const { doc, unplaced, needsLayout } = parseBoard(JSON.stringify(file), { catalogue, file: "feed.loopboard" });
    expect(unplaced).toEqual(["rank", "store"]);
    expect(needsLayout).toBe(false);
    const corners = listRecords(doc, "node").map((node) => `${node.x},${node.y}`);
    expect(new Set(corners).size).toBe(3);
  });

  it("asks for a layout only when nothing was placed by hand", () => {
    const file = sampleFile();
    for (const node of file.nodes) {
      delete node.x;
      delete node.y;
    }
    const options = { catalogue, file: "feed.loopboard" };
    expect(parseBoard(JSON.stringify(file), options).needsLayout).toBe(true);
    expect(parseBoard(JSON.stringify({ format: "loopboard", version: 1 }), options).needsLayout).toBe(false);
  });

  it("draws a zone without a box around its members", () => {
    const doc = read(sampleFile());
    const [zone, node] = [getRecord(doc, "zone", "online"), getRecord(doc, "node", "rank")];
    if (zone === null || node === null) throw new Error("the sample lost its zone");
    expect(zone.x).toBeLessThan(node.x);
    expect(zone.y).toBeLessThan(node.y);
    expect(zone.x + zone.w).toBeGreaterThan(node.x + node.w);
    expect(zone.y + zone.h).toBeGreaterThan(node.y + node.h);
  });

  it("draws an outer zone around its inner zones, whatever their order", () => {
    const file = sampleFile();
    file.zones = [
      { id: "region", plane: "region" },
      { id: "online", plane: "online", parent: "region" },
    ];
    const doc = read(file);
    const [outer, inner] = [getRecord(doc, "zone", "region"), getRecord(doc, "zone", "online")];
    expect(outer?.w).toBeGreaterThan(inner?.w ?? Infinity);
    expect(outer?.h).toBeGreaterThan(inner?.h ?? Infinity);
  });

  it("treats null as unset everywhere", () => {
    const file = sampleFile();
    file.nodes.push({ id: "mon", kind: "monitor", name: null, x: 0, y: 500, zone: null, props: { alerts: null } });
    expect(getRecord(read(file), "node", "mon")).toMatchObject({ zone: null, props: {} });
  });

  it("keeps a property of another kind and turns texts into the declared type", () => {
    const file = sampleFile();
    file.nodes.push({
      id: "mon",
      kind: "monitor",
      x: 0,
      y: 500,
      props: { signals: "latency, error-rate,", modelVersion: 7, rateLimit: 50 },
    });
    expect(getRecord(read(file), "node", "mon")?.props).toEqual({
      signals: ["latency", "error-rate"],
      modelVersion: "7",
      rateLimit: 50,
    });
  });

  it("tolerates a byte order mark", () => {
    expect(read(`\uFEFF${JSON.stringify(sampleFile())}`).size).toBe(read(sampleFile()).size);
  });

  it("keeps ids that are names of object members apart from the program's own", () => {
    const file = sampleFile();
    file.nodes.push(
      { id: "__proto__", kind: "cache", x: 0, y: 600 },
      { id: "constructor", kind: "monitor", x: 300, y: 600 },
    );
    file.edges.push({ from: "__proto__", to: "constructor", flow: "metric" });
    const doc = read(file);
    expect(getRecord(doc, "node", "__proto__")?.kind).toBe("cache");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("keeps a waiver whose components are gone, so that a saved board always opens", () => {
    const file = sampleFile();
    file.waivers = [{ rule: "MON-01", at: ["long-gone"], reason: "Not yet", owner: "ML" }];
    expect(listRecords(read(file), "waiver")[0]?.at).toEqual(["long-gone"]);
  });
});
