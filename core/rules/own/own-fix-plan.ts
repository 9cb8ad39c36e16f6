import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan, RuleContext } from "../define-rule.ts";
import type { Subject } from "./judge.ts";
import type { OwnOptions } from "./message-data.ts";
import type { OwnFix } from "./own-rule-schema.ts";

const NEW = "+own";

/** The fix of a rule that is data for one place; a component of the wanted kind that is drawn already is connected instead of added. */
export function ownFixPlan(fix: OwnFix, { graph }: RuleContext<OwnOptions>, subject: Subject): FixPlan {
  const { label, set, insert, brief, ask } = fix;
  const drawn =
    insert === undefined ? undefined : graph.nodes.find((node) => node.kind === insert.kind && node !== subject);
  return {
    label,
    ...(insert !== undefined && subject?.type === "node" ? insertion(insert, subject, drawn) : {}),
    ...(set === undefined || subject === null ? {} : { setProps: [{ record: subject.id, props: set }] }),
    ...(brief === undefined ? {} : { setBrief: Object.entries(brief).map(([path, value]) => ({ path, value })) }),
    ...(ask === undefined
      ? {}
      : { focus: { record: ask.includes(".") ? "brief" : (subject?.id ?? "brief"), field: ask } }),
  };
}

function insertion(
  { kind, name, props, flow, where }: NonNullable<OwnFix["insert"]>,
  subject: NodeRecord,
  drawn: NodeRecord | undefined,
): Pick<FixPlan, "add" | "connect"> {
  const other = drawn?.id ?? NEW;
  const [from, to] = where === "after" ? [subject.id, other] : [other, subject.id];
  const rest = { ...(name === undefined ? {} : { name }), ...(props === undefined ? {} : { props }) };
  return {
    ...(drawn === undefined ? { add: [{ ref: NEW, kind, near: [subject.id], ...rest }] } : {}),
    connect: [{ from, to, flow }],
  };
}
