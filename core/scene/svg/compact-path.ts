/** Path data without the blanks that its grammar does not need. */
export const compactPath = (d: string): string => d.replace(BLANKS, "$1");

/** Blanks around a letter, and before a minus. */
const BLANKS = /\s*([A-Za-z])\s*|[\s,]+(?=-)/g;
