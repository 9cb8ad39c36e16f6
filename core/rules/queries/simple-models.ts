/** Names of linear models, of rules, and of models that only count or repeat. */
const SIMPLE: readonly RegExp[] = [
  /^(linear|logistic|ridge|lasso|poisson)( (model|regression|classifier|svm))?$/,
  /^(\w+ ){0,2}(rules?|heuristics?)( (based|engine|list|set|only))?$/,
  /^(popularity|most popular|popular items|seasonal naive|naive|naive bayes|last value|moving average|mean|median)$/,
  /^(bm25|tf idf|keyword search|keyword list|co view counts?|co occurrence counts?)$/,
];

/** Whether a name stands for a linear model or rules only; every part of a mixture must. */
export function isSimpleModel(name: string): boolean {
  const parts = name
    .toLowerCase()
    .replace(/\(.*?\)/g, " ")
    .replace(/[-_\s]+/g, " ")
    .split(/\+|,|&|\band\b|\bwith\b/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => SIMPLE.some((pattern) => pattern.test(part)));
}
