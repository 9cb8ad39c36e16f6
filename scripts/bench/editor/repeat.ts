/** How often something is measured, the first time not counted. */
export interface Times {
  readonly counted: number;
  /** Milliseconds after which no further repetition begins; a first one that alone takes longer is counted. */
  readonly most: number;
}

/** Results of doing something again and again. */
export async function repeat<T>(work: () => Promise<T>, { counted, most }: Times): Promise<readonly T[]> {
  const start = performance.now();
  const first = await work();
  if (performance.now() - start > most) return [first];
  const results = [await work()];
  while (results.length < counted && performance.now() - start <= most) results.push(await work());
  return results;
}
