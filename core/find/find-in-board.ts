import { decisionTitle } from "../model/decisions-about.ts";
import type { Doc } from "../model/doc.ts";
import type { AnyRecord, RecordId } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";
import type { Finding } from "../rules/define-rule.ts";
import { foldText } from "./fold.ts";
import { finderOf, matchRecord } from "./match-record.ts";
import { parseQuery } from "./query.ts";
import { findRanges, type TextRange } from "./ranges.ts";

/** What hits are grouped by, in the order in which they are shown. */
export const FIND_GROUPS = ["components", "zones", "flows", "notes", "brief", "findings"] as const;

/** One of the groups. */
export type FindGroup = (typeof FIND_GROUPS)[number];

/** One thing that was found on the board. */
export interface FindHit {
  /** Unique among the hits of one search. */
  readonly key: string;
  readonly group: FindGroup;
  /** The records to show: one, or all that a finding names. */
  readonly at: readonly RecordId[];
  /** What the piece is called. */
  readonly title: string;
  readonly titleRanges: readonly TextRange[];
  /** The text that was found, when it is not the title: "Owner", "search team". */
  readonly detail: {
    readonly label: string | null;
    readonly text: string;
    readonly ranges: readonly TextRange[];
  } | null;
}

/** Where is looked: a board, the stencils for words and synonyms, and the findings of its review. */
export interface FindPlace {
  readonly doc: Doc;
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
}

const GROUP_OF: Readonly<Partial<Record<AnyRecord["type"], FindGroup>>> = {
  node: "components",
  zone: "zones",
  edge: "flows",
  note: "notes",
  image: "notes",
  decision: "notes",
  brief: "brief",
  step: "brief",
};

/** Everything on a board that has all terms of a query, best hits first in each group; nothing for a blank query. */
export function findInBoard(place: FindPlace, query: string): readonly FindHit[] {
  const terms = parseQuery(query);
  if (terms.length === 0) return [];
  const finder = finderOf(place.catalogue, terms);
  const ranked: { readonly hit: FindHit; readonly rank: number }[] = [];
  for (const record of place.doc.values()) {
    const group = GROUP_OF[record.type];
    const match = group === undefined ? null : matchRecord(finder, record);
    if (group === undefined || match === null) continue;
    const title = titleOf(record, place.doc);
    const isTitle = match.text.text === title && match.text.field !== "kind";
    const { label, text } = match.text;
    const detail = isTitle ? null : { label, text, ranges: match.ranges };
    const hit = { key: record.id, group, at: [record.id], title, titleRanges: findRanges(title, terms), detail };
    ranked.push({ hit, rank: match.rank });
  }
  const hits = ranked.sort((a, b) => a.rank - b.rank || byTitle(a.hit, b.hit)).map(({ hit }) => hit);
  const all = [...hits, ...findFindings(place.findings, terms)];
  return FIND_GROUPS.flatMap((group) => all.filter((hit) => hit.group === group));
}

const titles = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Of what fits equally well the shorter title first, as it has less that was not asked for; then in natural order. */
const byTitle = (a: FindHit, b: FindHit): number => a.title.length - b.title.length || titles.compare(a.title, b.title);

function findFindings(findings: readonly Finding[], terms: readonly string[]): readonly FindHit[] {
  return findings.flatMap((finding, index) => {
    const folded = foldText(`${finding.code} ${finding.message}`).text;
    if (!terms.every((term) => folded.includes(term))) return [];
    const detail = { label: null, text: finding.message, ranges: findRanges(finding.message, terms) };
    const titleRanges = findRanges(finding.code, terms);
    const key = `finding-${index}`;
    return [{ key, group: "findings" as const, at: finding.at, title: finding.code, titleRanges, detail }];
  });
}

/** What a record is called where it is listed. */
function titleOf(record: AnyRecord, doc: Doc): string {
  switch (record.type) {
    case "node":
    case "zone":
      return record.name;
    case "note":
      return record.text.trim();
    case "decision":
      return decisionTitle(record);
    case "image":
      return record.alt;
    case "edge":
      return record.label?.trim() || `${nameOf(doc, record.from)} → ${nameOf(doc, record.to)}`;
    case "step":
      return `Notes on step ${record.step}`;
    default:
      return "Brief";
  }
}

function nameOf(doc: Doc, id: RecordId): string {
  const record = doc.get(id);
  return record?.type === "node" || record?.type === "zone" ? record.name : id;
}
