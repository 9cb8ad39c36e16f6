import { describe, expect, it } from "vitest";
import { docOf, emptyDoc } from "../../../core/model/doc.ts";
import { boardScene } from "../../../core/scene/board-scene.ts";
import type { GroupItem, Scene } from "../../../core/scene/display-list.ts";
import { edgeLabelBox } from "../../../core/scene/edge-items.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { decision } from "../../support/decision.ts";
import { flowOf, nodeAt, noteAt, sceneDoc, zoneAt } from "../../support/scene-doc.ts";

const groups = ({ items }: Scene): readonly GroupItem[] => items.filter((item) => item.t === "group");
const records = (scene: Scene): readonly (string | undefined)[] => groups(scene).map(({ record }) => record);

const pair = docOf([
  nodeAt("b", 400, 0, { name: "Ranker" }),
  flowOf("request", "a", "b", { label: "p99 20 ms" }),
  noteAt("n", "text", { x: 0, y: 200 }),
  zoneAt("inner", { parent: "outer", x: -20, y: -40, w: 300, h: 120 }),
  zoneAt("outer", { x: -40, y: -60, w: 700, h: 240 }),
  nodeAt("a", 0, 0, { name: "App", kind: "client-app" }),
]);

describe("boardScene", () => {
  it("paints zones from the outside in, then flows, components, notes and last the labels", () => {
    expect(records(boardScene(pair, catalogue))).toEqual([
      "outer",
      "inner",
      "a-request-b",
      "b",
      "a",
      "n",
      "a-request-b",
    ]);
  });

  it("dims the planes that are off: drawn in the same places, faded and below, and said in the title", () => {
    const board = docOf([
      zoneAt("live", { plane: "online", x: -40, y: -60, w: 300, h: 240 }),
      nodeAt("a", 0, 0, { zone: "live" }),
      nodeAt("b", 400, 0, { name: "Ranker" }),
      nodeAt("c", 800, 0),
      flowOf("request", "b", "c"),
    ]);
    const planes = new Set(["plain"] as const);
    const dimmed = boardScene(board, catalogue, { planes, others: "dimmed" });
    expect(groups(dimmed).map(({ record, faded }) => [record, faded === true])).toEqual([
      ["live", true],
      ["a", true],
      ["b-request-c", false],
      ["b", false],
      ["c", false],
    ]);
    expect(dimmed.bounds).toEqual(boardScene(board, catalogue).bounds);
    expect(dimmed.title).toMatch(/ \(outside the planes; the rest dimmed\)$/);
    const hidden = boardScene(board, catalogue, { planes });
    expect(records(hidden)).toEqual(["b-request-c", "b", "c"]);
    expect(hidden.title).toMatch(/; the rest left out\)$/);
  });

  it("marks the components that decisions are about at their corner, says which, and makes room for the mark", () => {
    const decided = docOf([
      nodeAt("a", 0, 0),
      nodeAt("b", 400, 0),
      decision("d1", ["a"]),
      decision("d2", ["a", "gone"], { title: "Own index" }),
    ]);
    const scene = boardScene(decided, catalogue, { margin: 0 });
    const marksOf = (id: string) =>
      groups(scene).flatMap((group) => (group.record === id ? group.items.filter((item) => item.t === "group") : []));
    expect(marksOf("a").map(({ title }) => title)).toContain("2 decisions: Two towers; Own index");
    expect(
      marksOf("b")
        .map(({ title = "" }) => title)
        .join(""),
    ).toBe("");
    expect(scene.bounds).toMatchObject({ x: -10, y: -10 });
  });

  it("crops to everything that is drawn, with a margin of 24 px", () => {
    expect(boardScene(pair, catalogue).bounds).toEqual({ x: -64, y: -84, w: 748, h: 428 });
  });

  it("crops to labels and detours of flows too", () => {
    const far = docOf([
      nodeAt("a", 0, 0),
      nodeAt("b", 400, 0),
      flowOf("request", "a", "b", {
        route: [
          [184, 32],
          [200, 32],
          [200, -300],
          [390, -300],
          [390, 32],
          [400, 32],
        ].map(([x = 0, y = 0]) => ({ x, y })),
      }),
    ]);
    expect(boardScene(far, catalogue, { margin: 0 }).bounds).toEqual({ x: 0, y: -307, w: 584, h: 371 });
  });

  it("crops to a label that reaches beyond its flow", () => {
    const route = [
      { x: 0, y: 32 },
      { x: -40, y: 32 },
      { x: -40, y: 332 },
      { x: 0, y: 332 },
    ];
    const edge = flowOf("request", "a", "b", { route, label: "twenty milliseconds" });
    const stacked = docOf([nodeAt("a", 0, 0), nodeAt("b", 0, 300), edge]);
    const box = edgeLabelBox(edge, { points: route, label: { x: -40, y: 182 } });
    expect(boardScene(stacked, catalogue, { margin: 0 }).bounds.x).toBe(Math.floor(box?.x ?? 0));
  });

  it("draws only the records named, with the flows between them", () => {
    const scene = boardScene(pair, catalogue, { only: new Set(["a", "b"]), margin: 0 });
    expect(records(scene)).toEqual(["a-request-b", "b", "a", "a-request-b"]);
    expect(scene.bounds).toEqual({ x: 0, y: 0, w: 584, h: 64 });
  });

  it("leaves out flows whose ends are missing", () => {
    expect(records(boardScene(docOf([nodeAt("a", 0, 0), flowOf("request", "a", "gone")]), catalogue))).toEqual(["a"]);
  });

  it("gives an empty board a page of its own", () => {
    expect(boardScene(emptyDoc("New"), catalogue)).toEqual({
      title: "New",
      bounds: { x: -24, y: -24, w: 368, h: 208 },
      items: [],
    });
  });

  it("names flows, and components whose name is cut, for people who cannot see them", () => {
    const long = "Candidate generation service for video";
    const doc = docOf([
      nodeAt("a", 0, 0, { name: "App" }),
      nodeAt("b", 400, 0, { name: long }),
      flowOf("request", "a", "b"),
    ]);
    const titles = groups(boardScene(doc, catalogue)).map(({ title }) => title);
    expect(titles).toEqual([`Request / response: App → ${long}`, undefined, `${long} (Inference service)`]);
  });

  it("ends with zones that name each other as parents instead of hanging", () => {
    const loop = docOf([zoneAt("a", { parent: "b" }), zoneAt("b", { parent: "a" })]);
    expect(records(boardScene(loop, catalogue))).toHaveLength(2);
  });

  it("puts a legend of the flows in use below the drawing", () => {
    const [plain, legend] = [false, true].map((flag) => boardScene(sceneDoc(), catalogue, { legend: flag }));
    const texts = JSON.stringify(legend === undefined ? [] : groups(legend).at(-1));
    for (const { label } of catalogue.flows.values()) expect(texts).toContain(JSON.stringify(label));
    expect(legend?.bounds.h).toBeGreaterThan(plain?.bounds.h ?? 0);
    expect(legend?.bounds.w).toBe(plain?.bounds.w);
  });

  it("names no flow in the legend that the board does not use", () => {
    const board = docOf([nodeAt("a", 0, 0), nodeAt("b", 400, 0), flowOf("request", "a", "b")]);
    const scene = boardScene(board, catalogue, { legend: true });
    const texts = JSON.stringify(groups(scene).at(-1));
    const named = [...catalogue.flows.values()].filter(({ label }) => texts.includes(JSON.stringify(label)));
    expect(named.map(({ id }) => id)).toEqual(["request"]);
  });
});
