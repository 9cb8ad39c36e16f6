import type { ButtonHTMLAttributes, ReactNode } from "react";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: "plain" | "primary" | "quiet" | "danger";
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A button with a text. */
export function Button({ look = "plain", small = false, children, className = "", ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${look} ${small ? "button-small" : ""} ${className}`} {...rest}>
      {children}
    </button>
  );
}
