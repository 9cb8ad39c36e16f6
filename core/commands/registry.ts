import { addDecision } from "./add-decision.ts";
import { addImage } from "./add-image.ts";
import { addNode } from "./add-node.ts";
import { addNote } from "./add-note.ts";
import { addStroke } from "./add-stroke.ts";
import { addZone } from "./add-zone.ts";
import { align } from "./align.ts";
import { applyFix } from "./apply-fix.ts";
import { applyLayout } from "./apply-layout.ts";
import { connect } from "./connect.ts";
import { deletePieces } from "./delete.ts";
import { distribute } from "./distribute.ts";
import { duplicate } from "./duplicate.ts";
import { fold } from "./fold.ts";
import { insertIntoFlow } from "./insert-into-flow.ts";
import { lock } from "./lock.ts";
import { matchSize } from "./match-size.ts";
import { move } from "./move.ts";
import { paste } from "./paste.ts";
import { pasteStyle } from "./paste-style.ts";
import { pin } from "./pin.ts";
import { reconnect } from "./reconnect.ts";
import { type RegisteredCommand, register } from "./registered-command.ts";
import { removeDecision } from "./remove-decision.ts";
import { rename } from "./rename.ts";
import { reorder } from "./reorder.ts";
import { resetRoutes } from "./reset-routes.ts";
import { resize } from "./resize.ts";
import { scale } from "./scale.ts";
import { setBends } from "./set-bends.ts";
import { setBoard } from "./set-board.ts";
import { setBrief } from "./set-brief.ts";
import { setDecision } from "./set-decision.ts";
import { setEdge } from "./set-edge.ts";
import { setImage } from "./set-image.ts";
import { setKind } from "./set-kind.ts";
import { setLabelAt } from "./set-label-at.ts";
import { setNote } from "./set-note.ts";
import { setProp } from "./set-prop.ts";
import { setReview } from "./set-review.ts";
import { setStepNotes } from "./set-step-notes.ts";
import { setStroke } from "./set-stroke.ts";
import { setZone } from "./set-zone.ts";
import { swap } from "./swap.ts";
import { tick } from "./tick.ts";
import { unwaive } from "./unwaive.ts";
import { waive } from "./waive.ts";

/** Every command, by id. */
export const COMMANDS: readonly RegisteredCommand[] = [
  register(addDecision),
  register(addImage),
  register(addNode),
  register(addNote),
  register(addStroke),
  register(addZone),
  register(align),
  register(applyFix),
  register(applyLayout),
  register(connect),
  register(deletePieces),
  register(distribute),
  register(duplicate),
  register(fold),
  register(insertIntoFlow),
  register(lock),
  register(matchSize),
  register(move),
  register(pasteStyle),
  register(paste),
  register(pin),
  register(reconnect),
  register(removeDecision),
  register(rename),
  register(reorder),
  register(resetRoutes),
  register(resize),
  register(scale),
  register(setBends),
  register(setBoard),
  register(setBrief),
  register(setDecision),
  register(setEdge),
  register(setImage),
  register(setKind),
  register(setLabelAt),
  register(setNote),
  register(setProp),
  register(setReview),
  register(setStepNotes),
  register(setStroke),
  register(setZone),
  register(swap),
  register(tick),
  register(unwaive),
  register(waive),
];

const BY_ID: ReadonlyMap<string, RegisteredCommand> = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command of that id, or null. */
export const findCommand = (id: string): RegisteredCommand | null => BY_ID.get(id) ?? null;
