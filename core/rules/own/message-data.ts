import type { PropValue } from "../../model/stencil.ts";
import type { MessageData, RuleContext } from "../define-rule.ts";
import { labelOf, titleOf } from "../queries/names.ts";
import type { SubjectType } from "./condition.ts";
import type { Subject } from "./judge.ts";

/** Words that a message may have in braces, beside options and properties. */
export const MESSAGE_WORDS: Readonly<Record<SubjectType, readonly string[]>> = {
  component: ["name", "kind"],
  flow: ["name", "flow", "from", "to"],
  board: [],
};

/** Options of a rule that is data. */
export type OwnOptions = Readonly<Record<string, PropValue>>;

/** What a message says for each of its places; a value that nobody stated is called so. */
export function messageData(text: string, context: RuleContext<OwnOptions>, subject: Subject): MessageData {
  const words = wordsOf(context, subject);
  const places = [...text.matchAll(/\{(\w+)\}/g)].map(([, place = ""]) => place);
  const fill = (place: string): string | number => {
    const value = words[place] ?? own(context.options, place) ?? own(subject?.props ?? {}, place);
    if (value === undefined) return "(not stated)";
    return typeof value === "number" ? value : Array.isArray(value) ? value.join(", ") : String(value);
  };
  return Object.fromEntries(places.map((place) => [place, fill(place)]));
}

const own = (values: OwnOptions, name: string): PropValue | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

function wordsOf({ graph, catalogue }: RuleContext<OwnOptions>, subject: Subject): Readonly<Record<string, string>> {
  if (subject === null) return {};
  if (subject.type === "node") return { name: titleOf(catalogue, subject), kind: labelOf(catalogue, subject.kind) };
  const [from, to] = [subject.from, subject.to].map((id) => {
    const node = graph.node(id);
    return node === null ? id : titleOf(catalogue, node);
  });
  const flow = catalogue.flows.get(subject.flow)?.label ?? subject.flow;
  return { name: subject.label ?? `${from} to ${to}`, flow, from: from ?? "", to: to ?? "" };
}
