/** Ends a union switch: fails to compile when a member is not handled, throws when data lies. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case ${JSON.stringify(value)}`);
}

/** The value, or an error naming what was expected: for facts the code guarantees itself. */
export function expectDefined<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`expected ${what}`);
  return value;
}
