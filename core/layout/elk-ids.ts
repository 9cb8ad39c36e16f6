/** Names of records inside the engine by position in the scope, so that any record id is safe: `n0`, `z0`, `e0`. */
export const elkIds = {
  node: (index: number): string => `n${index}`,
  zone: (index: number): string => `z${index}`,
  edge: (index: number): string => `e${index}`,
} as const;
