import { describe, expect, it } from "vitest";
import type { Brief } from "../../../../core/model/records/brief.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";
import { reviewWith } from "./rule-file.ts";

const on = (board: string, fields: object, brief: Brief = {}) => reviewWith(fields, tinyBoard(board, { brief }));
const ranker = { kind: "ranker" };

describe("a condition on a component", () => {
  it("tells kinds apart", () => {
    const board = "a:ranker; b:cache; c:monitor";
    expect(on(board, { must: { kind: ["ranker", "cache"] } }).fails).toEqual(["c"]);
    expect(on(board, { when: ranker, must: { not: ranker } }).fails).toEqual(["a"]);
  });

  it("compares properties and asks for those that are not stated", () => {
    const board = "a:ranker{p99Ms=20}; b:ranker{p99Ms=60}; c:ranker";
    const result = on(board, { must: { prop: "p99Ms", atMost: 50 } });
    expect(result).toMatchObject({ fails: ["b"], asks: ["c"], needs: ["c.p99Ms"] });
    expect(on(board, { must: { prop: "p99Ms", above: 10, below: 60 } }).fails).toEqual(["b"]);
    expect(on(board, { must: { prop: "p99Ms", atLeast: 60 } }).fails).toEqual(["a"]);
    expect(on(board, { must: { prop: "p99Ms", set: true } })).toMatchObject({ fails: ["c"], asks: [] });
    expect(on(board, { must: { prop: "p99Ms", set: false } }).fails).toEqual(["a", "b"]);
  });

  it("compares texts and lists", () => {
    const board = "a:ranker{mode=online}; b:ranker{mode=batch}";
    expect(on(board, { must: { prop: "mode", is: "online" } }).fails).toEqual(["b"]);
    expect(on(board, { must: { prop: "mode", isNot: "online" } }).fails).toEqual(["a"]);
    expect(on(board, { must: { prop: "mode", in: ["batch", "streaming"] } }).fails).toEqual(["a"]);
  });

  it("compares with an option, with the brief and with another property", () => {
    const board = "a:ranker{p99Ms=20,p50Ms=30}";
    const options = { limit: 10 };
    expect(on(board, { options, must: { prop: "p99Ms", atMost: { option: "limit" } } }).fails).toEqual(["a"]);
    const brief = { constraints: { latencyP99Ms: 100 } };
    const inBrief = { must: { prop: "p99Ms", atMost: { brief: "constraints.latencyP99Ms" } } };
    expect(on(board, inBrief, brief)).toMatchObject({ fails: [], asks: [] });
    expect(on(board, inBrief).needs).toEqual(["brief.constraints.latencyP99Ms"]);
    expect(on(board, { must: { prop: "p99Ms", atLeast: { prop: "p50Ms" } } }).fails).toEqual(["a"]);
  });

  it("does not ask when another part decides", () => {
    const board = "a:ranker{owner=Ads}; b:cache";
    const unknown = { prop: "p99Ms", atMost: 5 };
    expect(on(board, { must: { any: [unknown, { prop: "owner", set: true }] } })).toMatchObject({
      fails: [],
      asks: ["b"],
    });
    expect(on(board, { must: { all: [unknown, { prop: "owner", set: true }] } })).toMatchObject({
      fails: ["b"],
      asks: ["a"],
    });
    expect(on(board, { when: ranker, must: unknown }).asks).toEqual(["a"]);
  });
});

