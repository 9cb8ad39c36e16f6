import { describe, expect, it } from "vitest";
import { nameOf, namesOf, pathOf, titleOf } from "../../../../core/rules/queries/names.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { node } from "../../commands/board.ts";

const called = (...names: readonly string[]) => names.map((name, at) => node(`n${at}`, { kind: "ranker", name }));
const names = (...list: readonly string[]) => namesOf(catalogue, called(...list));
const path = (...list: readonly string[]) => pathOf(catalogue, called(...list));

describe("a component in a sentence", () => {
  it("stands in quotation marks when it has a name of its own, so that the name is not read as a part of the sentence", () => {
    const [named, blank] = called(" Feature and score drift ", "  ");
    if (named === undefined || blank === undefined) throw new Error("there are two components");
    expect([nameOf(catalogue, named), titleOf(catalogue, named)]).toEqual([
      "“Feature and score drift”",
      "Feature and score drift",
    ]);
    expect([nameOf(catalogue, blank), titleOf(catalogue, blank)]).toEqual(["Ranker", "Ranker"]);
  });

  it("is listed with the others, of which more than four are counted", () => {
    expect(names()).toBe("");
    expect(names("A")).toBe("“A”");
    expect(names("A", "B", "C", "D")).toBe("“A”, “B”, “C” and “D”");
    expect(names("A", "B", "C", "D", "E")).toBe("“A”, “B”, “C” and 2 more");
    expect(namesOf(catalogue, called("A", "B"), "or")).toBe("“A” or “B”");
  });

  it("stands on a way, of which the middle is counted when it is long", () => {
    expect(path("A", "B", "C", "D", "E", "F")).toBe("A > B > C > D > E > F");
    expect(path("A", "B", "C", "D", "E", "F", "G")).toBe("A > B > C > 2 more > F > G");
  });
});
