import { describe, expect, it } from "vitest";
import { isComponentRow, listFlows, listOutline } from "../../../../renderer/panels/outline/outline-rows.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { boardWith, edge, node, zone } from "../../../core/commands/board.ts";

const doc = boardWith(
  zone("outer", { name: "Online", plane: "online", x: 300 }),
  zone("inner", { name: "Models", x: 500, parent: "outer" }),
  node("ranker", {
    name: "Ranker",
    kind: "inference-service",
    x: 520,
    zone: "inner",
    props: { p99Ms: 40, replicas: 6 },
  }),
  node("gate", { name: "Gate", kind: "api-gateway", x: 320, zone: "outer" }),
  node("log", { name: "Log", kind: "prediction-log", x: 900 }),
  node("app", { name: "App", kind: "client-app" }),
  edge("asks", "app", "gate"),
  edge("keeps", "ranker", "log", { flow: "prediction", label: "sampled" }),
);

const shape = (filter: string): readonly string[] =>
  listOutline(doc, filter, catalogue).map(({ level, record }) => `${level} ${record.name}`);

describe("the outline", () => {
  it("lists what is outside of zones first, then each zone with what is in it, as it is read", () => {
    expect(shape("")).toEqual(["1 App", "1 Log", "1 Online", "2 Gate", "2 Models", "3 Ranker"]);
  });

  it("keeps the zones around what fits a filter, and finds kinds and properties too", () => {
    expect(shape("ranker")).toEqual(["1 Online", "2 Models", "3 Ranker"]);
    expect(shape("gateway")).toEqual(["1 Online", "2 Gate"]);
    expect(shape("replicas 6")).toEqual(["1 Online", "2 Models", "3 Ranker"]);
    expect(shape("models")).toEqual(["1 Online", "2 Models"]);
    expect(shape("nothing like it")).toEqual([]);
  });

  it("says of a component what it is, its set properties with units, and what it is connected to", () => {
    const row = listOutline(doc, "", catalogue).find(({ id }) => id === "gate");
    const ranker = listOutline(doc, "", catalogue).find(({ id }) => id === "ranker");
    if (row === undefined || ranker === undefined || !isComponentRow(row) || !isComponentRow(ranker)) {
      throw new Error("a component has no row");
    }
    expect([row.kind, row.from, row.to]).toEqual([catalogue.stencils.get("api-gateway")?.label, ["App"], []]);
    expect(ranker.to).toEqual(["Log"]);
    expect(ranker.props).toMatch(/ 40 ms, Replicas 6$/);
  });

  it("calls what has no name by its kind, in rows, at the ends of flows and as a zone", () => {
    const nameless = boardWith(
      zone("z", { name: " ", plane: "nearline" }),
      node("a", { name: "", kind: "client-app", zone: "z" }),
      node("b", { name: "B", kind: "cache" }),
      edge("e", "a", "b"),
    );
    const client = catalogue.stencils.get("client-app")?.label;
    const rows = listOutline(nameless, "", catalogue);
    expect(rows.map(({ name }) => name)).toEqual(["B", "Near-line", client]);
    expect(rows.flatMap((row) => (isComponentRow(row) ? row.from : []))).toEqual([client]);
    expect(listFlows(nameless, "", catalogue)[0]?.from).toBe(client);
  });

  it("misses no component and repeats none", () => {
    const ids = listOutline(doc, "", catalogue).map(({ id }) => id);
    expect([...ids].sort()).toEqual(["app", "gate", "inner", "log", "outer", "ranker"]);
  });
});

describe("the table of flows", () => {
  it("lists flows where they start, with the names of both ends", () => {
    expect(listFlows(doc, "", catalogue).map(({ from, flow, to }) => [from, flow, to])).toEqual([
      ["App", "Request / response", "Gate"],
      ["Ranker", "Prediction", "Log"],
    ]);
  });

  it("is filtered by ends, flow and label", () => {
    for (const filter of ["ranker", "predict", "LOG", "sampled"]) {
      expect(listFlows(doc, filter, catalogue).map(({ id }) => id)).toEqual(["keeps"]);
    }
  });
});
