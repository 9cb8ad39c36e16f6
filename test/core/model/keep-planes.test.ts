import { describe, expect, it } from "vitest";
import { checkInvariants } from "../../../core/model/invariants.ts";
import { type FilterPlane, keepPlanes } from "../../../core/model/keep-planes.ts";
import { boardWith, edge, node, zone } from "../commands/board.ts";

const board = boardWith(
  zone("region", { plane: "region" }),
  zone("live", { plane: "online", parent: "region" }),
  zone("batch", { plane: "offline" }),
  node("app"),
  node("model", { zone: "live" }),
  node("train", { zone: "batch" }),
  edge("asks", "app", "model"),
  edge("ships", "train", "model", { flow: "artifact" }),
  { type: "note", id: "memo", text: "", color: "blue", x: 0, y: 0, w: 100, h: 100 },
);
const kept = (...planes: readonly FilterPlane[]) => keepPlanes(board, new Set(planes));

describe("a board filtered by plane", () => {
  it("keeps what lies in the planes, the zones around it, and the flows between", () => {
    expect([...kept("online").keys()]).toEqual(["board", "brief", "region", "live", "model", "memo"]);
    expect([...kept("online", "offline").keys()]).toContain("ships");
    expect([...kept("plain").keys()]).toEqual(["board", "brief", "region", "app", "memo"]);
  });

  it("is the board itself when nothing is left out, and always sound", () => {
    expect(kept("online", "offline", "nearline", "plain")).toBe(board);
    for (const plane of ["online", "offline", "nearline", "plain"] as const)
      expect(checkInvariants(kept(plane))).toEqual([]);
  });
});
