import { describe, expect, it } from "vitest";
import { boardScene } from "../../../core/scene/board-scene.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { sceneToSvg } from "../../../core/scene/to-svg.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { apply, sample } from "../commands/board.ts";

const drawn = (planes?: ReadonlySet<"online" | "plain">): string => {
  const doc = apply(apply(sample(), "rename", { id: "online", name: "Serving" }), "set-zone", {
    id: "online",
    plane: "online",
  });
  const folded = apply(doc, "fold", { ids: ["online"], collapsed: true });
  return sceneToSvg(boardScene(folded, catalogue, planes === undefined ? {} : { planes }), { theme: THEMES.light });
};

describe("a collapsed zone in a drawing", () => {
  it("is a box with its name, meaning and number of components; what is in it is not drawn", () => {
    expect(drawn()).toContain(">Serving<");
    expect(drawn()).toContain(">Online · 2 components<");
    expect(drawn()).not.toContain(">app<");
    expect(drawn()).toContain("Metric: Serving → monitor");
  });

  it("goes with its plane", () => {
    expect(drawn(new Set(["plain"]))).not.toContain(">Serving<");
    expect(drawn(new Set(["online"]))).not.toContain(">monitor<");
  });
});
