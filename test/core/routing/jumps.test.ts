import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import { createRouter } from "../../../core/routing/router.ts";
import { movedDoc } from "../../../scripts/bench/routing-docs.ts";
import { edge, node } from "../commands/board.ts";

/** A flow from left to right and one from top to bottom that cross in the middle. */
const crossing = (level: string, upright: string) =>
  docOf([
    node("left", { x: 0, y: 300 }),
    node("right", { x: 800, y: 300 }),
    node("top", { x: 400, y: 0 }),
    node("bottom", { x: 400, y: 600 }),
    edge(level, "left", "right"),
    edge(upright, "top", "bottom"),
  ]);

describe("flows that cross", () => {
  it("jump once: the one with the later id over the other", () => {
    const routes = routeBoard(crossing("a", "b"));
    expect(routes.get("a")?.jumps).toBeUndefined();
    expect(routes.get("b")?.jumps).toEqual([{ x: 492, y: 332, over: "a" }]);
    expect(routeBoard(crossing("d", "c")).get("d")?.jumps).toEqual([{ x: 492, y: 332, over: "c" }]);
  });

  it("do not jump right at a component", () => {
    const doc = docOf(
      [...crossing("a", "b").values()].map((record) =>
        record.id === "top" ? node("top", { x: 400, y: 250, h: 64 }) : record,
      ),
    );
    expect(routeBoard(doc).get("b")?.jumps).toBeUndefined();
  });

  it("jump in order along the way", () => {
    const doc = docOf([
      node("left", { x: 0, y: 300 }),
      node("right", { x: 1200, y: 300 }),
      ...[1, 2, 3].flatMap((at) => [
        node(`t${at}`, { x: 1200 - at * 300, y: 0 }),
        node(`b${at}`, { x: 1200 - at * 300, y: 600 }),
      ]),
      ...[1, 2, 3].map((at) => edge(`e${at}`, `t${at}`, `b${at}`)),
      edge("z", "left", "right"),
    ]);
    expect(
      routeBoard(doc)
        .get("z")
        ?.jumps?.map(({ over }) => over),
    ).toEqual(["e3", "e2", "e1"]);
  });

  it("gain and lose jumps with what is dragged, also those that stay", () => {
    const router = createRouter();
    const doc = crossing("b", "a");
    expect(router.route(doc).get("b")?.jumps).toHaveLength(1);
    const away = movedDoc(movedDoc(doc, "top", { dx: 900, dy: 0 }), "bottom", { dx: 900, dy: 0 });
    expect(router.preview(away).get("b")?.jumps).toBeUndefined();
    expect(router.preview(movedDoc(doc, "top", { dx: 60, dy: 0 })).get("b")?.jumps).toHaveLength(1);
    router.route(away);
    expect(router.preview(doc).get("b")?.jumps).toHaveLength(1);
  });
});
