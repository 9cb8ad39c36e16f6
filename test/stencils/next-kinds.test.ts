import { describe, expect, it } from "vitest";
import { COMPONENT_KINDS } from "../../core/model/kinds.ts";
import { legalFlows } from "../../core/model/suggest-flow.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { NEXT_KINDS } from "../../stencils/next-kinds.ts";

const sides = ["downstream", "upstream"] as const;
const offers = COMPONENT_KINDS.flatMap((kind) => sides.map((side) => ({ kind, side, next: NEXT_KINDS[kind][side] })));

describe("what is offered after a connector", () => {
  it("is a handful of other kinds, each once", () => {
    for (const { kind, side, next } of offers) {
      expect(next.length, `${side} of ${kind}`).toBeGreaterThanOrEqual(2);
      expect(next.length, `${side} of ${kind}`).toBeLessThanOrEqual(6);
      expect(next, `${side} of ${kind}`).toEqual([...new Set(next)]);
      expect(next, `${side} of ${kind}`).not.toContain(kind);
    }
  });

  it("can be connected by a flow that both ports know", () => {
    const impossible = offers.flatMap(({ kind, side, next }) =>
      next
        .map((other) => (side === "downstream" ? ([kind, other] as const) : ([other, kind] as const)))
        .filter(([from, to]) => legalFlows(from, to, catalogue).length === 0),
    );
    expect(impossible).toEqual([]);
  });
});

it("puts first what the reference boards draw most often", () => {
  expect(NEXT_KINDS.trainer.downstream[0]).toBe("model-registry");
  expect(NEXT_KINDS.trainer.upstream[0]).toBe("dataset-builder");
  expect(NEXT_KINDS["prediction-log"].downstream[0]).toBe("drift-detector");
  expect(NEXT_KINDS["model-registry"].downstream[0]).toBe("deployment-controller");
});

it("lists every kind and no other", () => {
  expect(Object.keys(NEXT_KINDS)).toEqual(COMPONENT_KINDS);
});
