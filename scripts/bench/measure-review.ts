import { graphOf } from "../../core/model/graph.ts";
import { reviewBoard } from "../../core/rules/engine.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import type { Measurement } from "./row.ts";
import { seededDoc } from "./seeded-doc.ts";
import { timeEach } from "./time-each.ts";

/** A full review of a board of 200 components, against building its graph index alone. */
export async function measureReview(): Promise<Measurement> {
  const doc = seededDoc(200);
  return {
    row: "full review, 200 components",
    unit: "ms",
    samples: await timeEach(() => reviewBoard(doc, { catalogue, today: "2026-01-01" })),
    reference: await timeEach(() => graphOf(doc)),
    against: "graph index alone",
    target: 5,
  };
}
