import { describe, expect, it } from "vitest";
import { describeChange } from "../../../core/commands/describe-change.ts";
import { runCommand } from "../../../core/commands/run.ts";
import type { Doc } from "../../../core/model/doc.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { boardWith, edge, env, node, zone } from "./board.ts";

const board = (): Doc =>
  boardWith(
    zone("z", { name: "Online", x: 0, y: 0 }),
    node("app", { name: "Feed service", x: 40, y: 60, zone: "z" }),
    node("model", { name: "Ranker", kind: "inference-service", x: 340, y: 60, zone: "z" }),
    node("log", { name: "Log", kind: "prediction-log", x: 900, y: 60 }),
    edge("asks", "app", "model"),
  );

function said(command: string, args: unknown, doc: Doc = board()): string {
  const run = runCommand(doc, command, args, env);
  const about = run.patch.removed.length > 0 ? doc : run.doc;
  return describeChange(run.patch, { doc: about, label: run.label, catalogue });
}

describe("what a change is said to be", () => {
  it("names what was added, where, and what it is connected to", () => {
    expect(said("add-node", { kind: "cache", x: 0, y: 500 })).toBe("Cache added");
    expect(said("add-node", { kind: "cache", x: 60, y: 200, zone: "z" })).toBe("Cache added in zone Online");
    expect(
      said("add-node", { kind: "prediction-log", x: 0, y: 500, connect: { from: "model", flow: "prediction" } }),
    ).toBe("Prediction log added, connected from Ranker by prediction");
    expect(said("connect", { from: "model", to: "log", flow: "prediction" })).toBe(
      "prediction from Ranker to Log connected",
    );
    expect(said("duplicate", { ids: ["app", "model"] })).toBe("2 components and 1 flow added");
  });

  it("names what was deleted, with the flows that went along", () => {
    expect(said("delete", { ids: ["model"] })).toBe("Ranker and 1 flow deleted");
    expect(said("delete", { ids: ["asks"] })).toBe("request / response from Feed service to Ranker deleted");
    expect(said("delete", { ids: ["app", "model", "log"] })).toBe("3 components and 1 flow deleted");
  });

  it("says where a piece went and how large it is now, not what follows from that", () => {
    expect(said("move", { ids: ["app"], dx: 0, dy: -10 })).toBe("Feed service moved up 10");
    expect(said("move", { ids: ["model"], dx: 300, dy: 20 })).toBe("Ranker moved right 300 down 20");
    expect(said("move", { ids: ["log"], dx: -860, dy: 100, zone: "z" })).toBe("Log is in zone Online now");
    expect(said("resize", { id: "app", x: 40, y: 60, w: 204, h: 64 })).toBe("Feed service is 204 by 64 now");
    expect(said("move", { ids: ["app", "model"], dx: 5, dy: 5 })).toBe("Move: 2 items changed");
  });

  it("gives a property with its label and unit", () => {
    expect(said("set-prop", { id: "model", prop: "p99Ms", value: 50 })).toMatch(/ set to 50 ms$/);
    const set = runCommand(board(), "set-prop", { id: "model", prop: "p99Ms", value: 50 }, env).doc;
    expect(said("set-prop", { id: "model", prop: "p99Ms", value: null }, set)).toMatch(/ cleared$/);
  });

  it("gives old and new words for a name, a kind, a flow and a meaning", () => {
    expect(said("rename", { id: "model", name: "Scorer" })).toBe("Ranker renamed to Scorer");
    expect(said("rename", { id: "board", name: "Feed" })).toBe("Board renamed to Feed");
    expect(said("set-kind", { id: "log", kind: "cache" })).toBe("Log is now Cache");
    expect(said("set-edge", { id: "asks", flow: "features" })).toBe("now features from Feed service to Ranker");
    expect(said("reconnect", { edge: "asks", to: "log" })).toBe("now request / response from Feed service to Log");
    expect(said("set-zone", { id: "z", plane: "online" })).toBe("zone Online is now online");
    expect(said("lock", { ids: ["app"], locked: true })).toBe("Feed service locked");
  });

  it("falls back to the name of the command where there are no plain words", () => {
    expect(said("set-board", { stage: "production" })).toBe("Board settings");
  });
});
