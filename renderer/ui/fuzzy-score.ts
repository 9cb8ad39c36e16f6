/** How well a typed query fits a label or one of its other words: 0 is not at all, 100 is the label itself. */
export function fuzzyScore(query: string, label: string, words: readonly string[] = []): number {
  const wanted = query.trim().toLowerCase();
  const text = label.toLowerCase();
  if (wanted === "") return 1;
  if (text === wanted) return 100;
  if (text.startsWith(wanted)) return 90;
  const parts = wanted.split(/\s+/);
  const own = wordsOf(text);
  if (parts.every((part) => own.some((word) => word.startsWith(part)))) return 80;
  if (parts.every((part) => text.includes(part))) return 60;
  const all = [...own, ...words.flatMap((word) => [word.toLowerCase(), ...wordsOf(word.toLowerCase())])];
  if (parts.every((part) => all.some((word) => word.startsWith(part)))) return 50;
  if (parts.every((part) => all.some((word) => word.includes(part)))) return 40;
  return wanted.length > 1 ? scatterScore(wanted.replaceAll(" ", ""), text) : 0;
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s/–-]+/);

/** Letters in order with others between them, the first at the start of a word: "luts" finds "lay out the selection". */
function scatterScore(wanted: string, text: string): number {
  let at = -1;
  let jumps = 0;
  for (const letter of wanted) {
    const next = at === -1 ? startOfWord(text, letter) : text.indexOf(letter, at + 1);
    if (next === -1) return 0;
    if (at !== -1 && next !== at + 1 && !/[\s/–-]/.test(text[next - 1] ?? "")) jumps += 1;
    at = next;
  }
  return Math.max(0, 20 - 8 * jumps);
}

function startOfWord(text: string, letter: string): number {
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) {
    if (at === 0 || /[\s/–-]/.test(text[at - 1] ?? "")) return at;
  }
  return -1;
}
