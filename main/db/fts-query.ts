import { kindToken } from "../../core/find/index-columns.ts";
import type { Finder } from "../../core/find/match-record.ts";
import { listWords } from "../../core/find/words.ts";

/**
 * A query in the language of the full-text index: each term as the start of words in a row, in the columns given; `withKinds`
 * also lets a term stand for the kinds that it names. Null when the terms have no words. Words hold letters and digits only, so no
 * sign that a person types can become syntax.
 */
export function toFtsQuery({ terms, kinds }: Finder, columns: string | null, withKinds: boolean): string | null {
  const parts = terms.flatMap((term, index) => {
    const words = listWords(term);
    if (words.length === 0) return [];
    const phrase = `"${words.join(" ")}"*`;
    const typed = columns === null ? phrase : `{${columns}} : ${phrase}`;
    const named = withKinds ? [...(kinds[index]?.keys() ?? [])].map((kind) => `kind : ${kindToken(kind)}`) : [];
    return [`(${[typed, ...named].join(" OR ")})`];
  });
  return parts.length === 0 ? null : parts.join(" AND ");
}
