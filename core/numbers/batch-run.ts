import type { NodeRecord } from "../model/records/node.ts";
import { numberProp } from "./number-prop.ts";

const SECONDS_PER_HOUR = 3600;

/** Duration of one run of a batch job in h: entities / throughputPerS / 3600; null when one is unset or nothing is worked off. */
export function batchRunH(job: NodeRecord): number | null {
  const entities = numberProp(job.props, "entities");
  const rate = numberProp(job.props, "throughputPerS");
  return entities === null || rate === null || rate === 0 ? null : entities / rate / SECONDS_PER_HOUR;
}

/** Time in h within which a run must end: its window, and never later than the next run; null when both are unset. */
export function batchWindowH(job: NodeRecord): number | null {
  const window = numberProp(job.props, "windowH");
  const cadence = numberProp(job.props, "cadenceH");
  return window === null ? cadence : Math.min(window, cadence ?? window);
}
