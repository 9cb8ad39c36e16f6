import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import "./pick-list.css";

/** One choice of a list that is searched by typing. */
export interface PickItem {
  readonly id: string;
  readonly label: string;
  /** Heading under which it stands; items of one heading come in a row. */
  readonly group?: string | undefined;
  readonly detail?: string | undefined;
  readonly keys?: string | undefined;
  readonly icon?: ReactNode;
  /** Why it cannot be chosen now, as a sentence. */
  readonly off?: string | null;
  readonly testId?: string;
}

interface PickListProps<T extends PickItem> {
  readonly label: string;
  readonly placeholder?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What fits the query, best first. */
  readonly items: readonly T[];
  /** Said when nothing fits. */
  readonly empty: ReactNode;
  readonly onPick: (item: T) => void;
}

const PAGE = 8;

/** A search field over a list of choices: typing filters, arrows walk, Enter chooses; the focus stays in the field. */
export function PickList<T extends PickItem>(props: PickListProps<T>) {
  const { label, placeholder = label, query, onQuery, items, empty, onPick } = props;
  const [active, setActive] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const at = Math.min(active, items.length - 1);
  const current = items[at];
  const optionId = (index: number): string => `${listId}-${index}`;
  const pick = (item: T | undefined): void => {
    if (item !== undefined && (item.off ?? null) === null) onPick(item);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = items.length - 1;
    if (event.key === "ArrowDown") setActive(at === last ? 0 : at + 1);
    else if (event.key === "ArrowUp") setActive(at <= 0 ? last : at - 1);
    else if (event.key === "PageDown") setActive(Math.min(at + PAGE, last));
    else if (event.key === "PageUp") setActive(Math.max(at - PAGE, 0));
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) pick(current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        ref={field}
        className="input pick-field"
        placeholder={placeholder}
        aria-label={label}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={current === undefined ? undefined : optionId(at)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onQuery(event.target.value);
          setActive(0);
        }}
      />
      <div id={listId} role="listbox" aria-label={label} className="pick-list nowheel">
        {groupsOf(items).map(({ group, start, members }) => {
          return (
            <Fragment key={`${group}:${start}`}>
              {group === undefined ? null : (
                <div role="presentation" className="pick-group-title">
                  {group}
                </div>
              )}
              {members.map((item, index) => (
                <PickOption
                  key={item.id}
                  id={optionId(start + index)}
                  item={item}
                  active={start + index === at}
                  onPick={() => pick(item)}
                />
              ))}
            </Fragment>
          );
        })}
      </div>
      {items.length === 0 ? (
        <p className="pick-none" role="status">
          {empty}
        </p>
      ) : null}
    </>
  );
}

interface PickOptionProps {
  readonly id: string;
  readonly item: PickItem;
  readonly active: boolean;
  readonly onPick: () => void;
}

function PickOption({ id, item, active, onPick }: PickOptionProps) {
  const { label, detail, keys, icon, off = null, testId } = item;
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={off !== null}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: "nearest" });
      }}
      className="pick-option"
      data-testid={testId}
      onClick={onPick}
    >
      {icon}
      <span className="pick-label">{label}</span>
      {off === null && detail === undefined ? null : <span className="pick-detail">{off ?? detail}</span>}
      {keys === undefined ? null : <kbd className="kbd">{keys}</kbd>}
    </button>
  );
}

interface Group<T> {
  readonly group: string | undefined;
  readonly start: number;
  readonly members: readonly T[];
}

/** Items in runs of the same heading, with the place of the first one. */
function groupsOf<T extends PickItem>(items: readonly T[]): readonly Group<T>[] {
  const groups: { readonly group: string | undefined; readonly start: number; readonly members: T[] }[] = [];
  items.forEach((item, index) => {
    const last = groups.at(-1);
    if (last !== undefined && last.group === item.group) last.members.push(item);
    else groups.push({ group: item.group, start: index, members: [item] });
  });
  return groups;
}
