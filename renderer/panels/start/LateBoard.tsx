import { Hourglass, TriangleAlert } from "lucide-react";
import { useEffect } from "react";
import { useStart } from "../../store/start.ts";
import { setUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** Said when the first board cannot be shown, or does not come: what is known, and the ways out. */
export function LateBoard() {
  const problem = useStart((state) => state.problem);
  useEffect(() => {
    if (problem !== null) document.body.dataset.ready = "true";
  }, [problem]);
  return (
    <div role="alert" data-testid="late-board">
      <EmptyState
        icon={problem === null ? Hourglass : TriangleAlert}
        title={problem === null ? "The board takes longer than usual" : "The board could not be shown"}
      >
        <p>{problem ?? "It is still on its way. Everything that was saved is in the library."}</p>
        <div className="start-ways">
          <Button look="primary" onClick={() => setUi({ dialog: "boards" })}>
            Choose a board
          </Button>
          <Button onClick={() => location.reload()}>Try again</Button>
        </div>
      </EmptyState>
    </div>
  );
}
