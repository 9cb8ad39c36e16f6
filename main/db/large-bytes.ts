/** Bytes of a library from which reading all of it takes longer than a person waits at a start or an end. */
export const LARGE_BYTES = 64_000_000;
