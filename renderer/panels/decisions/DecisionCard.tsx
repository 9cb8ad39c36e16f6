import { ChevronRight } from "lucide-react";
import type { DecisionRecord } from "../../../core/model/records/decision.ts";
import { MarkdownLine } from "../../ui/Markdown.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { openDecision, useOpenDecision } from "./open-decision.ts";

/** One decision in the list: its title and choice; a click opens its form. */
export function DecisionCard({ decision }: { readonly decision: DecisionRecord }) {
  const isOpen = useOpenDecision((state) => state.id === decision.id);
  const title = decision.title.trim() || "Untitled decision";
  return (
    <li className="decision-card" data-open={isOpen}>
      <button
        type="button"
        className="decision-head"
        aria-expanded={isOpen}
        onClick={() => openDecision(isOpen ? null : decision.id)}
      >
        <ChevronRight className="decision-chevron" size={14} aria-hidden="true" />
        <span>
          <strong>{title}</strong>
          {isOpen || decision.choice.trim() === "" ? null : (
            <MarkdownLine className="decision-choice" text={decision.choice} />
          )}
        </span>
      </button>
      {isOpen ? <DecisionForm decision={decision} /> : null}
    </li>
  );
}
