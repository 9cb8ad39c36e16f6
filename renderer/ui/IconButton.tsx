import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes } from "react";
import { Tip } from "./Tip.tsx";

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Keys shown in the tip. */
  readonly keys?: string | undefined;
  readonly small?: boolean;
}

/** A button with an icon; the label is its accessible name and its tip. */
export function IconButton({ icon: Icon, label, keys, small = false, className = "", ...rest }: IconButtonProps) {
  return (
    <Tip text={keys === undefined ? label : `${label}  ${keys}`}>
      <button
        type="button"
        className={`icon-button ${small ? "icon-button-small" : ""} ${className}`}
        aria-label={label}
        {...rest}
      >
        <Icon size={small ? 14 : 17} strokeWidth={1.9} aria-hidden="true" />
      </button>
    </Tip>
  );
}
