import { CircleX, Info, TriangleAlert } from "lucide-react";
import type { Severity } from "../../../core/rules/define-rule.ts";

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info } as const;

/** Severity as shape and colour, with its name for screen readers. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon size={16} className={`severity severity-${severity}`} aria-label={severity} />;
}
