import type { NodeRecord } from "../model/records/node.ts";
import { numberProp } from "./number-prop.ts";

const SECONDS_PER_DAY = 86_400;
const BYTES_PER_GB = 1e9;

/**
 * Space in GB that records take until they are erased: qps x recordBytes x 86 400 x retentionDays x replication x
 * samplingRate / 1e9, or growthGBPerDay x retentionDays; the larger where both are stated. Copies and sampling count as
 * one when unset. Null without a retention or without either form.
 */
export function storageNeedGB(store: NodeRecord): number | null {
  const of = (id: string): number | null => numberProp(store.props, id);
  const days = of("retentionDays");
  if (days === null) return null;
  const qps = of("qps");
  const bytes = of("recordBytes");
  const growth = of("growthGBPerDay");
  const copies = Math.max(1, of("replication") ?? 1);
  const kept = of("samplingRate") ?? 1;
  const bySize =
    qps === null || bytes === null ? null : (qps * bytes * SECONDS_PER_DAY * days * copies * kept) / BYTES_PER_GB;
  if (growth === null) return bySize;
  return Math.max(growth * days, bySize ?? 0);
}
