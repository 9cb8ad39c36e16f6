import { describe, expect, it } from "vitest";
import { type FindHit, findInBoard } from "../../../core/find/find-in-board.ts";
import { type Doc, docOf, emptyDoc } from "../../../core/model/doc.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import type { Finding } from "../../../core/rules/define-rule.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { decision } from "../../support/decision.ts";

const box = { x: 0, y: 0, w: 184, h: 64 };
const node = (id: string, kind: string, name: string, props = {}): AnyRecord =>
  ({ type: "node", id, kind, name, props, zone: null, ...box }) as AnyRecord;

const RECORDS: readonly AnyRecord[] = [
  node("fs", "feature-store", "User profiles", { owner: "Search team", p99Ms: 50 }),
  node("rank", "ranker", "Watch-time ranker"),
  node("cache", "cache", "Ranking cache"),
  { type: "zone", id: "z1", name: "Request path", plane: "online", parent: null, ...box },
  { type: "edge", id: "e1", from: "fs", to: "rank", flow: "features", label: "profile vector", props: {} },
  { type: "edge", id: "e2", from: "cache", to: "rank", flow: "request", props: {} },
  { type: "note", id: "note-1", text: "What about Café users?", color: "yellow", ...box },
  { type: "image", id: "img", asset: "a1", alt: "Photo of the whiteboard", ...box },
  { type: "step", id: "step-2", step: 2, notes: "Ask the interviewer" },
  {
    type: "decision",
    id: "d1",
    title: "Two towers",
    choice: "ANN index",
    alternatives: "matrix factorisation",
    tradeOff: "",
    flipsWhen: "",
    step: 4,
    about: [],
  },
];

const DOC: Doc = docOf([...emptyDoc("Board").values(), ...RECORDS]);

const FINDING: Finding = {
  code: "SRV-06",
  rule: "serving/fallback",
  outcome: "fail",
  severity: "warning",
  step: 6,
  at: ["rank"],
  message: "Watch-time ranker has no fallback",
  fixable: false,
  needs: [],
};

const find = (query: string): readonly FindHit[] => findInBoard({ doc: DOC, catalogue, findings: [FINDING] }, query);
const keys = (query: string): readonly string[] => find(query).map(({ key }) => key);

describe("finding in a board", () => {
  it("lists what begins a word before what is inside one, the shorter first, numbers in their order", () => {
    const names = ["Cache 115", "Cache 1500", "Cache 15 b", "Cache 151", "Cache 150", "Cache 15", "cache-15"];
    const doc = docOf([...emptyDoc("Board").values(), ...names.map((name, at) => node(`n${at}`, "cache", name))]);
    const titles = findInBoard({ doc, catalogue, findings: [] }, "Cache 15").map(({ title }) => title);
    expect(titles).toEqual(["Cache 15", "cache-15", "Cache 150", "Cache 151", "Cache 15 b", "Cache 1500", "Cache 115"]);
  });

  it.each([
    ["a name, from the middle of a word too", "anking", ["cache"]],
    ["a kind", "feature store", ["fs"]],
    ["a synonym or product of a kind", "feast", ["fs"]],
    ["the value of a property", "search team", ["fs"]],
    ["the name of a property", "owner", ["fs"]],
    ["a number with its unit", '"50 ms"', ["fs"]],
    ["the label of a flow", "vector", ["e1"]],
    ["a note without its accents", "cafe", ["note-1"]],
    ["a zone", "request path", ["z1"]],
    ["a decision's alternatives", "factorisation", ["d1"]],
    ["what a picture shows", "whiteboard", ["img"]],
    ["the notes of a step", "interviewer", ["step-2"]],
    ["the code of a rule", "srv-06", ["finding-0"]],
    ["nothing for a blank", "  ", []],
    ["nothing for words that are nowhere together", "vector cafe", []],
  ])("finds %s", (_what, query, found) => {
    expect(keys(query)).toEqual(found);
  });

  it("calls a decision without a title by a name", () => {
    const doc = docOf([...emptyDoc("Board").values(), decision("d", [], { title: " " })]);
    const [hit] = findInBoard({ doc, catalogue, findings: [] }, "factorisation");
    expect(hit).toMatchObject({ group: "notes", title: "Untitled decision", detail: { label: "Alternatives" } });
  });

  it("groups hits and puts the best first: the start of a name before its middle", () => {
    expect(find("rank").map(({ group, key }) => [group, key])).toEqual([
      ["components", "cache"],
      ["components", "rank"],
      ["findings", "finding-0"],
    ]);
  });

  it("says what was found where it is not the name", () => {
    const [hit] = find("search team");
    expect(hit).toMatchObject({ title: "User profiles", detail: { label: "Owner", text: "Search team" } });
    expect(find("feast")[0]?.detail?.text).toBe("Feature store (Feast)");
    expect(find("vector")[0]).toMatchObject({ title: "profile vector", detail: null });
  });

  it("names a flow without a label after its ends", () => {
    expect(find("request flow").find(({ key }) => key === "e2")?.title).toBe("Ranking cache → Watch-time ranker");
  });

  it("marks what was found in the title", () => {
    const [hit] = find("profiles");
    expect(hit?.titleRanges.map(([start, end]) => hit.title.slice(start, end))).toEqual(["profiles"]);
  });

  it("shows all that a finding names", () => {
    expect(find("fallback")).toMatchObject([{ group: "findings", at: ["rank"], title: "SRV-06" }]);
  });
});
