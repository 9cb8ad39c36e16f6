import { othersThan, type Relation, relatedTo } from "../../core/model/related.ts";
import { select } from "../store/selection.ts";
import { type SessionState, session } from "../store/session.ts";
import { type Action, defineAction } from "./define-action.ts";

const RELATIONS: readonly (Pick<Action, "id" | "label" | "words"> & { readonly relation: Relation })[] = [
  { id: "select-same-kind", label: "Select same kind", relation: "kind", words: ["similar", "type", "alike"] },
  { id: "select-upstream", label: "Select upstream", relation: "upstream", words: ["sources", "before", "lineage"] },
  { id: "select-downstream", label: "Select downstream", relation: "downstream", words: ["consumers", "after"] },
  {
    id: "select-connected",
    label: "Select connected",
    relation: "connected",
    words: ["neighbours", "linked", "flows"],
  },
  { id: "select-same-zone", label: "Select same zone", relation: "zone", words: ["container", "siblings"] },
  { id: "select-same-plane", label: "Select same plane", relation: "plane", words: ["online", "offline", "near-line"] },
];

/** Actions that select pieces by what they have to do with the selected ones. */
export const SELECT_ACTIONS: readonly Action[] = [
  ...RELATIONS.map(({ relation, ...action }) =>
    defineAction({
      ...action,
      section: "Edit",
      needs: "Select something first.",
      enabled: (state) => related(state, relation).length > 0,
      perform: () => select(related(session.getState(), relation)),
    }),
  ),
  defineAction({
    id: "invert-selection",
    label: "Invert the selection",
    keys: "Mod+I",
    section: "Edit",
    words: ["others", "rest", "opposite"],
    perform: () => {
      const { doc, selection } = session.getState();
      select(othersThan(doc, selection));
    },
  }),
];

const related = ({ doc, graph, selection }: SessionState, relation: Relation): readonly string[] =>
  selection.size === 0 ? [] : relatedTo(doc, graph, selection, relation);
