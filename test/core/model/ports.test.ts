import { describe, expect, it } from "vitest";
import { FLOWS } from "../../../core/model/kinds.ts";
import { isKnownFlow, portFlows } from "../../../core/model/ports.ts";
import { catalogue } from "../../../stencils/catalogue.ts";

describe("the port table", () => {
  it("says of one flow what it says of all flows between two kinds", () => {
    const kinds = [...catalogue.stencils.keys()];
    for (const from of kinds) {
      for (const to of kinds) {
        const known = FLOWS.filter((flow) => isKnownFlow(catalogue, { from, to, flow }) === true);
        expect(new Set(known)).toEqual(new Set(portFlows(catalogue, from, to)));
      }
    }
  });

  it("says nothing about a kind that it does not know", () => {
    expect(isKnownFlow(catalogue, { from: "trainer", to: "cloud", flow: "artifact" })).toBeNull();
    expect(isKnownFlow(catalogue, { from: "cloud", to: "trainer", flow: "artifact" })).toBeNull();
  });
});
