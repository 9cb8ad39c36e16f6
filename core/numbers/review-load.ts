import type { BoardGraph } from "../model/graph.ts";
import type { NodeRecord } from "../model/records/node.ts";
import { numberProp } from "./number-prop.ts";

const SECONDS_PER_DAY = 86_400;

/** Decisions a day: posts or images of the brief, else averageShare x peak requests/s x 86 400; null when none is stated. */
export function decisionsPerDay(graph: BoardGraph, averageShare: number): number | null {
  const { postsPerDay, imagesPerDay, qpsPeak } = graph.brief.constraints ?? {};
  if (postsPerDay !== undefined || imagesPerDay !== undefined) return (postsPerDay ?? 0) + (imagesPerDay ?? 0);
  return qpsPeak === undefined ? null : averageShare * qpsPeak * SECONDS_PER_DAY;
}

/** Items a day that a team of reviewers can handle: reviewers x itemsPerReviewerPerDay; null when one is unset. */
export function reviewsPerDay(team: NodeRecord): number | null {
  const reviewers = numberProp(team.props, "reviewers");
  const items = numberProp(team.props, "itemsPerReviewerPerDay");
  return reviewers === null || items === null ? null : reviewers * items;
}
