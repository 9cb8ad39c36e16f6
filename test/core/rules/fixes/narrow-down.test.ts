import { describe, expect, it } from "vitest";
import { reviewGraph } from "../../../../core/rules/engine.ts";
import { narrowDown } from "../../../../core/rules/fixes/narrow-down.ts";
import { modelsOnRequestPath } from "../../../../core/rules/queries/request-paths.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

const planOn = (board: string) => {
  const graph = reviewGraph(tinyBoard(board));
  return narrowDown(graph, modelsOnRequestPath(graph));
};

const flowsOf = (board: string) => planOn(board)?.connect?.map((edge) => `${edge.from} ${edge.flow} ${edge.to}`);

describe("a retrieval stage", () => {
  it("is asked by the application rather than by the gateway", () => {
    expect(flowsOf("g:api-gateway -request-> m:ranker; z:app-service -request-> m")).toEqual([
      "z request +candidate-generator",
    ]);
  });

  it("is asked by the application that holds the model itself", () => {
    expect(flowsOf("g:api-gateway -request-> a:app-service; r:model-registry -artifact-> a")).toEqual([
      "a request +candidate-generator",
    ]);
  });

  it("asks the index that the board has", () => {
    expect(flowsOf("a:app-service -request-> m:ranker; i:search-index; e:embedding-generator{mode=batch}")).toEqual([
      "a request +candidate-generator",
      "+candidate-generator request i",
    ]);
  });

  it("gets an index for the encoder of the catalogue, in its version", () => {
    const board = "a:app-service -request-> m:ranker; q:embedding-generator{mode=online}; ";
    const plan = planOn(`${board}e:embedding-generator{mode=batch,modelVersion=v7,dim=128}`);
    expect(plan?.connect).toContainEqual({ from: "e", to: "+vector-index", flow: "features" });
    expect(plan?.add?.[1]?.props).toEqual({ modelVersion: "v7", dim: 128 });
    expect(planOn(`${board}f:embedding-generator{mode=batch}`)?.add?.[1]?.props).toEqual({});
  });
});
