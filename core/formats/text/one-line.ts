/** A text on one line, blanks in a row as one. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
