import type { ReactNode } from "react";
import { Tip } from "../ui/Tip.tsx";
import { useShownKeys } from "./bindings.ts";
import { getAction } from "./registry.ts";

interface ActionTipProps {
  readonly action: string;
  readonly children: ReactNode;
}

/** The words and keys of an action as a tip for the button that does it. */
export function ActionTip({ action: id, children }: ActionTipProps) {
  const action = getAction(id);
  const keys = useShownKeys(action);
  const label = action?.label ?? id;
  return <Tip text={keys === undefined ? label : `${label}  ${keys}`}>{children}</Tip>;
}
