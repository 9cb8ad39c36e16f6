/** A coordinate with at most two decimals, never in exponent form and never -0. */
export const formatNumber = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : "0";
};
