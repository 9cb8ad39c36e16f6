/** Yes, no, or not known until more is stated. */
export type Truth = boolean | null;

/** True when all are; false when one is false; otherwise not known. */
export function allOf(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}

/** The opposite; what is not known stays so. */
export const negate = (truth: Truth): Truth => (truth === null ? null : !truth);

/** True when one is; false when none can be; otherwise not known. */
export function anyOf(truths: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === null) result = null;
  }
  return result;
}
