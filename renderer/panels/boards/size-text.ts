/** How much is on a board, in words. */
export const sizeText = (nodes: number): string => `${nodes} ${nodes === 1 ? "component" : "components"}`;
