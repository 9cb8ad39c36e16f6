/** The name of a rule's option as words: `maxP99Ms` becomes "Max p99 ms". */
export function optionLabel(option: string): string {
  const words = option.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
