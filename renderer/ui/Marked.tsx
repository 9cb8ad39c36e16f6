import type { ReactNode } from "react";

interface MarkedProps {
  readonly text: string;
  /** Stretches to mark, [start, end), in order and without overlap. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** A text with stretches of it marked. */
export function Marked({ text, ranges }: MarkedProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
