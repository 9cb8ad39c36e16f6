/** How alike two names are, from 0 to 1: shared pairs of letters, spelling and case aside (Dice's coefficient). */
export function likeness(a: string, b: string): number {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return left === "" ? 0 : 1;
  const pairs = pairsOf(left);
  const total = pairs.length + Math.max(0, right.length - 1);
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(right)) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) shared += 1;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / total;
}

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const pairsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
