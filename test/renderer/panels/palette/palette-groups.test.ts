import { describe, expect, it } from "vitest";
import { GROUPS } from "../../../../core/model/kinds.ts";
import { paletteGroups } from "../../../../renderer/panels/palette/palette-groups.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

const found = (query: string) => paletteGroups(catalogue, query).flatMap((group) => group.items);
const first = (query: string) => found(query)[0];

describe("the palette of components", () => {
  it("lists every kind and preset once, under the groups of the domain", () => {
    const groups = paletteGroups(catalogue, "  ");
    const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
    expect(groups.map(({ title }) => title)).toEqual(GROUPS.map(({ title }) => title));
    expect([...ids].sort()).toEqual([...catalogue.stencils.keys(), ...catalogue.presets.map(({ id }) => id)].sort());
  });

  it("puts each preset right below its kind", () => {
    const items = paletteGroups(catalogue, "").flatMap((group) => group.items);
    const kindAbove = items.map(({ stencil }, index) => items[index - 1]?.stencil.id === stencil.id);
    expect(items.every(({ id, stencil }, index) => id === stencil.id || kindAbove[index])).toBe(true);
  });
});

describe("a search of the palette", () => {
  it.each([
    ["Feast", "feature-store", "Feast"],
    ["kafka", "message-broker", "Kafka"],
    ["mlflow", "experiment-tracker", "MLflow"],
  ])("finds by the product %s the kind %s and says by which word", (query, id, matched) => {
    expect(first(query)).toMatchObject({ id });
    expect(first(query)?.matched?.toLowerCase()).toBe(matched.toLowerCase());
  });

  it("puts a name before the words that a kind is also known by, whatever the case", () => {
    expect(first("FEATURE STORE")).toMatchObject({ id: "feature-store", matched: null });
    expect(first("monitor")).toMatchObject({ id: "monitor", matched: null });
  });

  it("finds every kind by its name and by each of its words", () => {
    const missed = [...catalogue.stencils.values()].flatMap(({ id, label, keywords, products }) =>
      [label, ...keywords, ...products].filter((word) => !found(word).some((entry) => entry.id === id)),
    );
    expect(missed).toEqual([]);
  });

  it("finds nothing for what nobody calls a component", () => {
    expect(paletteGroups(catalogue, "zzzz")).toEqual([]);
  });
});
