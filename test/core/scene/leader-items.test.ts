import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import { boardScene } from "../../../core/scene/board-scene.ts";
import { leaderItems } from "../../../core/scene/leader-items.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { flowOf, nodeAt, noteAt } from "../../support/scene-doc.ts";

const note = { x: 0, y: 0, w: 100, h: 80 };
const lineOf = (items: ReturnType<typeof leaderItems>): string | undefined =>
  items[0]?.t === "path" ? items[0].d : undefined;

describe("the leader of a pinned note", () => {
  it("is the shortest way from its border to that of a component", () => {
    expect(lineOf(leaderItems(note, { x: 200, y: 0, w: 50, h: 80 }))).toBe("M 100 40 L 200 40");
    expect(lineOf(leaderItems(note, { x: 20, y: 200, w: 40, h: 80 }))).toBe("M 40 80 L 40 200");
  });

  it("ends at the middle of a flow", () => {
    expect(lineOf(leaderItems(note, { x: 150, y: 60, w: 0, h: 0 }))).toBe("M 100 60 L 150 60");
  });

  it("is left out where the note touches or lies on what it is about", () => {
    expect(leaderItems(note, { x: 60, y: 40, w: 300, h: 300 })).toEqual([]);
    expect(leaderItems(note, { x: 103, y: 0, w: 30, h: 30 })).toEqual([]);
  });

  it("is part of the drawing when both ends are", () => {
    const doc = docOf([
      nodeAt("a", 400, 0),
      nodeAt("b", 400, 300),
      flowOf("request", "a", "b"),
      noteAt("n", "why", { about: "a" }),
      noteAt("m", "slow", { y: 150, about: "a-request-b" }),
      noteAt("lost", "gone", { x: -400, about: "nobody" }),
    ]);
    const records = (only?: ReadonlySet<string>) =>
      boardScene(doc, catalogue, only === undefined ? {} : { only }).items.flatMap((item) =>
        item.t === "group" ? [item.record] : [],
      );
    expect(records().filter((id) => id === "n")).toHaveLength(2);
    expect(records().filter((id) => id === "m")).toHaveLength(2);
    expect(records().filter((id) => id === "lost")).toHaveLength(1);
    expect(records(new Set(["n", "b"])).filter((id) => id === "n")).toHaveLength(1);
  });
});
