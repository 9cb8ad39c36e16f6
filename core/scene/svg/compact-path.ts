/** Path data without the blanks that its grammar does not need. */
export const compactPath = (d: string): string => d.replace(/\s*([A-Za-z])\s*/g, "$1").replace(/[\s,]+-/g, "-");
