import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SceneItem, TextItem } from "../../../core/scene/display-list.ts";
import { nodeItems } from "../../../core/scene/node-items.ts";
import { measureText } from "../../../core/scene/text-metrics.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { nodeAt } from "../../support/scene-doc.ts";

const service = catalogue.stencils.get("inference-service") ?? null;
const store = catalogue.stencils.get("feature-store") ?? null;
const flat = (items: readonly SceneItem[]): readonly SceneItem[] =>
  items.flatMap((item) => (item.t === "group" ? flat(item.items) : [item]));
const texts = (items: readonly SceneItem[]): readonly TextItem[] => items.filter((item) => item.t === "text");
const words = (items: readonly SceneItem[]): readonly string[] => texts(items).map(({ text }) => text);

describe("nodeItems", { timeout: 60_000 }, () => {
  it("shows name and kind", () => {
    expect(words(nodeItems(nodeAt("n", 0, 0, { name: "CTR model" }), service))).toEqual([
      "CTR model",
      "Inference service",
    ]);
  });

  it("shows a name that equals its kind once", () => {
    expect(words(nodeItems(nodeAt("n", 0, 0, { name: "Inference service" }), service))).toEqual(["Inference service"]);
  });

  it("falls back to the kind when there is no name", () => {
    expect(words(nodeItems(nodeAt("n", 0, 0, { name: " " }), service))).toEqual(["Inference service"]);
  });

  it("breaks a long name over two lines", () => {
    const [first, second, kind] = words(
      nodeItems(nodeAt("n", 0, 0, { name: "Candidate generation service for video" }), service),
    );
    expect([first, kind]).toEqual(["Candidate", "Inference service"]);
    expect(second).toMatch(/^generation.*…$/);
  });

  it("draws an unknown kind dashed and names it", () => {
    const items = nodeItems(nodeAt("n", 0, 0, { kind: "oracle", name: "Delphi" }), null);
    expect(flat(items)[0]).toMatchObject({ t: "rect", dash: [5, 4] });
    expect(words(items)).toEqual(["Delphi", "Unknown kind: oracle"]);
  });

  it("marks a locked component", () => {
    const [free, locked] = [false, true].map((flag) => nodeItems(nodeAt("n", 0, 0, { locked: flag }), service));
    expect(locked?.length).toBe((free?.length ?? 0) + 1);
  });

  it("gives a store a second line along the bottom", () => {
    const line = flat(nodeItems(nodeAt("n", 0, 0, { kind: "feature-store" }), store))[1];
    expect(line).toMatchObject({ t: "path", d: "M 10 60 H 174" });
  });

  it("leaves the name out while it is edited", () => {
    expect(words(nodeItems(nodeAt("n", 0, 0), service, { hideName: true }))).toEqual([]);
  });

  it("draws card and icon as a bundle that is the same for all components of a kind", () => {
    const [one, other] = ["App", "Ranker"].map((name) => nodeItems(nodeAt(name, 0, 0, { name }), service)[0]);
    expect(one).toEqual(other);
  });

  it("uses the inks of its group", () => {
    expect(JSON.stringify(nodeItems(nodeAt("n", 0, 0), service))).toContain('"tint-serving"');
  });

  it("keeps its text and its numbers inside the card, whatever the size and name", () => {
    const sizes = fc.integer({ min: 8, max: 400 });
    fc.assert(
      fc.property(sizes, sizes, fc.string({ unit: "grapheme", maxLength: 80 }), fc.boolean(), (w, h, name, locked) => {
        const items = nodeItems(nodeAt("n", 0, 0, { w, h, name, locked }), service);
        expect(JSON.stringify(items)).not.toMatch(/NaN|Infinity|null/);
        for (const { x, y, text, size, weight } of texts(items)) {
          expect(x + measureText(text, size, weight)).toBeLessThanOrEqual(w);
          expect(y).toBeLessThanOrEqual(Math.max(h, 16));
        }
      }),
    );
  });
});
