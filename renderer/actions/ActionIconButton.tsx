import type { LucideIcon } from "lucide-react";
import { useSession } from "../store/session.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { shownKeys } from "./keys.ts";
import { getAction, performAction } from "./registry.ts";

/** An icon button for an action of the registry. */
export function ActionIconButton({ action: id, icon }: { readonly action: string; readonly icon: LucideIcon }) {
  const action = getAction(id);
  const enabled = useSession((state) => action?.enabled?.(state) ?? true);
  if (action === null) return null;
  return (
    <IconButton
      icon={icon}
      label={action.label}
      keys={action.keys === undefined ? undefined : shownKeys(action.keys)}
      disabled={!enabled}
      onClick={() => performAction(id)}
    />
  );
}
