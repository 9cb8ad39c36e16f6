import { ActionIconButton } from "./ActionIconButton.tsx";
import { getAction } from "./registry.ts";

interface ActionRowProps {
  readonly label: string;
  readonly actions: readonly string[];
}

/** Icon buttons of actions that belong together, in one row. */
export function ActionRow({ label, actions }: ActionRowProps) {
  return (
    <fieldset className="action-row" aria-label={label}>
      {actions.map((id) => {
        const icon = getAction(id)?.icon;
        return icon === undefined ? null : <ActionIconButton key={id} action={id} icon={icon} />;
      })}
    </fieldset>
  );
}
