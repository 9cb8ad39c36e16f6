import { FIND_GROUPS, type FindGroup, type FindHit } from "../../../core/find/find-in-board.ts";
import { useFind } from "../../store/find.ts";
import { GROUP_TITLES } from "./group-titles.ts";

interface FindGroupsProps {
  readonly hits: readonly FindHit[];
  readonly group: FindGroup | null;
}

/** Narrows the hits to one group; only groups that have hits are offered. */
export function FindGroups({ hits, group }: FindGroupsProps) {
  const counts = FIND_GROUPS.map((id) => ({ id, count: hits.filter((hit) => hit.group === id).length }));
  const offered = counts.filter(({ id, count }) => count > 0 || id === group);
  if (offered.length < 2 && group === null) return null;
  const choose = (next: FindGroup | null): void => useFind.setState({ group: next, current: null });
  return (
    <fieldset className="find-groups">
      <legend className="visually-hidden">Show</legend>
      <button type="button" className="chip" aria-pressed={group === null} onClick={() => choose(null)}>
        All <span>{hits.length}</span>
      </button>
      {offered.map(({ id, count }) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={group === id}
          onClick={() => choose(group === id ? null : id)}
        >
          {GROUP_TITLES[id]} <span>{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
