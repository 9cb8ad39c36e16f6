import { z } from "zod";
import { briefOf, type Doc, getRecord, listRecords } from "../model/doc.ts";
import { type Draft, draftOf } from "../model/draft.ts";
import type { Patch } from "../model/patch.ts";
import type { RecordId } from "../model/records.ts";
import type { FixPlan, PlannedEdge, PlannedNode } from "../rules/define-rule.ts";
import { briefSectionSchema, withBriefField } from "./brief-field.ts";
import { type CommandEnv, defineCommand } from "./define-command.ts";
import { fixPlanSchema } from "./fix-plan-schema.ts";
import { freeSpot, type SpotRequest } from "./free-space.ts";
import { endsOf } from "./new-edge.ts";
import { newNode } from "./new-node.ts";
import { refusal } from "./refusal.ts";
import { withProp } from "./with-prop.ts";

/** Does what a quick fix plans, as one step that carries the fix's own label. */
export const applyFix = defineCommand({
  id: "apply-fix",
  label: "Apply fix",
  stepLabel: ({ plan }) => plan.label,
  args: z.strictObject({ plan: fixPlanSchema }),
  history: "record",
  run: (doc, { plan }, env) => planToPatch(doc, plan, env),
});

/** Names of a plan's new components to their ids on the board. */
type Refs = ReadonlyMap<string, RecordId>;

/** A fix as one change: new components in free space near their neighbours, everything else stays in place. Throws `bad-command` when a named piece is missing. */
export function planToPatch(doc: Doc, plan: FixPlan, env: CommandEnv): Patch {
  const draft = draftOf(doc);
  const connect = plan.connect ?? [];
  for (const id of plan.removeEdges ?? []) if (getRecord(doc, "edge", id) !== null) draft.remove(id);
  const refs = new Map<string, RecordId>();
  for (const planned of plan.add ?? []) {
    if (refs.has(planned.ref)) throw refusal(plan.label, `${planned.ref} is planned twice`);
    refs.set(planned.ref, putNode(draft, planned, { connect, refs }, env));
  }
  for (const planned of connect) putEdge(draft, planned, refs, env);
  for (const { record, props } of plan.setProps ?? []) setProps(draft, plan.label, refs.get(record) ?? record, props);
  for (const { edge, flow } of plan.setFlow ?? []) draft.change("edge", edge, { flow });
  for (const { path, value } of plan.setBrief ?? []) {
    const [section, field = ""] = path.split(".");
    const known = briefSectionSchema.safeParse(section);
    if (!known.success) throw refusal(plan.label, `the brief has no section ${section}`);
    draft.put(withBriefField(briefOf(draft.doc), [known.data, field], value));
  }
  return draft.patch();
}

function putNode(
  draft: Draft,
  planned: PlannedNode,
  plan: { readonly connect: readonly PlannedEdge[]; readonly refs: Refs },
  env: CommandEnv,
): RecordId {
  const node = newNode(draft.doc, planned, env);
  const near = planned.near.map((id) => plan.refs.get(id) ?? id);
  const spot = freeSpot(draft.doc, { size: node, near, side: sideOf(planned.ref, plan.connect) });
  draft.put({ ...node, ...spot });
  return node.id;
}

/** Sources read best on the left of what they feed, sinks on the right. */
function sideOf(ref: string, connect: readonly PlannedEdge[]): NonNullable<SpotRequest["side"]> {
  const feeds = connect.some((edge) => edge.from === ref);
  const isFed = connect.some((edge) => edge.to === ref);
  if (feeds === isFed) return "between";
  return feeds ? "left" : "right";
}

function putEdge(draft: Draft, planned: PlannedEdge, refs: Refs, env: CommandEnv): void {
  const [from, to] = [refs.get(planned.from) ?? planned.from, refs.get(planned.to) ?? planned.to];
  const { flow, label, props = {} } = planned;
  endsOf(draft.doc, from, to);
  const drawn = listRecords(draft.doc, "edge").find(
    (edge) => edge.from === from && edge.to === to && edge.flow === flow,
  );
  if (drawn !== undefined) {
    draft.change("edge", drawn.id, { props: { ...drawn.props, ...props } });
    return;
  }
  const id = env.newId(draft.doc, "edge");
  draft.put({ type: "edge", id, from, to, flow, props, ...(label === undefined ? {} : { label }) });
}

function setProps(
  draft: Draft,
  command: string,
  id: RecordId,
  props: NonNullable<FixPlan["setProps"]>[number]["props"],
): void {
  const record = draft.doc.get(id);
  if (record?.type !== "node" && record?.type !== "edge") throw refusal(command, `there is no component or flow ${id}`);
  let next = record.props;
  for (const [prop, value] of Object.entries(props)) next = withProp(next, prop, value);
  draft.change(record.type, id, { props: next });
}
