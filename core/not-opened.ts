const MOST_LINES = 6;

/** One message for all files that could not be opened: the sentence of one alone; of several their number and a sentence each, one a line. Null when all were. */
export function notOpenedText(sentences: readonly string[]): string | null {
  const [only] = sentences;
  if (only === undefined) return null;
  if (sentences.length === 1) return only;
  const rest = sentences.length - MOST_LINES;
  const lines = rest > 1 ? [...sentences.slice(0, MOST_LINES), `And ${rest} more.`] : sentences;
  return [`${sentences.length} files were not opened.`, ...lines].join("\n");
}
