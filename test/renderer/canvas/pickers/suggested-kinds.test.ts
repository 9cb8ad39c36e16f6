import { describe, expect, it } from "vitest";
import { FIRST_KINDS, suggestedKinds } from "../../../../renderer/canvas/pickers/suggested-kinds.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

describe("the kinds offered where a connector is dropped", () => {
  it("are what usually comes after a component, or before it", () => {
    expect(suggestedKinds("client-app", false)[0]).toBe("api-gateway");
    expect(suggestedKinds("client-app", true)[0]).toBe("app-service");
  });

  it("are those to begin a board with where nothing is known", () => {
    expect(suggestedKinds("somebody's own", false)).toBe(FIRST_KINDS);
    expect(FIRST_KINDS.filter((kind) => !catalogue.stencils.has(kind))).toEqual([]);
  });
});
