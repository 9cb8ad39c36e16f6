import type { BoardGraph } from "../../model/graph.ts";
import { isPersonal } from "./personal-data.ts";

/** Entries of the brief that say there is nothing to protect. */
const NOTHING_PERSONAL =
  /^(none|no|n\/a|public( data)?( only)?|anonymous( data)?( only)?|no (pii|personal (data|information))( (used|held|stored|involved))?)\.?$/i;

/** Whether the design holds personal data: a component or flow says so, or the brief names a privacy constraint. */
export function holdsPersonalData(graph: BoardGraph): boolean {
  const constraints = (graph.brief.constraints?.privacy ?? [])
    .map((entry) => entry.trim())
    .filter((text) => text !== "");
  if (constraints.some((text) => !NOTHING_PERSONAL.test(text))) return true;
  return [...graph.nodes, ...graph.edges].some((record) => isPersonal(record.props));
}

/** Whether a component or flow says that it holds sensitive data. */
export const holdsSensitiveData = (graph: BoardGraph): boolean =>
  [...graph.nodes, ...graph.edges].some((record) => record.props.pii === "sensitive");
