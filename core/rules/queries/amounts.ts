/** A number as in a sentence: three figures below a thousand, whole above it, thousands apart from 10,000 on. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return "unlimited";
  if (Math.abs(value) < 1000) return String(Number(value.toPrecision(3)));
  const whole = String(Math.round(value));
  return Math.abs(value) < 10_000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The next number above with this many figures that is easy to say: 186,624 becomes 190,000. */
export function roundedUp(value: number, figures = 2): number {
  return rounded(value, figures, Math.ceil);
}

/** The next number below with this many figures. */
export function roundedDown(value: number, figures = 2): number {
  return rounded(value, figures, Math.floor);
}

/** Share of an amount that rounding of decimals may cost. */
const SLACK = 1e-9;

function rounded(value: number, figures: number, round: (scaled: number) => number): number {
  if (value <= 0 || !Number.isFinite(value)) return 0;
  const exponent = Math.floor(Math.log10(value)) - figures + 1;
  const scaled = exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent;
  const nearest = Math.round(scaled);
  const figure = Math.abs(scaled - nearest) <= SLACK * scaled ? nearest : round(scaled);
  return exponent < 0 ? figure / 10 ** -exponent : figure * 10 ** exponent;
}
