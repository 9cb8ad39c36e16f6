import { describe, expect, it } from "vitest";
import { eventRateInto } from "../../../core/numbers/stream-rate.ts";
import { edge, node, sketch } from "./sketch.ts";

describe("events that reach a component", () => {
  it("are those of all its streams, a filtered one with its own load", () => {
    const graph = sketch(
      [
        node("a", "message-broker", { qps: 100 }),
        node("b", "message-broker", { qps: 50 }),
        node("p", "data-processor"),
      ],
      [edge("a", "p", {}, "event"), edge("b", "p", { qps: 20 }, "event")],
    );
    expect(eventRateInto(graph, "p")).toBe(120);
  });

  it("follow from what reaches a broker that does not say", () => {
    const graph = sketch(
      [
        node("c", "event-collector", { qps: 70 }),
        node("a", "app-service", { qps: 9 }),
        node("b", "message-broker"),
        node("p", "data-processor"),
      ],
      [edge("c", "b", {}, "event"), edge("a", "b", { qps: 5 }, "event"), edge("b", "p", {}, "event")],
    );
    expect(eventRateInto(graph, "p")).toBe(75);
  });

  it("are unknown where nobody states a load, and other flows do not count", () => {
    const graph = sketch(
      [node("a", "app-service", { qps: 9 }), node("b", "message-broker", { qps: 5 }), node("p", "data-processor")],
      [edge("a", "p", {}, "event"), edge("b", "p", {}, "label")],
    );
    expect(eventRateInto(graph, "p")).toBeNull();
  });
});
