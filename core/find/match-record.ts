import type { AnyRecord } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";
import { type FoldedText, foldText } from "./fold.ts";
import { kindsNamed, type NamedKind } from "./kind-words.ts";
import type { FindTerms } from "./query.ts";
import { findRanges, type TextRange } from "./ranges.ts";
import { type FindText, recordTexts } from "./record-texts.ts";

/** Terms with what they name, ready to be compared with many records. */
export interface Finder {
  readonly catalogue: Catalogue;
  readonly terms: FindTerms;
  /** For each term the kinds that it names. */
  readonly kinds: readonly ReadonlyMap<string, NamedKind>[];
}

/** How a record fits: its best text, where the terms are in it, and how good that is (lower is better). */
export interface RecordMatch {
  readonly text: FindText;
  readonly ranges: readonly TextRange[];
  readonly rank: number;
}

interface Prepared {
  readonly text: FindText;
  readonly folded: FoldedText;
  /** The label of a property, folded: it can be looked for too. */
  readonly label: string;
}

const prepared = new WeakMap<AnyRecord, readonly Prepared[]>();
const WORD_SIGN = /[\p{L}\p{N}]/u;
const RANKS = { title: 0, name: 10, kind: 20, property: 30, note: 40 } as const;

/** Prepares terms; no terms match nothing. */
export const finderOf = (catalogue: Catalogue, terms: FindTerms): Finder => ({
  catalogue,
  terms,
  kinds: terms.map((term) => new Map(kindsNamed(catalogue, term).map((named) => [named.kind, named]))),
});

/** How a record fits all terms, or null: each must be in one of its texts or name its kind. */
export function matchRecord(finder: Finder, record: AnyRecord): RecordMatch | null {
  const { terms, kinds } = finder;
  if (terms.length === 0) return null;
  const texts = preparedTexts(record, finder.catalogue);
  const kind = record.type === "node" ? record.kind : record.type === "edge" ? record.flow : "";
  for (const [index, term] of terms.entries()) {
    const hit = texts.some((each) => each.folded.text.includes(term) || each.label.includes(term));
    if (!hit && kinds[index]?.has(kind) !== true) return null;
  }
  return bestText(finder, texts) ?? bySynonym(finder, texts, kind);
}

function preparedTexts(record: AnyRecord, catalogue: Catalogue): readonly Prepared[] {
  const known = prepared.get(record);
  if (known !== undefined) return known;
  const texts = recordTexts(record, catalogue).map((text) => ({
    text,
    folded: foldText(text.text),
    label: text.field === "property" ? foldText(text.label ?? "").text : "",
  }));
  prepared.set(record, texts);
  return texts;
}

function bestText({ terms }: Finder, texts: readonly Prepared[]): RecordMatch | null {
  let best: RecordMatch | null = null;
  for (const { text, folded, label } of texts) {
    const count = terms.filter((term) => folded.text.includes(term)).length;
    const inLabel = count === 0 && terms.some((term) => label.includes(term));
    if (count === 0 && !inLabel) continue;
    const rank = RANKS[text.field] + (terms.length - count) * 50 + placeRank(folded.text, terms);
    if (best === null || rank < best.rank) best = { text, ranges: findRanges(text.text, terms, folded), rank };
  }
  return best;
}

/** 0 for the whole text; else by the term that fits worst: 1 at the start of the text, 2 at the start of a word, 3 inside one. */
function placeRank(folded: string, terms: FindTerms): number {
  if (folded === terms.join(" ")) return 0;
  return Math.max(...terms.map((term) => (folded.startsWith(term) ? 1 : startsWord(folded, term) ? 2 : 3)));
}

function startsWord(folded: string, term: string): boolean {
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1))
    if (at === 0 || !WORD_SIGN.test(folded.charAt(at - 1))) return true;
  return false;
}

/** No text has a term: the kind's synonym is what was found, and it is what is shown. */
function bySynonym({ kinds, terms }: Finder, texts: readonly Prepared[], kind: string): RecordMatch | null {
  const by = kinds.map((named) => named.get(kind)?.by ?? null).find((word) => word !== null);
  const own = texts.find(({ text }) => text.field === "kind");
  if (own === undefined) return null;
  const text = by === undefined ? own.text : { ...own.text, text: `${own.text.text} (${by})` };
  return { text, ranges: findRanges(text.text, terms), rank: RANKS.kind + 5 };
}
