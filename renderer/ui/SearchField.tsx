import { Search } from "lucide-react";
import type { ComponentProps } from "react";

interface SearchFieldProps extends Omit<ComponentProps<"input">, "onChange" | "value" | "className"> {
  /** What it looks for; read to screen readers, and shown while it is empty unless there is a placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A field that finds or narrows something as one types. */
export const SearchField = ({ label, onChange, placeholder = label, ...rest }: SearchFieldProps) => (
  <div className="search-field">
    <Search size={14} aria-hidden="true" />
    <input
      className="input"
      type="search"
      placeholder={placeholder}
      aria-label={label}
      onChange={(event) => onChange(event.target.value)}
      {...rest}
    />
  </div>
);
