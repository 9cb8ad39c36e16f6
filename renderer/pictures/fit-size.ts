/** Width and height in px. */
export interface Size {
  readonly w: number;
  readonly h: number;
}

/** A size with the same shape whose longer side is at most `longest` and whose shorter one is at least `shortest`, whole px. */
export function fitSize({ w, h }: Size, longest: number, shortest: number): Size {
  const scale = Math.min(1, longest / Math.max(w, h));
  const side = (length: number): number => Math.max(shortest, Math.round(length * scale));
  return { w: side(w), h: side(h) };
}
