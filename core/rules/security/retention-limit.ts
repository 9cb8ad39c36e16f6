import type { ComponentKind } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule } from "../define-rule.ts";
import { nameOf } from "../queries/names.ts";

/** Components that keep what they are given. */
const STORES: readonly ComponentKind[] = [
  "operational-db",
  "data-lake",
  "data-warehouse",
  "feature-store",
  "prediction-store",
  "prediction-log",
  "message-broker",
  "vector-index",
  "search-index",
  "audit-log",
];

/** SEC-04: personal data is kept without an end. */
export const retentionLimit = defineRule({
  id: "security/retention-limit",
  code: "SEC-04",
  meta: {
    title: "No retention limit on personal data",
    severity: "warning",
    step: 3,
    stage: "production",
    scope: "data",
    why: "Storage limitation and deletion requests apply to logs, features and training copies.",
    help: "State after how many days a record is erased, and run the erasure job.",
    unless: "The data is aggregated or anonymous: say that it holds no personal data.",
    interview:
      "Raw events live 90 days, features 180, and a deletion request reaches both stores and the next training set.",
    sources: ["Breck et al. 2017, ML Test Score, data 5", "Data-protection law, storage limitation"],
  },
  messages: { endless: "{node} keeps personal data with no retention or erasure period." },
  options: {},
  check: ({ graph, catalogue }) =>
    graph
      .nodesOf(...STORES)
      .filter((node) => isAboutPeople(node) && !isErased(node))
      .map((node) => ({
        outcome: "fail",
        messageId: "endless",
        data: { node: nameOf(catalogue, node) },
        at: [node.id],
      })),
  fix: (_context, at) => ({ label: "Set the retention", focus: { record: at[0] ?? "", field: "retentionDays" } }),
});

/** Pseudonymised records still belong to a person. */
const isAboutPeople = (node: NodeRecord): boolean =>
  node.props.pii === "personal" || node.props.pii === "sensitive" || node.props.pii === "pseudonymised";

/** A time to live erases records as a retention does. */
const isErased = (node: NodeRecord): boolean =>
  numberProp(node.props, "retentionDays") !== null || numberProp(node.props, "ttlS") !== null;
