import { describe, expect, it } from "vitest";
import { docOf, emptyDoc } from "../../../core/model/doc.ts";
import { needText } from "../../../renderer/panels/review/need-text.ts";

const box = { x: 0, y: 0, w: 184, h: 64, zone: null };
const doc = docOf([
  ...emptyDoc("Board").values(),
  { type: "node", id: "rk", kind: "ranker", name: "Feed ranker", props: {}, ...box },
  { type: "node", id: "app", kind: "app-service", name: "App", props: {}, ...box },
  { type: "edge", id: "e", from: "app", to: "rk", flow: "request", props: {} },
]);

describe("a missing value as words", () => {
  it("names the property and the component that lacks it", () => {
    expect(needText(doc, { record: "rk", field: "p99Ms" })).toMatch(/p99.* of Feed ranker$/i);
  });

  it("names a field of the brief by its label", () => {
    expect(needText(doc, { record: "brief", field: "constraints.latencyP99Ms" })).toBe("Latency p99 in the brief");
  });

  it("names a property of a flow, and an unknown one as it is written", () => {
    expect(needText(doc, { record: "e", field: "p99Ms" })).toMatch(/ of a flow$/);
    expect(needText(doc, { record: "rk", field: "made-up" })).toBe("made-up of Feed ranker");
  });
});
