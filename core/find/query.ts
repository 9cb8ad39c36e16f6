import { foldText } from "./fold.ts";

/** Longest text that is looked for, in characters; what is beyond it is passed over. */
export const MAX_QUERY = 500;

const MAX_TERMS = 16;

/** What is looked for: every term must be there. Folded; words in double quotes are one term. */
export type FindTerms = readonly string[];

/** Typed text to terms; any text is allowed, an empty or blank one gives none. */
export function parseQuery(query: string): FindTerms {
  const folded = foldText(query.slice(0, MAX_QUERY)).text;
  const terms: string[] = [];
  for (const [, quoted, bare] of folded.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const term = (quoted ?? bare ?? "").trim().replace(/\s+/g, " ");
    if (term !== "" && !terms.includes(term)) terms.push(term);
  }
  return terms.slice(0, MAX_TERMS);
}
