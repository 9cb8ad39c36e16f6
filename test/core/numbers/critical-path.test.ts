import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphOf } from "../../../core/model/graph.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import { criticalPath } from "../../../core/numbers/critical-path.ts";
import { caseDoc, caseIds } from "../../support/case-doc.ts";
import { edge, node, sketch } from "./sketch.ts";

const REFERENCE: Readonly<Record<string, readonly [path: string, totalMs: number] | null>> = {
  "visual-search": ["client > gw > app > qcache > enc > idx > rr", 108],
  "street-view-blurring": ["viewer > cdn", 40],
  "video-search": ["client > gw > app > qc > qenc > rk > tidx", 123],
  "harmful-content": ["client > gw > pub > hash > clf > feat > fs > pol", 288],
  "video-recommendation": ["client > gw > app > fc > cg > idx > rk > fs > rr", 122],
  "event-recommendation": ["client > gw > app > cg > geo > rk > fa > fs > fc > fs", 101],
  "ad-click-prediction": ["client > gw > ads > cg > rk > fa > fs > fc > fs > auc", 93],
  "similar-listings": ["client > gw > app > ps > rr", 31],
  "news-feed": ["client > gw > app > fc > cg > int > rk > fa > fs > rr", 144],
  "people-you-may-know": ["client > gw > app > lc > ps > flt", 32],
  "rag-assistant": ["client > gw > app > gin > sc > ret > qenc > idx > rr > grt > pii > llm > gout", 6000],
  "llm-serving-guardrails": ["client > gw > gin > sc > llm > gout", 5150],
  "fraud-detection": ["pay > gw > app > pre > mdl > fa > fs > dec", 53],
  "demand-forecasting": null,
};

const client = node("client", "client-app");
const app = node("app", "app-service", { p99Ms: 10 });
const slow = node("slow", "inference-service", { p99Ms: 50 });
const fast = node("fast", "inference-service", { p99Ms: 20 });
const total = (...args: Parameters<typeof sketch>) => criticalPath(sketch(...args))?.totalMs;

describe("the critical path of the reference boards", () => {
  it("covers every reference board", () => expect(Object.keys(REFERENCE)).toEqual(caseIds));

  it.each(Object.entries(REFERENCE))("is the stated one for %s", (id, expected) => {
    const path = criticalPath(graphOf(caseDoc(id)));
    expect(path === null ? null : [path.path.join(" > "), path.totalMs]).toEqual(expected);
  });
});

