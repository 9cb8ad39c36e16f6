import { performAction } from "../../actions/registry.ts";
import { Button } from "../../ui/Button.tsx";

interface NothingListedProps {
  /** What is listed, in the singular. */
  readonly what: string;
  readonly filter: string;
  /** Adds a first one. */
  readonly action: string | (() => void);
  /** What has to be there before. */
  readonly hint?: string;
}

/** Said by a table without rows: what is not there, and the way to a first one. */
export function NothingListed({ what, filter, action, hint }: NothingListedProps) {
  if (filter.trim() !== "") return <p className="outline-none">{`No ${what} fits “${filter.trim()}”.`}</p>;
  return (
    <div className="outline-none">
      <p>{hint ?? `No ${what} is on the board yet.`}</p>
      <Button small onClick={() => (typeof action === "string" ? performAction(action) : action())}>
        {`Add a ${what}`}
      </Button>
    </div>
  );
}
