import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { storageNeedGB } from "../../numbers/storage-need.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { counted, roundedUp, shown } from "../queries/amounts.ts";
import { missingNumbers } from "../queries/missing-values.ts";
import { nameOf } from "../queries/names.ts";

/** QNT-04: a store is full before its oldest record may be erased. */
export const storageRetention = defineRule({
  id: "numbers/storage-retention",
  code: "QNT-04",
  meta: {
    title: "Storage fills before retention ends",
    severity: "warning",
    step: 6,
    stage: "production",
    scope: "data",
    why: "Logs of impressions and features grow faster than users.",
    help: "Plan more storage, keep records for a shorter time, or log a sample and fewer columns.",
    unless: "Elastic object storage that states a cost per month instead of a capacity.",
    interview:
      "A topic of 40,000 events a second of 600 bytes for 7 days with 3 copies is about 44 TB, so it gets 60 TB; raw events move on to the lake.",
    sources: ["Arithmetic", "khangich, Machine Learning Interview, ad click design, requests a month"],
  },
  messages: {
    short: "{node} needs {need} GB for {days} but has {have} GB.",
    unknown: "Whether {node} can keep its records for {days} cannot be checked.",
  },
  options: {},
  check: (context) => context.graph.nodes.flatMap((node) => judge(context, node)),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    const need = node === null ? null : storageNeedGB(node);
    if (node === null || need === null) return null;
    const storageGB = roundedUp(need);
    return { label: `Plan ${shown(storageGB)} GB`, setProps: [{ record: node.id, props: { storageGB } }] };
  },
});

function judge({ catalogue }: RuleContext<unknown>, node: NodeRecord): readonly Outcome[] {
  const days = numberProp(node.props, "retentionDays");
  if (days === null) return [];
  const have = numberProp(node.props, "storageGB");
  const need = storageNeedGB(node);
  const place = { data: { node: nameOf(catalogue, node), days: counted(days, "day") }, at: [node.id] };
  if (have !== null && need !== null) {
    if (need <= have) return [];
    const data = { ...place.data, need: shown(need), have: shown(have) };
    return [{ outcome: "fail", messageId: "short", data, at: place.at }];
  }
  const isElastic = have === null && numberProp(node.props, "costPerMonth") !== null;
  if (isElastic || (have === null && need === null)) return [];
  const needs = missingNumbers(node, have === null ? ["storageGB"] : ["qps", "recordBytes"]);
  return [{ outcome: "unsure", messageId: "unknown", ...place, needs }];
}
