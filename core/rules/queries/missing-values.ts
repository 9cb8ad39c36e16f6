import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import type { MissingValue } from "../define-rule.ts";

/** Those of the numbers of a component that the board does not state. */
export const missingNumbers = (node: NodeRecord, fields: readonly string[]): readonly MissingValue[] =>
  fields.filter((field) => numberProp(node.props, field) === null).map((field) => ({ record: node.id, field }));

/** Fields of the brief, such as `constraints.availabilityPct`, whose value is unset. */
export const missingFields = (fields: Readonly<Record<string, number | null | undefined>>): readonly MissingValue[] =>
  Object.entries(fields).flatMap(([field, value]) => (value == null ? [{ record: "brief", field }] : []));
