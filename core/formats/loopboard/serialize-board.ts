import { boardOf, briefOf, type Doc, listRecords } from "../../model/doc.ts";
import { DOCUMENT_VERSION } from "../../model/migrations/document-migrations.ts";
import { BRIEF_SECTIONS, type BriefRecord } from "../../model/records/brief.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { Point } from "../../model/records/fields.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { ReviewChoices } from "../../model/records/review-choices.ts";
import type { ZoneRecord } from "../../model/records/zone.ts";
import type { FileEntry, ListName } from "./file-schema.ts";
import { formatJson, type Json } from "./format-json.ts";
import { knownFields } from "./known-fields.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * A board as the text of a `.loopboard` file: fixed order of fields, records in board order, properties by name,
 * trailing newline. The same board always gives the same text.
 */
export function serializeBoard(doc: Doc): string {
  const { title, stage, scope, review } = boardOf(doc);
  const file = {
    format: "loopboard",
    version: DOCUMENT_VERSION,
    title,
    stage,
    scope,
    review: review === undefined ? undefined : fromReview(review),
    brief: fromBrief(briefOf(doc)),
    ...listOf("zones", listRecords(doc, "zone").map(fromZone)),
    nodes: listRecords(doc, "node").map((node) => ordered("nodes", fromNode(node))),
    edges: listRecords(doc, "edge").map((edge) => ordered("edges", fromEdge(edge))),
    ...listOf("notes", listRecords(doc, "note")),
    ...listOf("images", listRecords(doc, "image")),
    ...listOf("strokes", listRecords(doc, "stroke")),
    ...listOf("decisions", listRecords(doc, "decision")),
    ...listOf("waivers", listRecords(doc, "waiver")),
    ...listOf("ticks", listRecords(doc, "tick")),
    ...listOf("steps", listRecords(doc, "step")),
    ...listOf("assets", listRecords(doc, "asset")),
  };
  return `${formatJson(file)}\n`;
}

/** A list under its name, or nothing when it is empty. */
function listOf(list: ListName, entries: readonly Members[]): { readonly [list: string]: Json } {
  return entries.length === 0 ? {} : { [list]: entries.map((entry) => ordered(list, entry)) };
}

/** The members of an entry in the order of the file's schema. */
function ordered(list: ListName, entry: Members): Json {
  return pick(entry, knownFields([list]));
}

function fromBrief(brief: BriefRecord): Json | undefined {
  const sections: [string, Json][] = [];
  for (const section of Object.keys(BRIEF_SECTIONS) as (keyof typeof BRIEF_SECTIONS)[]) {
    const fields = brief[section];
    if (fields !== undefined) sections.push([section, pick(fields, knownFields(["brief", section]))]);
  }
  return sections.length === 0 ? undefined : Object.fromEntries(sections);
}

/** Codes and option names in alphabetical order, so that a change of one rule is a change of one line. */
function fromReview({ profile, severities, options }: ReviewChoices): Json {
  const sorted = options === undefined ? undefined : byName(options, (values) => byName(values, (value) => value));
  return {
    profile,
    severities: severities === undefined ? undefined : byName(severities, (level) => level),
    options: sorted,
  };
}

function byName<T>(
  members: Readonly<Record<string, T>>,
  toJson: (member: T) => Json,
): { readonly [name: string]: Json } {
  const entries = Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, toJson(member)]));
}

const fromZone = ({ parent, ...zone }: ZoneRecord): FileEntry<"zones"> =>
  parent === null ? zone : { ...zone, parent };

const fromNode = ({ zone, props, ...node }: NodeRecord): FileEntry<"nodes"> => ({
  ...node,
  ...(zone === null ? {} : { zone }),
  ...fromProps(props),
});

const fromEdge = ({ props, route, bends, ...edge }: EdgeRecord): FileEntry<"edges"> => ({
  ...edge,
  ...fromProps(props),
  ...(route === undefined ? {} : { route: toPairs(route) }),
  ...(bends === undefined ? {} : { bends: toPairs(bends) }),
});

const toPairs = (points: readonly Point[]): [number, number][] => points.map(({ x, y }) => [x, y]);

function fromProps(props: NodeRecord["props"]): { readonly props?: NodeRecord["props"] } {
  const entries = Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? {} : { props: Object.fromEntries(entries) };
}

function pick(members: Members, names: readonly string[]): { readonly [name: string]: Json } {
  const present = names.filter((name) => members[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, members[name] as Json]));
}
