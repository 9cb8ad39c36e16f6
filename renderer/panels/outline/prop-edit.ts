import type { PropValue } from "../../../core/model/stencil.ts";
import { dispatch } from "../../store/dispatch.ts";
import { listParts } from "../../ui/list-text.ts";
import { numberProblem, numberText, readNumber } from "../../ui/number-text.ts";
import { unitText } from "../inspector/unit-text.ts";
import type { CellEdit } from "./cell-edit.ts";
import type { PropRow } from "./tree-rows.ts";

const NOT_SET = "";

/** How the value of a property is changed in its cell; an emptied one is unset. */
export function propEdit({ def, of }: PropRow): CellEdit {
  const value = of.props[def.id] ?? null;
  const keep = (next: PropValue | null): void => void dispatch("set-prop", { id: of.id, prop: def.id, value: next });
  const common = { label: def.label, unit: unitText(def.unit) };
  switch (def.type) {
    case "number":
    case "integer": {
      const range = { min: def.min, max: def.max, integer: def.type === "integer" };
      return {
        sort: "text",
        ...common,
        value: numberText(typeof value === "number" ? value : null),
        problem: (text) => numberProblem(text, range),
        keep: (text) => keep(readNumber(text)),
      };
    }
    case "choice":
      return choiceEdit(def.label, def.values ?? [], value === null ? NOT_SET : String(value), (text) =>
        keep(text === NOT_SET ? null : text),
      );
    case "flag":
      return choiceEdit(
        def.label,
        ["yes", "no"],
        typeof value === "boolean" ? (value ? "yes" : "no") : NOT_SET,
        (text) => keep(text === NOT_SET ? null : text === "yes"),
      );
    case "list":
      return {
        sort: "text",
        ...common,
        value: listText(value),
        hint: def.values?.slice(0, 3).join(", ") ?? "one, two, three",
        keep: (text) => keep(listParts(text).length === 0 ? null : listParts(text)),
      };
    default:
      return {
        sort: "text",
        ...common,
        value: value === null ? "" : String(value),
        keep: (text) => keep(text === "" ? null : text),
      };
  }
}

/** The value of a property with its unit, as it stands in a cell; empty when it is not set. */
export function propText({ def, of }: PropRow): string {
  const value = of.props[def.id];
  if (value === undefined) return "";
  const unit = def.unit === "ratio" ? undefined : unitText(def.unit);
  const text = typeof value === "number" ? numberText(value) : valueWords(value);
  return unit === undefined ? text : `${text} ${unit}`;
}

const valueWords = (value: PropValue): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : listText(value);

const listText = (value: PropValue | null): string =>
  value === null ? "" : typeof value === "object" ? value.join(", ") : String(value);

function choiceEdit(label: string, values: readonly string[], value: string, keep: (value: string) => void): CellEdit {
  const all = value === NOT_SET || values.includes(value) ? values : [...values, value];
  const choices = [{ value: NOT_SET, label: "Not set" }, ...all.map((each) => ({ value: each, label: each }))];
  return { sort: "choice", label, value, groups: [{ choices }], keep };
}
