/** 2 x (1.96 + 0.84)^2: 5 % significance on both sides and 80 % power. */
const FACTOR = 16;

/**
 * Subjects per arm to detect a relative change of mdePct percent at a base rate p (0-1): 16 p (1 - p) / (p x mde)^2.
 * Null when the base rate is no share between 0 and 1 or the effect is 0.
 */
export function subjectsPerArm(baseRate: number, mdePct: number): number | null {
  const effect = baseRate * (mdePct / 100);
  if (baseRate <= 0 || baseRate >= 1 || effect <= 0) return null;
  return (FACTOR * baseRate * (1 - baseRate)) / effect ** 2;
}

/** Smallest relative change in percent that perArm subjects can show at a base rate (0-1); null without subjects or variance. */
export function detectableEffectPct(baseRate: number, perArm: number): number | null {
  if (baseRate <= 0 || baseRate >= 1 || perArm <= 0) return null;
  return Math.sqrt((FACTOR * (1 - baseRate)) / (baseRate * perArm)) * 100;
}
