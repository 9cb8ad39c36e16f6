const TIME = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hour12: false });
const DAY = new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "long" });
const LONG_DAY = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", year: "numeric" });
const DAY_MS = 86_400_000;

/** The time of day, as `14:32`. */
export const timeText = (at: string): string => TIME.format(new Date(at));

/** A day as people say it: today, yesterday, a weekday with its date, or a date with its year; `now` in ms since the epoch. */
export function dayText(day: string, now: number): string {
  const date = new Date(`${day}T12:00:00`);
  const noon = new Date(now).setHours(12, 0, 0, 0);
  const ago = Math.round((noon - date.getTime()) / DAY_MS);
  if (ago === 0) return "Today";
  if (ago === 1) return "Yesterday";
  return date.getFullYear() === new Date(now).getFullYear() ? DAY.format(date) : LONG_DAY.format(date);
}

/** The day of an ISO time where the person is, as `YYYY-MM-DD`. */
export function localDay(at: string): string {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A point in time with its day, as `today, 14:32`. */
export function pointText(at: string, now: number): string {
  const day = dayText(localDay(at), now);
  return `${day === "Today" || day === "Yesterday" ? day.toLowerCase() : day}, ${timeText(at)}`;
}
