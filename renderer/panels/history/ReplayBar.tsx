import { Pause, Play, SkipBack, SkipForward, X } from "lucide-react";
import { backToNow } from "../../store/past.ts";
import { pause, play, SPEEDS, seek, step, useReplay } from "../../store/replay.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";

/** Plays the board from blank to now: play, step, speed, and a slider over all changes. */
export function ReplayBar() {
  const { steps, at, playing, speed, skipMoves } = useReplay();
  const total = steps?.length ?? 0;
  return (
    <section className="past-bar replay-bar" aria-label="Replay" data-testid="replay-bar">
      <IconButton small icon={SkipBack} label="Step back" disabled={at === 0} onClick={() => stop(() => step(-1))} />
      <IconButton
        icon={playing ? Pause : Play}
        label={playing ? "Pause" : "Play"}
        onClick={() => (playing ? pause() : play())}
        data-testid="replay-play"
      />
      <IconButton
        small
        icon={SkipForward}
        label="Step on"
        disabled={at === total}
        onClick={() => stop(() => step(1))}
      />
      <input
        type="range"
        className="replay-slider"
        aria-label="Change"
        aria-valuetext={`${at} of ${total} changes`}
        min={0}
        max={total}
        value={at}
        onChange={(event) => stop(() => seek(Number(event.target.value)))}
      />
      <span className="replay-count">
        {at} / {total}
      </span>
      <Button
        small
        look="quiet"
        aria-label={`Speed: ${speed} changes a second`}
        onClick={() => useReplay.setState({ speed: SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1 })}
      >
        {speed}×
      </Button>
      <label className="check">
        <input
          type="checkbox"
          checked={skipMoves}
          onChange={(event) => useReplay.setState({ skipMoves: event.target.checked })}
        />
        Skip moves
      </label>
      <Button small look="primary" onClick={backToNow}>
        <X size={14} aria-hidden="true" />
        Back to now
      </Button>
    </section>
  );
}

function stop(then: () => void): void {
  pause();
  then();
}
