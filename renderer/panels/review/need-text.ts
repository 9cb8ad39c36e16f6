import { BRIEF_FORMS } from "../../../core/model/brief-forms.ts";
import type { Doc } from "../../../core/model/doc.ts";
import type { MissingValue } from "../../../core/rules/define-rule.ts";
import { catalogue } from "../../../stencils/catalogue.ts";

/** A missing value as words: "Own p99 latency of Ranker", "Latency p99 in the brief". */
export function needText(doc: Doc, { record, field }: MissingValue): string {
  const found = doc.get(record);
  if (found?.type === "node") {
    const props = [...(catalogue.stencils.get(found.kind)?.props ?? []), ...catalogue.commonProps];
    return `${props.find((def) => def.id === field)?.label ?? field} of ${found.name}`;
  }
  if (found?.type === "edge") {
    return `${catalogue.flows.get(found.flow)?.props.find((def) => def.id === field)?.label ?? field} of a flow`;
  }
  const label = BRIEF_FORMS.flatMap((form) =>
    form.fields.map((def) => [`${form.section}.${def.id}`, def.label] as const),
  );
  return `${label.find(([id]) => id === field)?.[1] ?? field} in the brief`;
}