describe("a way along flows", () => {
  const board = "app:app-service -request-> gw:api-gateway -request-> m:ranker -event-> log:prediction-log; x:cache";

  it("is followed over any number of flows, in both directions", () => {
    expect(on(board, { must: { reaches: ranker } }).fails).toEqual(["log", "m", "x"]);
    expect(on(board, { must: { reachedFrom: ranker } }).fails).toEqual(["app", "gw", "m", "x"]);
  });

  it("keeps to the flows named, passes no component to avoid, and is one flow long when direct", () => {
    const log = { kind: "prediction-log" };
    expect(on(board, { when: { kind: "app-service" }, must: { reaches: log } }).fails).toEqual([]);
    expect(on(board, { when: { kind: "app-service" }, must: { reaches: log, over: "request" } }).fails).toEqual([
      "app",
    ]);
    expect(
      on(board, { when: { kind: "app-service" }, must: { reaches: log, avoiding: { kind: "api-gateway" } } }).fails,
    ).toEqual(["app"]);
    expect(on(board, { must: { reaches: ranker, direct: true } }).fails).toEqual(["app", "log", "m", "x"]);
    expect(on(board, { must: { reachedFrom: ranker, direct: true, over: ["event"] } }).fails).toEqual([
      "app",
      "gw",
      "m",
      "x",
    ]);
  });

  it("starts at a component that is itself to be avoided, and ends at none of them", () => {
    const past = { reaches: ranker, avoiding: { kind: ["app-service", "ranker"] } };
    expect(on(board, { when: { kind: "app-service" }, must: past }).fails).toEqual(["app"]);
    const gateway = { reaches: ranker, avoiding: { kind: "app-service" } };
    expect(on(board, { when: { kind: "app-service" }, must: gateway }).fails).toEqual([]);
  });

  it("counts a component as on a way to itself only in a circle", () => {
    expect(on("a:ranker -request-> b:cache", { when: ranker, must: { reaches: ranker } }).fails).toEqual(["a"]);
    expect(on("a:ranker -request-> b:cache -request-> a", { when: ranker, must: { reaches: ranker } }).fails).toEqual(
      [],
    );
  });

  it("asks when it depends on what is not stated", () => {
    const owned = { reaches: { prop: "owner", is: "Ads" } };
    expect(
      on("a:app-service{owner=Me} -request-> m:ranker", { when: { kind: "app-service" }, must: owned }).needs,
    ).toEqual(["m.owner"]);
    const past = { reaches: { kind: "cache" }, avoiding: { prop: "owner", is: "Ads" } };
    const way = "a:app-service{owner=Me} -request-> m:ranker -request-> c:cache{owner=Me}";
    expect(on(way, { when: { kind: "app-service" }, must: past }).needs).toEqual(["m.owner"]);
  });
});

describe("a condition on a flow", () => {
  const board = "a:app-service -request-> m:ranker; m -event-> l:prediction-log";

  it("looks at its kind, its properties and both ends", () => {
    const flow = { each: "flow", message: "{from} to {to} ({flow})" };
    expect(on(board, { ...flow, must: { flow: "request" } }).fails).toEqual(["m-event-l"]);
    expect(on(board, { ...flow, must: { from: ranker } }).fails).toEqual(["a-request-m"]);
    expect(on(board, { ...flow, must: { not: { to: ranker } } }).fails).toEqual(["a-request-m"]);
    expect(on(board, { ...flow, when: { flow: "request" }, must: { prop: "timeoutMs", set: true } }).messages).toEqual([
      "Application service to Ranker (Request / response)",
    ]);
  });
});

describe("a condition on the board", () => {
  const board = { each: "board", message: "The board breaks a rule of ours." };

  it("counts components and flows, within bounds where values are missing", () => {
    const drawing = "a:ranker{owner=Ads} -request-> b:ranker; c:cache{owner=Me}";
    expect(on(drawing, { ...board, must: { count: "components", where: ranker, is: 2 } }).fails).toEqual([]);
    expect(on(drawing, { ...board, must: { count: "flows", atLeast: 2 } }).fails).toEqual([""]);
    const owned = { prop: "owner", is: "Ads" };
    const count = (test: object) => on(drawing, { ...board, must: { count: "components", where: owned, ...test } });
    expect(count({ atLeast: 1 })).toMatchObject({ fails: [], asks: [] });
    expect(count({ atLeast: 2 })).toMatchObject({ fails: [], needs: ["b.owner"] });
    expect(count({ above: 2 }).fails).toEqual([""]);
    expect(count({ is: 2 }).asks).toEqual([""]);
    expect(count({ is: 3 }).fails).toEqual([""]);
    const wide = { count: "components", where: { prop: "owner", is: "Ads" }, is: 1 };
    expect(on("a:ranker; b:ranker", { ...board, must: wide }).asks).toEqual([""]);
    expect(on("a:ranker; b:ranker", { ...board, must: { ...wide, is: 3 } }).fails).toEqual([""]);
    expect(count({ isNot: 3 })).toMatchObject({ fails: [], asks: [] });
  });

  it("reads the brief", () => {
    const must = { brief: "metrics.guardrail", includes: "latency" };
    expect(on("a:cache", { ...board, must }, { metrics: { guardrail: ["latency", "complaints"] } }).fails).toEqual([]);
    expect(on("a:cache", { ...board, must }, { metrics: { guardrail: [] } }).fails).toEqual(["brief"]);
    expect(on("a:cache", { ...board, must })).toMatchObject({ asks: ["brief"], needs: ["brief.metrics.guardrail"] });
  });
});
