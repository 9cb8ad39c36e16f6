/** The short texts of a list typed with commas between them. */
export const listParts = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
