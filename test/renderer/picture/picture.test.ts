import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../core/commands/run.ts";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import { createPicture, type Picture } from "../../../renderer/picture/picture.ts";
import { smallBoardCourses } from "../../../renderer/routes/small-board-courses.ts";
import { commandEnv } from "../../../renderer/store/command-env.ts";
import { flowOf, nodeAt, zoneAt } from "../../support/scene-doc.ts";

const doc = docOf([
  nodeAt("a", 0, 0),
  nodeAt("b", 400, 0),
  nodeAt("far", 9000, 0),
  zoneAt("inner", { parent: "outer" }),
  zoneAt("outer", { w: 900, h: 700 }),
  flowOf("request", "a", "b"),
]);
const everything = { x: -1e5, y: -1e5, w: 2e5, h: 2e5 };

let picture: Picture;
let show: (next: Doc) => void;

beforeEach(() => {
  picture = createPicture();
  const source = smallBoardCourses();
  show = (next) => picture.sync(next, source.courses(next, false));
  show(doc);
  picture.takeChange();
});

const change = (command: string, args: object): void => show(runCommand(doc, command, args, commandEnv).doc);
const idsOf = (pieces: readonly { readonly id: string }[]): string[] => pieces.map(({ id }) => id);

describe("the picture of a board", () => {
  it("paints outer zones, inner zones, flows and components in this order", () => {
    expect(idsOf(picture.near(everything))).toEqual(["outer", "inner", "a-request-b", "a", "b", "far"]);
    expect(idsOf(picture.all())).toEqual(idsOf(picture.near(everything)));
  });

  it("paints a piece that was brought to the front last", () => {
    change("reorder", { ids: ["a"], to: "front" });
    expect(idsOf(picture.all()).slice(-3)).toEqual(["b", "far", "a"]);
  });

  it("gives only what meets an area", () => {
    expect(idsOf(picture.near({ x: 8900, y: 0, w: 10, h: 10 }))).toEqual([]);
    expect(idsOf(picture.near({ x: 8900, y: 0, w: 200, h: 10 }))).toEqual(["far"]);
  });

  it("has nothing to paint when the same board is shown again", () => {
    show(doc);
    expect(picture.takeChange().ids.size).toBe(0);
  });

  it("names what a move touches, and the areas it left and came to", () => {
    change("move", { ids: ["far"], dx: 0, dy: 500 });
    const { ids, boxes, lines } = picture.takeChange();
    expect([...ids]).toEqual(["far"]);
    expect(boxes.map(({ y }) => y).sort()).toEqual([-8, 492]);
    expect(lines).toEqual([]);
  });

  it("names the stretches of the flows that a move touches, not the box around them", () => {
    const before = picture.get("a-request-b");
    change("move", { ids: ["b"], dx: 400, dy: 300 });
    const after = picture.get("a-request-b");
    if (before?.sort !== "flow" || after?.sort !== "flow") throw new Error("It is a flow.");
    const { lines } = picture.takeChange();
    expect(after.course.points.length).toBeGreaterThan(2);
    expect(lines).toHaveLength(before.course.points.length + after.course.points.length - 2);
    for (const { w, h } of lines) expect(Math.min(w, h)).toBe(16);
  });

  it("touches the flows of a component that moves", () => {
    change("move", { ids: ["b"], dx: 0, dy: 300 });
    expect([...picture.takeChange().ids].sort()).toEqual(["a-request-b", "b"]);
  });

  it("lets go of what is deleted, with its flows", () => {
    change("delete", { ids: ["b"] });
    expect([...picture.takeChange().ids].sort()).toEqual(["a-request-b", "b"]);
    expect(idsOf(picture.all())).toEqual(["outer", "inner", "a", "far"]);
    expect(picture.get("b")).toBeNull();
  });

  it("leaves out a flow without a course until it has one", () => {
    picture.sync(doc, new Map());
    expect(idsOf(picture.all())).not.toContain("a-request-b");
    picture.sync(doc, routeBoard(doc));
    expect(idsOf(picture.all())).toContain("a-request-b");
  });

  it("knows the box around everything", () => {
    expect(picture.bounds()).toEqual({ x: -8, y: -8, w: 9200, h: 716 });
  });

  it("finds a flow where its line is, not everywhere in the box around it", () => {
    const bent = docOf([nodeAt("a", 0, 0), nodeAt("b", 2000, 1500), flowOf("request", "a", "b")]);
    show(bent);
    const { points } = routeBoard(bent).get("a-request-b") ?? { points: [] };
    const [, corner] = points;
    const around = (x: number, y: number) => ({ x: x - 5, y: y - 5, w: 10, h: 10 });
    expect(idsOf(picture.near(around(corner?.x ?? 0, corner?.y ?? 0)))).toEqual(["a-request-b"]);
    expect(idsOf(picture.near(around(300, 1400)))).toEqual([]);
  });
});
