/** Metrics of one framing: what to suggest first, and what belongs to it. */
interface MetricFamily {
  readonly suggested: readonly string[];
  readonly belongs: RegExp;
}

const ORDER = /\b(ndcg|dcg|mrr|map|mean average precision|hit rate|average rank|mean rank|kendall|spearman)\b/;
const AT_K = /\b(recall|precision)\s*@/;
const AREA = /\b(pr auc|auc pr|roc auc|auc roc|auroc|auprc|auc|gauc)\b/;
const DECISION =
  /\b(accuracy|precision|recall|f1|f beta|log ?loss|cross entropy|nce|brier|calibration|ece|mcc|specificity|sensitivity|fpr|false positive rate)\b/;
const ERROR = /\b(mae|mse|rmse|rmsle|mape|smape|r2|r squared|huber|pinball|quantile loss|mean absolute error|bias)\b/;
const FORECAST = /\b(wape|wmape|mase|crps|coverage|pinball|quantile loss|forecast bias)\b/;
const OVERLAP = /\b(iou|miou|dice|jaccard|pixel accuracy|boundary f1|map|recall|precision|f1)\b/;
const ANSWER =
  /\b(faithfulness|groundedness|relevance|context (recall|precision)|bleu|rouge|bertscore|perplexity|task success|success rate|safety|violation rate|hallucination|toxicity|win rate|exact match|pass@|human (rating|preference)|helpfulness|fid|clip score|judge)/;
const GROUPING = /\b(silhouette|davies bouldin|calinski|ari|adjusted rand|nmi|purity|homogeneity|v measure)\b/;

const family = (suggested: readonly string[], ...belongs: readonly RegExp[]): MetricFamily => ({
  suggested,
  belongs: new RegExp(belongs.map((pattern) => pattern.source).join("|")),
});

const FAMILIES: ReadonlyMap<string, MetricFamily> = new Map([
  ["classification", family(["pr-auc", "recall at fixed precision", "calibration"], DECISION, AREA)],
  ["multi-label", family(["pr-auc", "recall at fixed precision", "calibration"], DECISION, AREA, /\bmap\b/)],
  ["regression", family(["mae", "rmse"], ERROR)],
  ["ranking", family(["ndcg", "mrr"], ORDER, AT_K, AREA)],
  ["recommendation", family(["ndcg", "recall@k", "map"], ORDER, AT_K, AREA)],
  ["retrieval", family(["recall@k", "mrr"], ORDER, AT_K, /\brecall\b/)],
  ["detection", family(["map", "recall"], OVERLAP)],
  ["segmentation", family(["iou", "dice"], OVERLAP)],
  ["forecasting", family(["wape", "mase", "pinball loss"], FORECAST, ERROR)],
  ["generation", family(["task success rate", "faithfulness", "safety violation rate"], ANSWER)],
  ["clustering", family(["silhouette", "adjusted rand"], GROUPING)],
]);

/** Metrics that decide between models of a framing, best first; null for a framing that is not known. */
export const suggestedMetrics = (framing: string | null): readonly string[] | null =>
  FAMILIES.get(framing ?? "")?.suggested ?? null;

/** Whether a metric measures a framing; null when the framing or the metric is not known to any family. */
export function isMetricOf(framing: string, metric: string): boolean | null {
  const name = metric
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, " ");
  const own = FAMILIES.get(framing);
  if (own === undefined) return null;
  if (own.belongs.test(name)) return true;
  return [...FAMILIES.values()].some((other) => other.belongs.test(name)) ? false : null;
}
