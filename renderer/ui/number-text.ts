/** What a number may be. */
export interface NumberRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer?: boolean;
}

/** A number as it stands in a field: large ones in groups of three digits, as they are also understood when typed. */
export function numberText(value: number | null): string {
  const text = value === null ? "" : String(value);
  return /^-?\d{5,}$/.test(text) ? text.replace(/(?<=\d)(?=(?:\d{3})+$)/g, "\u202f") : text;
}

/** The number of a typed text, null for an empty one; NaN when it is none. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim().replace(/(?<=\d)[\s_](?=\d)/g, "");
  return trimmed === "" ? null : Number(trimmed);
}

/** Why a typed text is not such a number, as a sentence, or null. */
export function numberProblem(text: string, { min, max, integer = false }: NumberRange): string | null {
  const value = readNumber(text);
  if (value === null) return null;
  if (!Number.isFinite(value)) return "Not a number.";
  if (integer && !Number.isInteger(value)) return "A whole number is needed.";
  if (min !== undefined && value < min) return `At least ${min}.`;
  if (max !== undefined && value > max) return `At most ${max}.`;
  return null;
}
