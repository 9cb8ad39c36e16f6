/** A sentence in which a number and its unit stay on one line. */
export const keepUnits = (sentence: string): string =>
  sentence.replace(/(\d) (?=(?:%|ms|s|h|GB|USD|days?)(?![\w-]))/g, "$1\u00a0");
