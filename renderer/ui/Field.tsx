import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly unit?: string | undefined;
  readonly help?: string | undefined;
  readonly problem?: string | null;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** Label, unit, help and problem around one input. */
export function Field({ label, unit, help, problem = null, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = problem ?? help;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {unit === undefined ? null : <span className="unit">{unit}</span>}
      </label>
      {children({ id, describedBy: note === undefined ? undefined : noteId })}
      {note === undefined ? null : (
        <span id={noteId} className={problem === null ? "field-help" : "field-problem"}>
          {note}
        </span>
      )}
    </div>
  );
}
