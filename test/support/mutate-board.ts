import type { Doc } from "../../core/model/doc.ts";
import { type Draft, draftOf } from "../../core/model/draft.ts";
import { isFlow } from "../../core/model/kinds.ts";
import { applyPatch } from "../../core/model/patch.ts";
import { addEdge, nodeOf, removeEdges, removeNodes, setBrief, setEdgeProp, setProp } from "./board-changes.ts";
import { NAMED_DESIGN_CHANGES } from "./named-design-changes.ts";
import { NAMED_NUMBER_CHANGES } from "./named-number-changes.ts";
import { NAMED_OPERATION_CHANGES } from "./named-operation-changes.ts";

type Change = (draft: Draft) => void;

/** The board after a change in the words of the golden mutations, such as `delete fs` or `rk.p99Ms=90`. */
export function mutateBoard(doc: Doc, change: string): Doc {
  const draft = draftOf(doc);
  const named = Object.hasOwn(NAMED, change) ? NAMED[change] : undefined;
  const apply = named ?? FORMS.map((form) => form(change)).find((found) => found !== null);
  if (apply === undefined || apply === null) throw new Error(`the change "${change}" is not understood`);
  apply(draft);
  return applyPatch(doc, draft.patch());
}

/** Changes that are told in words of their own. */
const NAMED: Readonly<Record<string, Change>> = {
  ...NAMED_DESIGN_CHANGES,
  ...NAMED_OPERATION_CHANGES,
  ...NAMED_NUMBER_CHANGES,
  "framing cleared": (draft) => setBrief(draft, "mlTask.framing"),
  "offline metrics cleared": (draft) => setBrief(draft, "metrics.offline"),
  "monitor and drift detector deleted": (draft) => removeNodes(draft, "mon", "dd"),
  "servingMode=online, store and cache deleted": (draft) => {
    setBrief(draft, "mlTask.servingMode", "online");
    removeNodes(draft, "ps", "lc");
  },
  "snapshot not de-identified": (draft) => setProp(draft, "snap", "deidentify", false),
  "wh read online": (draft) => addEdge(draft, { from: "rec", to: "wh", flow: "request" }),
  "lake-batch->mdl": (draft) => addEdge(draft, { from: "lake", to: "mdl", flow: "batch" }),
  "app>llm direct": (draft) => addEdge(draft, { from: "app", to: "llm", flow: "request" }),
  "serving reads a second feature pipeline": (draft) => {
    const model = nodeOf(draft, "sp");
    const { owner: _owner, ...props } = model.props;
    draft.put({ ...model, id: "sp2", name: "Online transforms", props });
    removeEdges(draft, (edge) => edge.from === "fs" && edge.to === "fa");
    addEdge(draft, { from: "bus", to: "sp2", flow: "event" });
    addEdge(draft, { from: "sp2", to: "fa", flow: "features" });
  },
};

/** Forms of regular changes; each returns null for another form. */
const FORMS: readonly ((change: string) => Change | null)[] = [
  (change) =>
    onMatch(
      /^delete (\w+)$/.exec(change),
      ([, id = ""]) =>
        (draft) =>
          removeNodes(draft, id),
    ),
  (change) =>
    onMatch(
      /^(\w+)>(\w+) deleted$/.exec(change),
      ([, from, to]) =>
        (draft) =>
          removeEdges(draft, (edge) => edge.from === from && edge.to === to),
    ),
  (change) =>
    onMatch(/^(\w+)>(\w+) (\w+)$/.exec(change), ([, from = "", to = "", flow = ""]) =>
      isFlow(flow) ? (draft) => addEdge(draft, { from, to, flow }) : null,
    ),
  (change) =>
    onMatch(
      /^(?:brief\.)?(\w+\.\w+) cleared$/.exec(change),
      ([, path = ""]) =>
        (draft) =>
          setBrief(draft, path),
    ),
  (change) =>
    onMatch(
      /^(\w+)\.(\w+) removed$/.exec(change),
      ([, id = "", prop = ""]) =>
        (draft) =>
          setProp(draft, id, prop),
    ),
  (change) =>
    onMatch(
      /^(\w+)>(\w+) (\w+)=(\S+)$/.exec(change),
      ([, from = "", to = "", prop = "", value = ""]) =>
        (draft) =>
          setEdgeProp(draft, [from, to], prop, value),
    ),
  (change) =>
    onMatch(
      /^offline metric = (\S+)$/.exec(change),
      ([, metric = ""]) =>
        (draft) =>
          setBrief(draft, "metrics.offline", [metric]),
    ),
  (change) =>
    onMatch(
      /^(\w+)\.(\w+)=(\S+)$/.exec(change),
      ([, id = "", prop = "", value = ""]) =>
        (draft) =>
          setProp(draft, id, prop, Number.isNaN(Number(value)) ? value : Number(value)),
    ),
];

function onMatch(match: RegExpExecArray | null, make: (parts: RegExpExecArray) => Change | null): Change | null {
  return match === null ? null : make(match);
}
