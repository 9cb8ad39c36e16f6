import { describe, expect, it } from "vitest";
import { FLOWS, GROUPS, ZONE_PLANES } from "../../../core/model/kinds.ts";
import { NOTE_COLORS } from "../../../core/model/records/note.ts";
import { PEN_COLORS } from "../../../core/model/records/stroke.ts";
import { boardScene } from "../../../core/scene/board-scene.ts";
import type { Ink, SceneItem, Theme } from "../../../core/scene/display-list.ts";
import { listInkVariables, THEMES } from "../../../core/scene/themes.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { sceneDoc } from "../../support/scene-doc.ts";

type Pair = readonly [ink: Ink, ground: Ink];

const GROUNDS: readonly Ink[] = ["canvas", "surface", "surface-raised"];

const TEXT_PAIRS: readonly Pair[] = [
  ...GROUNDS.flatMap((ground): Pair[] =>
    (["text", "text-muted", "accent", "error", "warning", "info"] as const).map((ink) => [ink, ground]),
  ),
  ...ZONE_PLANES.flatMap((plane): Pair[] => [
    [`zone-${plane}`, `zone-tint-${plane}`],
    ["text-muted", `zone-tint-${plane}`],
  ]),
  ...NOTE_COLORS.map((color): Pair => ["note-text", `note-${color}`]),
  ["note-text", "note-code"],
  ...GROUPS.flatMap(({ id }): Pair[] => [
    ["on-tint", `tint-${id}`],
    [`group-${id}`, `tint-${id}`],
  ]),
];

const INK_PAIRS: readonly Pair[] = PEN_COLORS.flatMap((color) =>
  [...GROUNDS, ...NOTE_COLORS.map((note) => `note-${note}` as const)].map((ground): Pair => [`pen-${color}`, ground]),
);

const LINE_PAIRS: readonly Pair[] = FLOWS.flatMap((flow) =>
  [...GROUNDS, ...ZONE_PLANES.map((plane) => `zone-tint-${plane}` as const)].map(
    (ground): Pair => [`flow-${flow}`, ground],
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Theme, [ink, ground]: Pair): number {
  const [a, b] = [luminance(theme[ink]), luminance(theme[ground])];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const textInks = (items: readonly SceneItem[]): readonly Ink[] =>
  items.flatMap((item) => (item.t === "group" ? textInks(item.items) : item.t === "text" ? [item.fill] : []));

describe.each(["light", "dark"] as const)("the %s theme", (name) => {
  const theme = THEMES[name];

  it("has a contrast of at least 4.5:1 between every text and its ground", () => {
    expect(TEXT_PAIRS.filter((pair) => contrast(theme, pair) < 4.5)).toEqual([]);
  });

  it("has a contrast of at least 3:1 between the ink of every pen and what it is drawn on", () => {
    expect(INK_PAIRS.filter((pair) => contrast(theme, pair) < 3)).toEqual([]);
  });

  it("has a contrast of at least 3:1 between every flow and what it crosses", () => {
    expect(LINE_PAIRS.filter((pair) => contrast(theme, pair) < 3)).toEqual([]);
  });

  it("writes every colour as #rrggbb and as a CSS variable", () => {
    expect(
      listInkVariables(theme).filter(([key, value]) => !/^--ink-[a-z-]+$/.test(key) || !/^#[0-9a-f]{6}$/.test(value)),
    ).toEqual([]);
  });

  it("is checked for every ink that a drawing writes with", () => {
    const written = new Set(textInks(boardScene(sceneDoc(), catalogue, { legend: true }).items));
    const checked = new Set(TEXT_PAIRS.map(([ink]) => ink));
    expect([...written].filter((ink) => !checked.has(ink))).toEqual([]);
  });
});

describe("the themes", () => {
  it("have the same inks", () => {
    expect(Object.keys(THEMES.dark).sort()).toEqual(Object.keys(THEMES.light).sort());
  });
});
