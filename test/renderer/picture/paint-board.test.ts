import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import { fadedTheme } from "../../../core/scene/faded-theme.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { type BoardLook, paintBoard } from "../../../renderer/picture/paint-board.ts";
import { createPicture } from "../../../renderer/picture/picture.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { recordPen, sheetFor } from "../../support/recorded-pen.ts";
import { flowOf, nodeAt, zoneAt } from "../../support/scene-doc.ts";

const doc = docOf([
  nodeAt("Ranker", 0, 0),
  nodeAt("Store", 400, 0),
  zoneAt("Online", { x: -50, y: -80, w: 700, h: 300 }),
  flowOf("request", "Ranker", "Store", { label: "asks" }),
]);
const picture = createPicture();
picture.sync(doc, routeBoard(doc));
const plain: BoardLook = {
  catalogue,
  selection: new Set(),
  marks: new Map(),
  steady: 1,
  hints: new Set(),
  dimmed: new Set(),
};

function painted(zoom: number, look: Partial<BoardLook> = {}): readonly string[] {
  const { pen, calls } = recordPen();
  paintBoard(picture.all(), { ...plain, ...look }, sheetFor(pen, zoom));
  return calls;
}

const { light } = THEMES;

describe("painting a board", () => {
  it("writes zone titles, component names and labels, in paint order", () => {
    const texts = painted(0.5).filter((call) => call.startsWith("fillText"));
    const words = texts.map((call) => call.split(" ")[2]);
    expect(words).toEqual(["Online", "Ranker", "Inference", "Store", "Inference", "asks"]);
  });

  it("draws flows under components and labels over them", () => {
    const calls = painted(0.5);
    const line = calls.findIndex((call) => call.startsWith(`stroke ${light["flow-request"]}`));
    const card = calls.indexOf("roundRect 0 0 184 64 10");
    const label = calls.findIndex((call) => call.includes("asks"));
    expect(line).toBeGreaterThan(-1);
    expect(line).toBeLessThan(card);
    expect(card).toBeLessThan(label);
  });

  it("draws all flows of a kind in one stroke and no words when it is far away", () => {
    const calls = painted(0.1);
    expect(calls.filter((call) => call.startsWith(`stroke ${light["flow-request"]}`))).toHaveLength(1);
    expect(calls.filter((call) => call.includes("Ranker"))).toEqual([]);
    expect(calls).toContain(`fillRect ${light.surface} 400 0 184 64`);
  });

  it("draws what is dimmed in faded colours, below everything else", () => {
    const calls = painted(0.5, { dimmed: new Set(["Ranker"]) });
    const faded = calls.findIndex(
      (call) => call.startsWith(`fillText ${fadedTheme(light).text}`) && call.includes("Ranker"),
    );
    const zone = calls.indexOf(calls.find((call) => call.includes("Online")) ?? "");
    expect(faded).toBeGreaterThan(-1);
    expect(faded).toBeLessThan(zone);
    expect(calls.filter((call) => call.includes(" Ranker")).length).toBe(1);
  });

  it("puts a ring around what is selected", () => {
    expect(painted(0.5).filter((call) => call.startsWith(`stroke ${light.accent}`))).toEqual([]);
    const ring = painted(0.5, { selection: new Set(["Store"]) });
    const at = ring.findIndex((call) => call.startsWith(`stroke ${light.accent}`));
    expect(ring[at - 1]).toBe("roundRect 398.5 -1.5 187 67 11.5");
  });

  it("draws a selected flow once more, above the components", () => {
    const calls = painted(0.5, { selection: new Set(["Ranker-request-Store"]) });
    const lines = calls.flatMap((call, at) => (call.startsWith(`stroke ${light["flow-request"]}`) ? [at] : []));
    expect(lines.at(-1)).toBeGreaterThan(calls.indexOf("roundRect 400 0 184 64 10"));
  });

  it("frames the components at which the flow being drawn may end", () => {
    expect(painted(0.5)).not.toContain("roundRect 396 -4 192 72 13");
    expect(painted(0.5, { hints: new Set(["Store"]) })).toContain("roundRect 396 -4 192 72 13");
  });

  it("hangs a badge with its count on a component, and a dot when that is too small to read", () => {
    const marks = new Map([["Store", { count: 3, worst: "error" as const }]]);
    expect(painted(1, { marks }).filter((call) => call.startsWith("fillText") && call.includes(" 3 "))).toHaveLength(1);
    const far = painted(0.1, { marks, steady: 2.2 });
    expect(far.filter((call) => call.startsWith("fillText"))).toEqual([]);
    expect(far).toContain(`fill ${light.error}`);
  });
});
