import type { Piece } from "../../core/commands/fragment.ts";

const SIZE = { w: 200, h: 120 };
const STEP = { x: 220, y: 140 };
const PER_COLUMN = 5;
const MOST_NOTES = 40;
const LONGEST_LINE = 160;
const LONGEST_NOTE = 20_000;

/** Text as sticky notes: one for each line of a list, in columns; a long or loose text is one note. Nothing for blanks. */
export function notesFromText(text: string): readonly Piece[] {
  const whole = text.replaceAll("\r\n", "\n").trim().slice(0, LONGEST_NOTE);
  const lines = whole.split("\n").map(withoutBullet);
  const isList =
    lines.length > 1 && lines.length <= MOST_NOTES && lines.every((line) => line !== "" && line.length <= LONGEST_LINE);
  return (isList ? lines : [whole]).flatMap((each, index): readonly Piece[] => {
    if (each === "") return [];
    const x = Math.floor(index / PER_COLUMN) * STEP.x;
    const y = (index % PER_COLUMN) * STEP.y;
    return [{ type: "note", id: `note-${index + 1}`, text: each, color: "yellow", x, y, ...SIZE }];
  });
}

const withoutBullet = (line: string): string => line.trim().replace(/^(?:[-*•]|\d{1,2}[.)])\s+/, "");
