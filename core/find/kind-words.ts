import type { Catalogue } from "../model/stencil.ts";
import { foldText } from "./fold.ts";

/** A kind that a term names: its id, and the synonym or product that did it (null when its own label did). */
export interface NamedKind {
  readonly kind: string;
  readonly by: string | null;
}

/** Fewest characters from which a term is compared with synonyms: one letter would name half of all kinds. */
const LEAST = 2;

/** The component and flow kinds whose label or synonyms have a word that begins with the term: "feast" names the feature store. */
export function kindsNamed(catalogue: Catalogue, term: string): readonly NamedKind[] {
  if (term.length < LEAST) return [];
  const named: NamedKind[] = [];
  for (const { id, label, products, keywords } of catalogue.stencils.values()) {
    const own = hasWord(label, term);
    const by = own ? null : [...products, ...keywords].find((word) => hasWord(word, term));
    if (by !== undefined) named.push({ kind: id, by });
  }
  for (const { id, label } of catalogue.flows.values()) if (hasWord(label, term)) named.push({ kind: id, by: null });
  return named;
}

function hasWord(text: string, term: string): boolean {
  const folded = foldText(text).text;
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1))
    if (at === 0 || /[^\p{L}\p{N}]/u.test(folded[at - 1] ?? " ")) return true;
  return false;
}
