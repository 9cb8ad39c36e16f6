import { describe, expect, it } from "vitest";
import type { StencilDef } from "../../core/model/stencil.ts";
import { CARD } from "../../core/scene/card-bundle.ts";
import { nodeItems } from "../../core/scene/node-items.ts";
import { measureText } from "../../core/scene/text-metrics.ts";
import { catalogue } from "../../stencils/catalogue.ts";

const stencils = [...catalogue.stencils.values()];

const textsOf = (stencil: StencilDef, name: string): readonly string[] =>
  nodeItems(
    { type: "node", id: "n", kind: stencil.id, name, props: {}, x: 0, y: 0, ...stencil.size, zone: null },
    stencil,
  ).flatMap((item) => (item.t === "text" ? [item.text] : []));

describe("the cards of the kinds", () => {
  it("are all of one size", () => {
    expect(new Set(stencils.map((stencil) => JSON.stringify(stencil.size)))).toEqual(new Set(['{"w":184,"h":64}']));
  });

  it("write out the kind below a name of its own without cutting it", () => {
    const cut = stencils.filter((stencil) => textsOf(stencil, "X").at(-1) !== (stencil.shortLabel ?? stencil.label));
    expect(cut.map((stencil) => stencil.id)).toEqual([]);
  });

  it("have a short label only where the label does not fit, and no two kinds the same line", () => {
    const room = 184 - CARD.padding - CARD.tile - CARD.gap - CARD.right;
    const needless = stencils.filter(({ label, shortLabel }) => shortLabel && measureText(label, 11, 400) <= room);
    expect(needless.map((stencil) => stencil.id)).toEqual([]);
    const lines = stencils.map((stencil) => stencil.shortLabel ?? stencil.label);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("have room for the whole name that a new component gets", () => {
    const cut = stencils.filter((stencil) => {
      const name = stencil.shortLabel ?? stencil.label;
      return textsOf(stencil, name).join(" ") !== name;
    });
    expect(cut.map((stencil) => stencil.id)).toEqual([]);
    for (const { label, kind } of catalogue.presets) {
      const stencil = catalogue.stencils.get(kind);
      if (stencil !== undefined) expect(textsOf(stencil, label).slice(0, -1).join(" ")).toBe(label);
    }
  });

  it("do not say the kind twice when the component is named after it", () => {
    const assembler = catalogue.stencils.get("feature-assembler");
    if (assembler === undefined) throw new Error("there is no feature assembler");
    expect(textsOf(assembler, "Feature assembler").join(" ")).toBe("Feature assembler");
    expect(textsOf(assembler, "Ads features")).toEqual(["Ads features", "Feature assembler"]);
  });
});
