import type { LucideIcon } from "lucide-react";
import { useSession } from "../store/session.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useShownKeys } from "./bindings.ts";
import { getAction, performAction } from "./registry.ts";

interface ActionIconButtonProps {
  readonly action: string;
  readonly icon: LucideIcon;
  /** For something that is on or off. */
  readonly pressed?: boolean;
}

/** An icon button for an action of the registry. */
export function ActionIconButton({ action: id, icon, pressed }: ActionIconButtonProps) {
  const action = getAction(id);
  const enabled = useSession((state) => action?.enabled?.(state) ?? true);
  const keys = useShownKeys(action);
  if (action === null) return null;
  return (
    <IconButton
      icon={icon}
      label={action.label}
      keys={keys}
      disabled={!enabled}
      aria-pressed={pressed}
      onClick={() => performAction(id)}
    />
  );
}
