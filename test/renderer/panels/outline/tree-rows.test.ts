import { describe, expect, it } from "vitest";
import { listFlows, listOutline } from "../../../../renderer/panels/outline/outline-rows.ts";
import {
  type Folds,
  isMoreRow,
  isPropRow,
  NO_FOLDS,
  parentRow,
  treeRows,
} from "../../../../renderer/panels/outline/tree-rows.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { boardWith, edge, node, zone } from "../../../core/commands/board.ts";

const doc = boardWith(
  zone("outer", { name: "Online", x: 300 }),
  zone("inner", { name: "Models", x: 500, parent: "outer" }),
  node("ranker", { kind: "inference-service", x: 520, zone: "inner", props: { annotation: true } }),
  node("gate", { kind: "api-gateway", x: 320, zone: "outer" }),
  node("app", { kind: "client-app" }),
  edge("asks", "app", "gate", { flow: "request" }),
);

const rowsWith = (folds: Partial<Folds>, filter = "") =>
  treeRows(listOutline(doc, filter, catalogue), { ...NO_FOLDS, ...folds }, catalogue);

describe("the rows of the outline as a tree", () => {
  it("leave out all that is in a folded zone, at any depth, and nothing behind it", () => {
    expect(rowsWith({ closed: new Set(["outer"]) }).map(({ id }) => id)).toEqual(["app", "outer"]);
    expect(rowsWith({ closed: new Set(["inner"]) }).map(({ id }) => id)).toEqual(["app", "outer", "gate", "inner"]);
  });

  it("say of each row whether what is below it is there", () => {
    const rows = rowsWith({ closed: new Set(["inner"]), props: new Map([["app", "first"]]) });
    const states = Object.fromEntries(rows.filter((row) => "record" in row).map(({ id, expanded }) => [id, expanded]));
    expect(states).toEqual({ app: true, outer: true, gate: false, inner: false });
  });

  it("list the properties of the kind, then those that are set, then the way to the rest", () => {
    const below = rowsWith({ props: new Map([["ranker", "first"]]) }).filter(({ owner }) => owner === "ranker");
    const own = catalogue.stencils.get("inference-service")?.props.map(({ id }) => id) ?? [];
    const ids = below.filter(isPropRow).map(({ def }) => def.id);
    expect(ids).toEqual([...own, "annotation"]);
    expect(new Set(below.slice(1).map(({ level }) => level))).toEqual(new Set([4]));
    const more = below.at(-1);
    if (more === undefined || !isMoreRow(more)) throw new Error("nothing stands for the rest");
    const all = rowsWith({ props: new Map([["ranker", "all"]]) }).filter(({ owner }) => owner === "ranker");
    expect(all).toHaveLength(below.length - 1 + more.count);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("list the properties of flows too", () => {
    const folds = { ...NO_FOLDS, props: new Map([["asks", "first"] as const]) };
    const rows = treeRows(listFlows(doc, "", catalogue), folds, catalogue);
    expect(rows.filter(isPropRow).map(({ def }) => def.id)).toEqual(
      catalogue.flows.get("request")?.props.map(({ id }) => id),
    );
  });

  it("know what a row lies below", () => {
    const rows = rowsWith({});
    expect(rows.map((_row, at) => rows[parentRow(rows, at)]?.id)).toEqual([
      undefined,
      undefined,
      "outer",
      "outer",
      "inner",
    ]);
  });
});
