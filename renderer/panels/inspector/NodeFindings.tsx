import { useSession } from "../../store/session.ts";
import { findingKey, setUi, showTab } from "../../store/ui.ts";
import { SeverityIcon } from "../review/SeverityIcon.tsx";

/** What the review says about one record; a click opens the finding. */
export function NodeFindings({ id }: { readonly id: string }) {
  const review = useSession((state) => state.review);
  const findings = review?.findings.filter((finding) => finding.at.includes(id)) ?? [];
  if (findings.length === 0) return null;
  return (
    <ul className="node-findings">
      {findings.map((finding) => (
        <li key={findingKey(finding)}>
          <button
            type="button"
            className="node-finding"
            onClick={() => {
              setUi({ openFinding: findingKey(finding) });
              showTab("review");
            }}
          >
            <SeverityIcon severity={finding.severity} />
            {finding.message}
          </button>
        </li>
      ))}
    </ul>
  );
}
