import type { LayoutKind } from "../../../core/layout/arrange.ts";

/** Boxes (x, y) and lines of each picture in a field of 64 x 40. */
const PICTURES: Readonly<
  Record<LayoutKind, { readonly boxes: readonly (readonly [number, number])[]; readonly lines: string }>
> = {
  layered: {
    boxes: [
      [4, 6],
      [4, 26],
      [26, 16],
      [48, 6],
      [48, 26],
    ],
    lines: "M16 10 H21 V20 H26 M16 30 H21 V20 M38 20 H43 V10 H48 M43 20 V30 H48",
  },
  lanes: {
    boxes: [
      [6, 4],
      [28, 4],
      [28, 16],
      [48, 16],
      [16, 29],
    ],
    lines: "M18 8 H28 M40 8 H54 V16 M22 29 V20 H28 M1 13 H63 M1 26.5 H63",
  },
  tree: {
    boxes: [
      [4, 16],
      [26, 4],
      [26, 16],
      [26, 28],
      [48, 4],
      [48, 28],
    ],
    lines: "M16 20 H26 M21 20 V8 H26 M21 20 V32 H26 M38 8 H48 M38 32 H48",
  },
  force: {
    boxes: [
      [26, 16],
      [6, 6],
      [46, 4],
      [8, 28],
      [48, 27],
    ],
    lines: "M32 20 L12 10 M32 20 L52 8 M32 20 L14 32 M32 20 L54 31 M52 8 L54 31",
  },
};

/** A small picture of a kind of layout. */
export function LayoutPicture({ kind }: { readonly kind: LayoutKind }) {
  const { boxes, lines } = PICTURES[kind];
  return (
    <svg className="layout-picture" viewBox="0 0 64 40" aria-hidden="true">
      <path d={lines} />
      {boxes.map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="12" height="8" rx="2" />
      ))}
    </svg>
  );
}
