import { boardOf } from "../../../core/model/doc.ts";
import { PROFILES } from "../../../core/review/profiles.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";

/** Chooses a ready-made strictness for this board's review. */
export function ProfileChoice() {
  const profile = useSession((state) => boardOf(state.doc).review?.profile ?? null);
  const readOnly = useSession((state) => state.readOnly);
  const chosen = PROFILES.find((each) => each.id === profile);
  return (
    <label className="review-stage">
      <span>Profile</span>
      <select
        className="input"
        title={chosen?.description ?? "Every rule at its own severity."}
        disabled={readOnly}
        value={profile ?? ""}
        onChange={(event) => dispatch("set-review", { profile: event.target.value === "" ? null : event.target.value })}
      >
        <option value="">Every rule as it is</option>
        {PROFILES.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}
