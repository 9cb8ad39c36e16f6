import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Field } from "../../ui/Field.tsx";

interface NameFieldProps {
  readonly id: string;
  readonly name: string;
}

/** The name of a component or zone; each typing pause is one undo step. */
export function NameField({ id: record, name }: NameFieldProps) {
  const readOnly = useSession((state) => state.readOnly);
  return (
    <Field label="Name">
      {({ id }) => (
        <input
          id={id}
          className="input"
          autoComplete="off"
          disabled={readOnly}
          value={name}
          onChange={(event) => dispatch("rename", { id: record, name: event.target.value })}
        />
      )}
    </Field>
  );
}
