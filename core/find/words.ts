import { foldText } from "./fold.ts";

const LETTERS = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces: each sign is a word, so that a row of them is found anywhere. */
const SPACELESS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu;
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu;

/** The words of a text in order, folded: "FeatureStore 特徴" gives "featurestore", "特" and "徴". */
export const listWords = (text: string): readonly string[] =>
  (foldText(text).text.match(LETTERS) ?? []).flatMap((word) =>
    word
      .replace(SPACELESS, " $& ")
      .split(" ")
      .filter((part) => part !== ""),
  );

/** The words of a text as one line for a full-text index; of "FeatureStore" also "feature store". */
export function toIndexLine(text: string): string {
  const words = listWords(text);
  const split = text.replace(HUMP, " ");
  return [...words, ...(split === text ? [] : listWords(split))].join(" ");
}
