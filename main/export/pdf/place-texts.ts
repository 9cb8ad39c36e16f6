import type { TextItem } from "../../../core/scene/display-list.ts";
import { splitGraphemes } from "../../../core/scene/graphemes.ts";
import { measureText } from "../../../core/scene/text-metrics.ts";
import type { LoadedFace } from "../../fonts/load-face.ts";
import type { RunSplitter, TextRun } from "../../fonts/split-runs.ts";

/** A stretch of text in one font at its place: `x` is its left end, px; `missing`: no font has it, so boxes of `width` px stand for it. */
export interface PlacedRun {
  readonly face: LoadedFace;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly missing: boolean;
}

/** The runs of each text. */
export type PlacedTexts = ReadonlyMap<TextItem, readonly PlacedRun[]>;

const MISSING_EM = 0.7;

/** Chooses the fonts of texts and places their runs by anchor. */
export async function placeTexts(texts: readonly TextItem[], splitter: RunSplitter): Promise<PlacedTexts> {
  const placed = new Map<TextItem, readonly PlacedRun[]>();
  for (const item of texts) placed.set(item, placeRuns(item, await splitter.split(item.text, item.weight, item.mono)));
  return placed;
}

function placeRuns(item: TextItem, runs: readonly TextRun[]): readonly PlacedRun[] {
  const widths = runs.map((run) => runWidth(run, item));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const anchor = item.anchor === "end" ? 1 : item.anchor === "middle" ? 0.5 : 0;
  let x = item.x - total * anchor;
  return runs.map((run, i) => {
    const width = widths[i] ?? 0;
    const placed = { ...run, x, width };
    x += width;
    return placed;
  });
}

function runWidth({ face, text, missing }: TextRun, { size, weight, mono }: TextItem): number {
  if (missing) return splitGraphemes(text).length * MISSING_EM * size;
  if (face.face.family === "JetBrains Mono NL") return measureText(text, size, weight, mono);
  if (face.face.family === "Inter") return measureText(text, size, weight);
  return face.widthOf(text) * size;
}
