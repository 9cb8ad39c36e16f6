import { describe, expect, it } from "vitest";
import { ZONE_PLANES } from "../../../core/model/kinds.ts";
import type { SceneItem } from "../../../core/scene/display-list.ts";
import { zoneItems } from "../../../core/scene/zone-items.ts";
import { zoneAt } from "../../support/scene-doc.ts";

const words = (items: readonly SceneItem[]): readonly string[] =>
  items.filter((item) => item.t === "text").map(({ text }) => text);

describe("zoneItems", () => {
  it("shows the name, and its meaning at the right", () => {
    expect(words(zoneItems(zoneAt("z", { name: "Serving", plane: "online" })))).toEqual(["Serving", "Online"]);
  });

  it("does not repeat a meaning that the name says", () => {
    expect(words(zoneItems(zoneAt("z", { name: "Online: serving", plane: "online" })))).toEqual(["Online: serving"]);
  });

  it("shows the meaning when there is no name, and nothing for a plain zone", () => {
    expect(words(zoneItems(zoneAt("z", { name: "", plane: "offline" })))).toEqual(["Offline"]);
    expect(words(zoneItems(zoneAt("z", { name: "", plane: "plain" })))).toEqual([]);
  });

  it("leaves the meaning out where both do not fit", () => {
    expect(words(zoneItems(zoneAt("z", { name: "Serving", w: 100 })))).toEqual(["Serving"]);
  });

  it.each(ZONE_PLANES)("fills a zone of plane %s with its own tint", (plane) => {
    expect(zoneItems(zoneAt("z", { plane }))[0]).toMatchObject({ fill: `zone-tint-${plane}`, stroke: `zone-${plane}` });
  });

  it("leaves the name out while it is edited", () => {
    expect(words(zoneItems(zoneAt("z"), { hideName: true }))).toEqual([]);
  });
});
