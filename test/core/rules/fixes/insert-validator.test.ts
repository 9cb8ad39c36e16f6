import { describe, expect, it } from "vitest";
import { reviewGraph } from "../../../../core/rules/engine.ts";
import { insertValidators } from "../../../../core/rules/fixes/insert-validator.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

const planOn = (board: string) => {
  const graph = reviewGraph(tinyBoard(board));
  return insertValidators(graph, graph.nodesOf("trainer"));
};

describe("a validator before training", () => {
  it("stands on the batch into the data set, which carries most", () => {
    const board =
      "c:feedback-collector -label-> d:dataset-builder -batch-> t:trainer; f:feature-store -features-> d; l:data-lake -batch-> d";
    expect(planOn(board)?.removeEdges).toEqual(["l-batch-d"]);
    expect(planOn(board)?.add?.[0]).toMatchObject({ ref: "+data-validator", props: { onFail: "block" } });
  });

  it("stands before the trainer when the data set has nothing before it", () => {
    expect(planOn("d:dataset-builder -batch-> t:trainer")?.removeEdges).toEqual(["d-batch-t"]);
  });

  it("stands before a trainer that has no data set", () => {
    expect(planOn("l:data-lake -batch-> t:trainer; e:dataset-builder")?.removeEdges).toEqual(["l-batch-t"]);
  });

  it("keeps how features are joined, on the flow into the data set", () => {
    const board = "f:feature-store -features{joinType=point-in-time,count=9}-> d:dataset-builder -batch-> t:trainer";
    const joined = { joinType: "point-in-time" };
    expect(planOn(board)?.connect).toEqual([
      { from: "f", to: "+data-validator", flow: "features", props: { ...joined, count: 9 } },
      { from: "+data-validator", to: "d", flow: "features", props: joined },
    ]);
    const plain = planOn("l:data-lake -batch-> d:dataset-builder -batch-> t:trainer");
    expect(plain?.connect?.[1]).toEqual({ from: "+data-validator", to: "d", flow: "batch" });
  });

  it("is one for each data set, and one for trainers that share it", () => {
    const shared = "l:data-lake -batch-> d:dataset-builder -batch-> t:trainer; d -batch-> u:trainer";
    expect(planOn(shared)?.add).toHaveLength(1);
    const apart = `${shared}; e:dataset-builder -batch-> v:trainer; l -batch-> e`;
    expect(planOn(apart)?.add?.map((node) => node.ref)).toEqual(["+data-validator", "+data-validator-2"]);
  });
});
