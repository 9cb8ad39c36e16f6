import { graphOf } from "../../core/model/graph.ts";
import { reviewBoard } from "../../core/rules/engine.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { legalDoc } from "./legal-doc.ts";
import type { Measurement } from "./row.ts";
import { timeEach } from "./time-each.ts";

const REPETITIONS = 60;
/** Components reviewed before a review counts: whoever edits has one after each change, so the code is warm. */
const WARM_UP_COMPONENTS = 100_000;

/** Components of the board and the most milliseconds that its review may take. */
interface ReviewSize {
  readonly components: number;
  readonly target: number;
}

const SIZES: readonly ReviewSize[] = [
  { components: 200, target: 1 },
  { components: 1000, target: 5 },
  { components: 5000, target: 30 },
];

/** A full review of boards of several sizes, each against building its graph index alone. */
export const REVIEW_MEASURES: readonly (() => Promise<Measurement>)[] = SIZES.map((size) => () => measureReview(size));

async function measureReview({ components, target }: ReviewSize): Promise<Measurement> {
  const doc = legalDoc(components);
  const warmUp = WARM_UP_COMPONENTS / components;
  return {
    row: `full review, ${components.toLocaleString("en")} components`,
    unit: "ms",
    samples: await timeEach(() => reviewBoard(doc, { catalogue, today: "2026-01-01" }), REPETITIONS, warmUp),
    reference: await timeEach(() => graphOf(doc), REPETITIONS, warmUp),
    against: "graph index alone",
    target,
  };
}
