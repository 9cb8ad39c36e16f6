import { dispatch } from "../../store/dispatch.ts";
import { InPlaceField } from "./InPlaceField.tsx";

interface InlineNameProps {
  readonly id: string;
  readonly name: string;
  readonly place: "card" | "zone";
}

/** Renames a component or zone where it stands. */
export function InlineName({ id, name, place }: InlineNameProps) {
  return (
    <InPlaceField
      label="Name"
      value={name}
      className={`inline-name inline-name-${place}`}
      onKeep={(text) => void dispatch("rename", { id, name: text })}
    />
  );
}
