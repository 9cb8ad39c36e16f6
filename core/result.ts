import type { ErrorInfo } from "./errors.ts";

/** What crosses a border: a value, or one error with a sentence for people. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorInfo };

/** Wraps a value. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps an error. */
export const fail = <T = never>(error: ErrorInfo): Result<T> => ({ ok: false, error });
