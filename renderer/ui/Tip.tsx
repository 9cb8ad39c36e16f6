import { Tooltip } from "radix-ui";
import type { ReactNode } from "react";

interface TipProps {
  readonly text: string;
  readonly children: ReactNode;
  readonly side?: "top" | "bottom" | "left" | "right";
}

/** A short explanation on hover and focus. */
export function Tip({ text, children, side = "bottom" }: TipProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" side={side} sideOffset={6} collisionPadding={8}>
          {text}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
