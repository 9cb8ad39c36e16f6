const STEPS: readonly (readonly [seconds: number, unit: Intl.RelativeTimeFormatUnit])[] = [
  [31_536_000, "year"],
  [2_592_000, "month"],
  [86_400, "day"],
  [3600, "hour"],
  [60, "minute"],
];

const format = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** How long ago an ISO time was, in words; `now` in ms since the epoch. */
export function agoText(time: string, now: number): string {
  const seconds = (now - Date.parse(time)) / 1000;
  for (const [length, unit] of STEPS) if (seconds >= length) return format.format(-Math.floor(seconds / length), unit);
  return "just now";
}
