import { LibraryBig } from "lucide-react";
import type { StartProgress } from "../../../preload/contract/start-progress.ts";
import { startWords } from "../../store/start-words.ts";
import { Button } from "../../ui/Button.tsx";

interface LibraryProgressProps {
  readonly progress: StartProgress;
}

/** What is done to the library before it opens, why, and how far it is. */
export function LibraryProgress({ progress }: LibraryProgressProps) {
  const { title, why, step, share } = startWords(progress);
  const percent = share === null ? undefined : Math.round(share * 100);
  return (
    <section className="start-card" aria-labelledby="start-title" data-testid="start-progress">
      <LibraryBig size={28} strokeWidth={1.5} aria-hidden="true" />
      <div role="status">
        <h1 id="start-title">{title}</h1>
        <p>{why}</p>
      </div>
      <div
        className="start-bar"
        role="progressbar"
        aria-labelledby="start-title"
        aria-valuetext={step}
        {...(percent === undefined ? {} : { "aria-valuenow": percent, "aria-valuemin": 0, "aria-valuemax": 100 })}
      >
        <span data-moving={percent === undefined} style={{ width: percent === undefined ? "30%" : `${percent}%` }} />
      </div>
      <p className="start-step">{step}</p>
      <footer>
        <p>It is safe to close the window: nothing is lost, and the work begins again at the next start.</p>
        <Button small onClick={() => globalThis.close()}>
          Close for now
        </Button>
      </footer>
    </section>
  );
}
