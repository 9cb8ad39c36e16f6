import { useSession } from "../../store/session.ts";
import { SeverityIcon } from "../review/SeverityIcon.tsx";
import { findingsAt } from "./first-finding.ts";

/** How many findings name a record, with the worst severity; empty without any. */
export function FindingsCell({ id }: { readonly id: string }) {
  const review = useSession((state) => state.review);
  const found = findingsAt(review, id);
  const [worst] = found;
  if (worst === undefined) return null;
  return (
    <span className="cell-findings">
      <SeverityIcon severity={worst.severity} />
      {found.length}
      <span className="visually-hidden">, worst: {worst.severity}</span>
    </span>
  );
}
