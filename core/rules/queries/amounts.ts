/** A number as in a sentence: three figures below a thousand, whole above it, thousands apart from 10,000 on. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return "unlimited";
  if (Math.abs(value) < 1000) return String(Number(value.toPrecision(3)));
  const whole = String(Math.round(value));
  return Math.abs(value) < 10_000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A count with its unit: "1 day", "2.5 days". */
export const counted = (value: number, unit: string): string => `${shown(value)} ${unit}${value === 1 ? "" : "s"}`;

/** The next number above with two figures, which is easy to say: 186,624 becomes 190,000. */
export const roundedUp = (value: number): number =>
  value > 0 && value < SMALLEST ? SMALLEST : toTwoFigures(value, Math.ceil);

/** The next number below with two figures. */
export const roundedDown = (value: number): number => toTwoFigures(value, Math.floor);

/** Amounts below are nothing that anybody plans. */
const SMALLEST = 1e-9;
/** Share of an amount that rounding of decimals may cost. */
const SLACK = 1e-9;

function toTwoFigures(value: number, round: (scaled: number) => number): number {
  if (value < SMALLEST || !Number.isFinite(value)) return 0;
  const exponent = Math.floor(Math.log10(value)) - 1;
  const scaled = exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent;
  const nearest = Math.round(scaled);
  const figure = Math.abs(scaled - nearest) <= SLACK * scaled ? nearest : round(scaled);
  return exponent < 0 ? figure / 10 ** -exponent : figure * 10 ** exponent;
}
