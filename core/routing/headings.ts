/** Right, down, left, up. */
export type Heading = 0 | 1 | 2 | 3;

/** All headings. */
export const HEADINGS: readonly Heading[] = [0, 1, 2, 3];

/** One step along a heading in x. */
export const stepX = (heading: Heading): number => (heading === 0 ? 1 : heading === 2 ? -1 : 0);

/** One step along a heading in y. */
export const stepY = (heading: Heading): number => (heading === 1 ? 1 : heading === 3 ? -1 : 0);

/** The heading that leads back. */
export const reverse = (heading: Heading): Heading => (heading === 0 ? 2 : heading === 1 ? 3 : heading === 2 ? 0 : 1);

/** Bends between two headings that follow each other: 2 stands for turning back, which no course does on the spot. */
export const turnsTo = (from: Heading, to: Heading): 0 | 1 | 2 => (from === to ? 0 : (from + to) % 2 === 1 ? 1 : 2);

/** The least number of bends of a way that starts with one heading, leads `dx`, `dy` px on and arrives with another. */
export function leastBends(start: Heading, end: Heading, dx: number, dy: number): number {
  const ahead = dx * stepX(start) + dy * stepY(start);
  const turns = turnsTo(start, end);
  if (turns === 1) return ahead >= 0 && dx * stepX(end) + dy * stepY(end) >= 0 ? 1 : 3;
  const aside = Math.abs(dx * stepY(start)) + Math.abs(dy * stepX(start));
  if (turns === 2) return aside > 0 ? 2 : 4;
  if (ahead < 0) return 4;
  return aside > 0 ? 2 : 0;
}
