import { useAnnouncement } from "../store/announce.ts";

/** The one place from which a screen reader hears what happened. */
export function Announcer() {
  const said = useAnnouncement((state) => state.said);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcer">
      {said === null ? null : <span key={said.number}>{said.text}</span>}
    </div>
  );
}
