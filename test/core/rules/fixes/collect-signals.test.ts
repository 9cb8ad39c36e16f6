import { describe, expect, it } from "vitest";
import { reviewGraph } from "../../../../core/rules/engine.ts";
import { collectSignals } from "../../../../core/rules/fixes/collect-signals.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

const planOn = (board: string) => collectSignals(reviewGraph(tinyBoard(board)));

describe("a collector for what users do", () => {
  it("writes to the stream rather than to the lake", () => {
    expect(planOn("c:client-app; a:data-lake; b:message-broker")?.connect).toEqual([
      { from: "c", to: "+event-collector", flow: "event" },
      { from: "+event-collector", to: "b", flow: "event" },
    ]);
  });

  it("writes to a lake for data and not to one for models or media", () => {
    const plan = planOn("c:client-app; a:data-lake{kind=model-store}; b:data-lake{kind=media}; d:data-lake");
    expect(plan?.connect?.[1]?.to).toBe("d");
    expect(plan?.add?.map((node) => node.kind)).toEqual(["event-collector"]);
  });

  it("takes out what is personal", () => {
    expect(planOn("c:client-app{pii=personal}; l:data-lake")?.add?.[0]?.props).toEqual({ deidentify: true });
    expect(planOn("c:client-app; l:data-lake")?.add?.[0]?.props).toBeUndefined();
  });
});
