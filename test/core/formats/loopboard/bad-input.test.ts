import { describe, expect, it } from "vitest";
import { entry, refusal, refusalAfter, type SampleFile, sampleFile } from "./sample-file.ts";

const node = (file: SampleFile, index = 1) => entry(file.nodes, index);
const edge = (file: SampleFile, index = 0) => entry(file.edges, index);
const waiver = (file: SampleFile) => entry(file.waivers, 0);

describe("a board with one mistake", () => {
  it.each<[string, (file: SampleFile) => void, string]>([
    [
      "an unknown field",
      (f) => {
        f.tilte = "x";
      },
      'tilte: unknown field "tilte"; did you mean "title"',
    ],
    [
      "a field of another format",
      (f) => {
        node(f).type = "x";
      },
      'nodes[1].type: unknown field "type"; did you mean "kind"',
    ],
    [
      "a property outside props",
      (f) => {
        node(f).p99Ms = 1;
      },
      'nodes[1].p99Ms: unknown field "p99Ms"; properties belong',
    ],
    [
      "an unknown brief field",
      (f) => void Object.assign(f.brief.goal, { targtPct: 1 }),
      "brief.goal.targtPct: unknown field",
    ],
    [
      "a unit in a brief number",
      (f) => void Object.assign(f.brief.constraints, { latencyP99Ms: "9 ms" }),
      'brief.constraints.latencyP99Ms: must be a number of ms, not the text "9 ms"',
    ],
    [
      "a misspelt stage",
      (f) => {
        f.stage = "prod";
      },
      'stage: must be one of "sketch", "design", "production", not',
    ],
    [
      "an unknown profile",
      (f) => void Object.assign(f, { review: { profile: "strict" } }),
      'review.profile: must be one of "interview", "production", "research", not the text "strict"',
    ],
    [
      "a severity that there is not",
      (f) => void Object.assign(f, { review: { severities: { "SRV-06": "fatal" } } }),
      'review.severities.SRV-06: must be one of "error", "warning", "info", "off"',
    ],
    [
      "a severity for something that is no rule",
      (f) => void Object.assign(f, { review: { severities: { fallback: "off" } } }),
      "review.severities.fallback: must be a rule code such as SRV-06",
    ],
    [
      "a misspelt review field",
      (f) => void Object.assign(f, { review: { severites: {} } }),
      'review.severites: unknown field "severites"; did you mean "severities"',
    ],
    ["no kind", (f) => void delete node(f).kind, "nodes[1].kind: is missing"],
    [
      "a misspelt kind",
      (f) => {
        node(f).kind = "featurestore";
      },
      'nodes[1].kind: unknown kind "featurestore"; did you mean "feature-store"',
    ],
    [
      "a product as kind",
      (f) => {
        node(f).kind = "kafka";
      },
      'nodes[1].kind: unknown kind "kafka"; did you mean "message-broker"',
    ],
    [
      "a preset as kind",
      (f) => {
        node(f).kind = "bandit";
      },
      'unknown kind "bandit"; write "experiment-platform"',
    ],
    [
      "a kind that is an object member",
      (f) => {
        node(f).kind = "constructor";
      },
      'unknown kind "constructor"',
    ],
    [
      "a misspelt flow",
      (f) => {
        edge(f).flow = "requests";
      },
      'not the text "requests"; did you mean "request"',
    ],
    [
      "an unknown property",
      (f) => {
        node(f).props = { p99ms: 2 };
      },
      'nodes[1].props.p99ms: unknown property "p99ms"; did you mean "p99Ms"',
    ],
    [
      "an inherited property name",
      (f) => {
        node(f).props = { constructor: 2 };
      },
      'unknown property "constructor"',
    ],
    [
      "a unit in a number",
      (f) => {
        node(f).props = { p99Ms: "20 ms" };
      },
      'nodes[1].props.p99Ms: must be a number of ms, not the text "20 ms"',
    ],
    [
      "a number for a flag",
      (f) => {
        node(f).props = { autoscaled: 1 };
      },
      "must be true or false, not 1",
    ],
    [
      "a part of a replica",
      (f) => {
        node(f).props = { replicas: 1.5 };
      },
      "must be a whole number, not 1.5",
    ],
    [
      "a share in percent",
      (f) => {
        node(f).props = { hitRate: 35 };
      },
      "must be between 0 and 1 (a share of 1), not 35",
    ],
    [
      "a negative time",
      (f) => {
        edge(f).props = { timeoutMs: -1 };
      },
      "edges[0].props.timeoutMs: must be at least 0 ms, not -1",
    ],
    [
      "a choice that is none",
      (f) => {
        node(f).props = { pii: "secret" };
      },
      'must be one of "none", "pseudonymised", "personal", "sensitive"',
    ],
    [
      "an object as property",
      (f) => {
        node(f).props = { owner: {} };
      },
      "nodes[1].props.owner: must be a text, a number",
    ],
    [
      "a repeated id",
      (f) => {
        node(f).id = "app";
      },
      'nodes[1].id: the id "app" is used already at nodes[0]',
    ],
    [
      "one id in two lists",
      (f) => {
        edge(f).id = "note";
      },
      'notes[0].id: the id "note" is used already at edges[0]',
    ],
    [
      "a reserved id",
      (f) => {
        node(f, 0).id = "brief";
      },
      'nodes[0].id: the id "brief" stands for the brief',
    ],
    [
      "an empty id",
      (f) => {
        node(f, 0).id = "";
      },
      "nodes[0].id: must not be empty",
    ],
    [
      "a control character in an id",
      (f) => {
        node(f, 0).id = "a\u0007";
      },
      "nodes[0].id: must not contain control characters",
    ],
    [
      "a flow to nowhere",
      (f) => {
        edge(f).to = "rnak";
      },
      'edges[0].to: there is no component "rnak"; did you mean "rank"',
    ],
    [
      "a flow to a zone",
      (f) => {
        edge(f).to = "online";
      },
      'edges[0].to: there is no component "online"',
    ],
    [
      "a flow to itself",
      (f) => {
        edge(f).to = "app";
      },
      'edges[0].to: the flow leads from "app" to itself',
    ],
    [
      "an unknown zone",
      (f) => {
        node(f).zone = "onlin";
      },
      'nodes[1].zone: there is no zone "onlin"; did you mean "online"',
    ],
    [
      "zones in a ring",
      (f) => {
        f.zones = [
          { id: "online", parent: "b" },
          { id: "b", parent: "online" },
        ];
      },
      'zones[0].parent: the zone "online" lies inside itself',
    ],
    ["half a position", (f) => void delete node(f).y, "nodes[1].y: is missing although x is given"],
    [
      "a place beyond the board",
      (f) => {
        node(f).x = 1e7;
      },
      "nodes[1].x: must be at most 1000000, not 10000000",
    ],
    [
      "a corner that is no pair",
      (f) => {
        edge(f).route = [[1, 2], [3]];
      },
      "edges[0].route[1]",
    ],
    ["a waiver without a reason", (f) => void delete waiver(f).reason, "waivers[0].reason: is missing"],
    [
      "a waiver that ends on no date",
      (f) => {
        waiver(f).expires = "soon";
      },
      "waivers[0].expires: must be a date such as",
    ],
    ["a list that is an object", (f) => void Object.assign(f, { nodes: {} }), "nodes: must be a list, not an object"],
    [
      "too many components",
      (f) => {
        f.nodes = Array.from({ length: 20_001 }, (_, i) => ({ id: `n${i}`, kind: "cache" }));
      },
      "nodes: has 20001 entries; a board can hold at most 20000",
    ],
  ])("is refused with its place: %s", (_, change, sentence) => {
    expect(refusalAfter(change)).toContain(sentence);
  });

  it("is refused when a number is too large to hold", () => {
    const text = JSON.stringify(sampleFile()).replace('"p99Ms":20', '"p99Ms":1e999');
    expect(refusal(text)).toContain("nodes[1].props.p99Ms: must be");
  });

  it("quotes a long value only in part", () => {
    const sentence = refusalAfter((file) => {
      node(file).kind = "x".repeat(64);
    });
    expect(sentence.length).toBeLessThan(200);
  });
});
