import { splitGraphemes } from "../graphemes.ts";
import { measureText } from "../text-metrics.ts";
import type { Span } from "./block.ts";
import type { Run, SpanBox } from "./break-spans.ts";

/** One line of a block of code in lines that fit: broken between any two characters, with every blank kept. */
export function breakCode(spans: readonly Span[], { maxWidth, size, weight }: SpanBox): readonly (readonly Run[])[] {
  const font = { size, weight, mono: true, pad: 0 };
  const widthOf = (text: string): number => measureText(text, size, weight, true);
  return spans.flatMap((span) =>
    splitAt(span.text, maxWidth, widthOf).map((text) => [
      { span: { ...span, text: text.trimEnd() }, font, x: 0, w: widthOf(text.trimEnd()) },
    ]),
  );
}

function splitAt(text: string, maxWidth: number, widthOf: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const grapheme of splitGraphemes(text)) {
    const wide = widthOf(grapheme);
    if (part !== "" && width + wide > maxWidth) {
      parts.push(part);
      part = "";
      width = 0;
    }
    part += grapheme;
    width += wide;
  }
  return [...parts, part];
}
