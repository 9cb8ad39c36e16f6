import { useEffect, useRef } from "react";
import { BRIEF_FORMS, type BriefForm } from "../../../core/model/brief-forms.ts";
import { briefOf } from "../../../core/model/doc.ts";
import type { PropValue } from "../../../core/model/stencil.ts";
import { dispatch } from "../../store/dispatch.ts";
import { clearFocusField } from "../../store/focus-field.ts";
import { useSession } from "../../store/session.ts";
import { Field } from "../../ui/Field.tsx";
import { PropField } from "../inspector/PropField.tsx";

/** The structured brief: goal, constraints, task, signals, model, metrics, experiment, retraining. */
export function BriefPanel() {
  const panel = useRef<HTMLDivElement>(null);
  const wanted = useSession((state) => (state.focusField?.record === "brief" ? state.focusField : null));
  useEffect(() => {
    if (wanted === null) return;
    const field = panel.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted.field)}"] .input`);
    field?.scrollIntoView({ block: "center" });
    field?.focus();
    clearFocusField();
  }, [wanted]);
  return (
    <div ref={panel} className="brief">
      {BRIEF_FORMS.map((form) => (
        <BriefSectionForm key={form.section} form={form} />
      ))}
    </div>
  );
}

function BriefSectionForm({ form }: { readonly form: BriefForm }) {
  const readOnly = useSession((state) => state.readOnly);
  const values = useSession((state) => briefOf(state.doc)[form.section]) as
    | Readonly<Record<string, PropValue>>
    | undefined;
  const set = (field: string, value: PropValue | null) =>
    dispatch("set-brief", { section: form.section, field, value });
  return (
    <section aria-label={form.title}>
      <h3 className="brief-head">{form.title}</h3>
      <div className="prop-grid">
        {form.fields.map((def) => (
          <div
            key={def.id}
            data-field={`${form.section}.${def.id}`}
            className={def.type === "list" || def.lines !== undefined ? "prop-wide" : ""}
          >
            {def.lines === undefined ? (
              <PropField
                def={def}
                value={values?.[def.id] ?? null}
                disabled={readOnly}
                onValue={(value) => set(def.id, value)}
              />
            ) : (
              <Field label={def.label}>
                {({ id }) => (
                  <textarea
                    id={id}
                    className="input"
                    rows={def.lines}
                    disabled={readOnly}
                    value={String(values?.[def.id] ?? "")}
                    onChange={(event) => set(def.id, event.target.value === "" ? null : event.target.value)}
                  />
                )}
              </Field>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
