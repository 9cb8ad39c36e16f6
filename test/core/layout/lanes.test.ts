import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBoard } from "../../../core/formats/loopboard/parse-board.ts";
import { drawingFlaws } from "../../../core/layout/drawing-flaws.ts";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import type { ZoneRecord } from "../../../core/model/records/zone.ts";
import { createRouter } from "../../../core/routing/router.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { contains, overlap } from "../../support/route-measures.ts";
import { boardOfText, layOut, nodeOf } from "./lay-out.ts";

const TEMPLATES = new URL("../../../templates/", import.meta.url);
const templates = readdirSync(TEMPLATES).filter((file) => file.endsWith(".loopboard"));
const boardIn = (file: string): Doc =>
  parseBoard(readFileSync(new URL(file, TEMPLATES), "utf8"), { catalogue, file }).doc;

function laneOf(doc: Doc, plane: string): ZoneRecord {
  const lane = listRecords(doc, "zone").find((zone) => zone.plane === plane);
  if (lane === undefined) throw new Error(`there is no lane ${plane}`);
  return lane;
}

describe("a layout in swim lanes", () => {
  it("makes each lane a zone that holds its components and none of another lane, on every reference board", async () => {
    for (const file of templates) {
      const doc = await layOut(boardIn(file), { kind: "lanes" });
      const zones = listRecords(doc, "zone");
      expect(zones.length, file).toBeGreaterThan(1);
      for (const zone of zones)
        for (const node of listRecords(doc, "node")) {
          const isMember = node.zone === zone.id;
          expect(contains(zone, node), `${file}: ${node.id}`).toBe(isMember);
          expect(overlap(zone, node), `${file}: ${node.id}`).toBe(isMember);
        }
      const lines = [...createRouter().route(doc).values()].map(({ points }) => points);
      expect(drawingFlaws({ boxes: listRecords(doc, "node"), lines }).through, file).toBe(0);
    }
  });

  it("uses the lanes that are there and makes no second ones", async () => {
    const once = await layOut(boardIn(templates[0] ?? ""), { kind: "lanes" });
    const twice = await layOut(once, { kind: "lanes" });
    expect(listRecords(twice, "zone").map(({ id }) => id)).toEqual(listRecords(once, "zone").map(({ id }) => id));
  });

  it("stands lanes beside each other when flows lead down", async () => {
    const doc = await layOut(boardIn(templates[0] ?? ""), { kind: "lanes", direction: "down" });
    const [online, offline] = [laneOf(doc, "online"), laneOf(doc, "offline")];
    expect(online.x + online.w).toBeLessThanOrEqual(offline.x);
    expect([online.y, online.h]).toEqual([offline.y, offline.h]);
  });

  it("puts other zones with all that is in them into the lane of most of their components", async () => {
    const board = boardOfText({
      nodes: [
        { id: "app", kind: "client-app" },
        { id: "a", kind: "trainer", zone: "team" },
        { id: "b", kind: "model-registry", zone: "team" },
      ],
      edges: [{ from: "app", to: "a", flow: "event" }],
      zones: [{ id: "team", plane: "team" }],
    });
    const doc = await layOut(board, { kind: "lanes" });
    const team = listRecords(doc, "zone").find(({ id }) => id === "team");
    if (team === undefined) throw new Error("the zone is gone");
    expect(team.parent).toBe(laneOf(doc, "offline").id);
    expect(contains(laneOf(doc, "offline"), team) && contains(team, nodeOf(doc, "b"))).toBe(true);
  });
});

describe("other kinds of layout", () => {
  for (const kind of ["tree", "force"] as const)
    it(`covers no component and leads no flow through one as a ${kind}, on every reference board`, async () => {
      for (const file of templates) {
        const doc = await layOut(boardIn(file), { kind });
        const nodes = listRecords(doc, "node");
        for (const node of nodes)
          for (const other of nodes) if (node.id < other.id) expect(overlap(node, other), file).toBe(false);
        const lines = [...createRouter().route(doc).values()].map(({ points }) => points);
        expect(drawingFlaws({ boxes: nodes, lines }).through, file).toBe(0);
      }
    });

  it("leads downwards when asked", async () => {
    const board = boardOfText({
      nodes: ["a", "b", "c"].map((id) => ({ id, kind: "cache" })),
      edges: ["a>b", "b>c"].map((pair) => ({ from: pair[0], to: pair[2], flow: "request" })),
    });
    for (const kind of ["layered", "tree"] as const) {
      const doc = await layOut(board, { kind, direction: "down" });
      const ys = ["a", "b", "c"].map((id) => nodeOf(doc, id).y);
      expect(ys).toEqual([...ys].sort((one, other) => one - other));
      expect(new Set(ys).size).toBe(3);
    }
  });

  it("takes more room when it is wide", async () => {
    const heights = await Promise.all(
      (["compact", "normal", "wide"] as const).map(async (density) => {
        const nodes = listRecords(await layOut(boardIn(templates[0] ?? ""), { density }), "node");
        return Math.max(...nodes.map(({ x }) => x)) - Math.min(...nodes.map(({ x }) => x));
      }),
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
  });
});
