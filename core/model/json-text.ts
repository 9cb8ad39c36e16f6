declare const holds: unique symbol;

/** The JSON of a value that passed its schema when it was written: it crosses borders as it is and is read once, where it is needed. */
export type JsonText<T> = string & { readonly [holds]: T };

/** The value that a text holds. */
export const readText = <T>(text: JsonText<T>): T => JSON.parse(text);

/** A value as text. */
export const toText = <T>(value: T): JsonText<T> => JSON.stringify(value) as JsonText<T>;

/** Texts of values as the text of their list. */
export const listText = <T>(texts: readonly JsonText<T>[]): JsonText<readonly T[]> =>
  `[${texts.join(",")}]` as JsonText<readonly T[]>;