describe("the critical path", () => {
  it("adds calls of one caller, which are made one after the other", () => {
    expect(total([client, app, slow, fast], [edge("client", "app"), edge("app", "slow"), edge("app", "fast")])).toBe(
      80,
    );
  });

  it("takes the slowest call of a parallel group", () => {
    const group = { parallelGroup: "a" };
    const edges = [edge("client", "app"), edge("app", "fast", group), edge("app", "slow", group)];
    const path = criticalPath(sketch([client, app, slow, fast], edges));
    expect(path?.path).toEqual(["client", "app", "slow"]);
    expect(path?.totalMs).toBe(60);
  });

  it.each<NodeRecord["props"]>([{ onError: true }, { async: true }])("leaves out a call with %j", (props) => {
    expect(total([client, app, slow], [edge("client", "app"), edge("app", "slow", props)])).toBe(10);
  });

  it("counts features that a model reads from the feature store as a call of the model", () => {
    const store = node("fs", "feature-store", { p99Ms: 7 });
    const edges = [edge("client", "fast"), edge("fs", "fast", {}, "features")];
    expect(criticalPath(sketch([client, fast, store], edges))).toMatchObject({
      path: ["client", "fast", "fs"],
      totalMs: 27,
    });
  });

  it("does not wait for what a pipeline or a batch encoder writes into an index or a store", () => {
    const nodes = [
      client,
      node("idx", "vector-index", { p99Ms: 5 }),
      node("emb", "embedding-generator", { mode: "batch", p99Ms: 900 }),
      node("fp", "feature-pipeline", { p99Ms: 900 }),
      node("fs", "feature-store", { p99Ms: 3 }),
    ];
    const edges = [
      edge("client", "idx"),
      edge("client", "fs"),
      edge("emb", "idx", {}, "features"),
      edge("fp", "fs", {}, "features"),
    ];
    expect(total(nodes, edges)).toBe(8);
  });

  it("waits for the origin behind a cache unless more than 99 % are hits", () => {
    const cached = (hitRate: number) =>
      total([client, node("c", "cache", { p99Ms: 2, hitRate }), slow], [edge("client", "c"), edge("c", "slow")]);
    expect(cached(0.99)).toBe(52);
    expect(cached(0.995)).toBe(2);
  });

  it("adds the tokens of an LLM, and only the first one when the brief sets a target for it", () => {
    const llm = node("llm", "llm-inference", { ttftMs: 500, tpotMs: 10, outputTokens: 100 });
    expect(total([client, llm], [edge("client", "llm")])).toBe(1500);
    expect(total([client, llm], [edge("client", "llm")], { ttftMs: 800 })).toBe(500);
  });

  it("does not take an unset output length for zero tokens", () => {
    const llm = node("llm", "llm-inference", { ttftMs: 500, tpotMs: 10 });
    expect(criticalPath(sketch([client, llm], [edge("client", "llm")]))).toMatchObject({ known: 0, nodes: 1 });
  });

  it("reads opposite request edges as a call and its answer", () => {
    const answered = [edge("app", "client"), edge("client", "app"), edge("app", "slow"), edge("slow", "app")];
    expect(criticalPath(sketch([client, app, slow], answered))).toMatchObject({
      path: ["client", "app", "slow"],
      totalMs: 60,
    });
  });

  it("ends in a circle of calls", () => {
    const edges = [edge("client", "app"), edge("app", "slow"), edge("slow", "fast"), edge("fast", "app")];
    expect(total([client, app, slow, fast], edges)).toBe(80);
    expect(total([app, slow, fast], edges.slice(1))).toBe(80);
  });

  it("starts where the way is longest", () => {
    const edges = [edge("client", "fast"), edge("app", "slow")];
    expect(criticalPath(sketch([client, app, slow, fast], edges))?.path).toEqual(["app", "slow"]);
  });

  it("tells how many of its components state their time, without the client", () => {
    const edges = [edge("client", "app"), edge("app", "bare")];
    expect(criticalPath(sketch([client, app, node("bare", "ranker")], edges))).toMatchObject({ known: 1, nodes: 2 });
  });

  it("is absent when nothing makes a request", () => {
    expect(criticalPath(sketch([client, app], [edge("client", "app", {}, "event")]))).toBeNull();
    expect(criticalPath(sketch([app], [edge("app", "app")]))).toBeNull();
  });

  it("counts a component called along many ways in full and names a bounded number of steps", () => {
    const layers = Array.from({ length: 30 }, (_, n) => [`a${n}`, `b${n}`] as const);
    const nodes = [client, ...layers.flat().map((id) => node(id, "app-service", { p99Ms: 1 }))];
    const edges = layers.flatMap((ids, n) =>
      (layers[n - 1] ?? ["client"]).flatMap((from) => ids.map((to) => edge(from, to))),
    );
    const path = criticalPath(sketch(nodes, edges));
    expect(path?.totalMs).toBe(2 ** 31 - 2);
    expect(path?.path).toHaveLength(500);
    expect(path?.nodes).toBe(60);
  });

  it("does not exhaust the stack on a very long chain", () => {
    const nodes = Array.from({ length: 20_000 }, (_, n) => node(`n${n}`, "app-service", { p99Ms: 1 }));
    const edges = nodes.slice(1).map((next, n) => edge(`n${n}`, next.id));
    expect(total(nodes, edges)).toBe(20_000);
  });

  it("always adds up to its shares", () => {
    const ids = ["a", "b", "c", "d", "e", "f"] as const;
    const end = fc.constantFrom(...ids);
    const call = fc.tuple(
      end,
      end,
      fc.constantFrom<NodeRecord["props"][]>({}, { parallelGroup: "x" }, { async: true }),
    );
    fc.assert(
      fc.property(fc.array(call, { maxLength: 14 }), fc.array(fc.integer({ min: 0, max: 90 })), (calls, times) => {
        const nodes = ids.map((id, n) => {
          const p99Ms = times[n];
          return node(id, "app-service", p99Ms === undefined ? {} : { p99Ms });
        });
        const edges = calls.map(([from, to, props], n) => ({ ...edge(from, to, props), id: `e${n}` }));
        const path = criticalPath(sketch(nodes, edges));
        const sum = path?.shares.reduce((all, share) => all + share.ms, 0) ?? 0;
        expect(sum).toBe(path?.totalMs ?? 0);
      }),
    );
  });
});
