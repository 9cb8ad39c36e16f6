import { describe, expect, it } from "vitest";
import { FLOWS } from "../../../core/model/kinds.ts";
import type { PathItem, SceneItem } from "../../../core/scene/display-list.ts";
import { edgeItems, edgeLabelBox, edgeLineItems } from "../../../core/scene/edge-items.ts";
import { FLOW_LOOKS } from "../../../core/scene/flow-looks.ts";
import { flowOf } from "../../support/scene-doc.ts";

const course = {
  points: [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 80 },
  ],
  label: { x: 50, y: 0 },
};

const withoutColours = (items: readonly SceneItem[]): string =>
  JSON.stringify(items, (key, value: unknown) => (key === "fill" || key === "stroke" ? value !== undefined : value));

const paths = (items: readonly SceneItem[]): readonly PathItem[] =>
  items.flatMap((item) => (item.t === "group" ? paths(item.items) : item.t === "path" ? [item] : []));

describe("edgeItems", () => {
  it("tells the nine flows apart without colour", () => {
    const drawn = FLOWS.map((flow) => withoutColours(edgeItems(flowOf(flow, "a", "b"), course)));
    expect(new Set(drawn).size).toBe(FLOWS.length);
  });

  it("does so by head, tail or kind of line, not by a small difference in width", () => {
    const looks = FLOWS.map((flow) => {
      const { head, tail, dash, double, width } = FLOW_LOOKS[flow];
      const line = [
        double !== undefined,
        width >= 3,
        dash === undefined ? "solid" : dash[0] === 0.1 ? "dotted" : "dashed",
      ];
      return JSON.stringify([head, tail, line]);
    });
    expect(new Set(looks).size).toBe(FLOWS.length);
  });

  it.each(FLOWS)("draws a %s flow in its own colour only", (flow) => {
    for (const item of paths(edgeLineItems(flowOf(flow, "a", "b"), course)))
      expect([item.fill ?? `flow-${flow}`, item.stroke ?? `flow-${flow}`]).toEqual([`flow-${flow}`, `flow-${flow}`]);
  });

  it("points the head along the last stretch, its tip on the target", () => {
    const head = edgeItems(flowOf("prediction", "a", "b"), course).at(-1);
    expect(head).toMatchObject({ t: "group", at: { x: 100, y: 80 } });
    expect(paths(head === undefined ? [] : [head])[0]?.at?.rotate).toBe(Math.PI / 2);
  });

  it("ends the line before the tip of the head", () => {
    const [line] = paths(edgeItems(flowOf("batch", "a", "b"), course));
    expect(line?.d).toBe("M 0 0 H 92 Q 100 0 100 8 V 70");
  });

  it("draws an artifact as two parallel lines", () => {
    const [left, right] = paths(edgeItems(flowOf("artifact", "a", "b"), course));
    expect([left?.d.slice(0, 9), right?.d.slice(0, 9)]).toEqual(["M 0 -2 H ", "M 0 2 H 9"]);
  });

  it("starts the line of an event after its wave", () => {
    const [line, wave] = paths(edgeItems(flowOf("event", "a", "b"), course));
    expect(line?.d.startsWith("M 16 0")).toBe(true);
    expect(wave?.d.endsWith("16 0")).toBe(true);
  });

  it("leaves the wave out where there is no room for it", () => {
    const short = {
      points: [
        { x: 0, y: 0 },
        { x: 12, y: 0 },
      ],
      label: { x: 6, y: 0 },
    };
    expect(paths(edgeItems(flowOf("event", "a", "b"), short))[0]?.d).toBe("M 0 0 H 4");
  });

  it("centres the label on a plate that is wide enough for it", () => {
    const edge = flowOf("request", "a", "b", { label: "p99 20 ms" });
    const text = edgeItems(edge, course).find((item) => item.t === "text");
    expect(text).toMatchObject({ text: "p99 20 ms", x: 50, anchor: "middle" });
    expect(edgeLabelBox(edge, course)).toMatchObject({ x: 16.5, w: 67, y: -9, h: 18 });
  });

  it("cuts a very long label", () => {
    const box = edgeLabelBox(flowOf("request", "a", "b", { label: "word ".repeat(80) }), course);
    expect(box?.w).toBeLessThanOrEqual(190);
  });

  it("draws nothing for a course without length", () => {
    const point = { x: 5, y: 5 };
    expect(edgeItems(flowOf("event", "a", "b"), { points: [point, point], label: point })).toEqual([]);
  });
});
