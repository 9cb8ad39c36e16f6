import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  ArrowLeftRight,
  Scaling,
  StretchHorizontal,
  StretchVertical,
} from "lucide-react";
import { isBoxed } from "../canvas/project/boxes.ts";
import { dispatch } from "../store/dispatch.ts";
import { type SessionState, session } from "../store/session.ts";
import { type Action, defineAction } from "./define-action.ts";

const pieces = ({ doc, selection }: SessionState): readonly string[] =>
  [...selection].filter((id) => isBoxed(doc.get(id)));

const hasPieces =
  (least: number) =>
  (state: SessionState): boolean =>
    !state.readOnly && state.selection.size >= least && pieces(state).length >= least;

const run = (command: string, args: object): void =>
  void dispatch(command, { ids: pieces(session.getState()), ...args });

const ALIGN = [
  { side: "left", label: "Align left edges", icon: AlignStartVertical, keys: "Alt+A" },
  { side: "center", label: "Align centres", icon: AlignCenterVertical, keys: "Alt+H" },
  { side: "right", label: "Align right edges", icon: AlignEndVertical, keys: "Alt+D" },
  { side: "top", label: "Align top edges", icon: AlignStartHorizontal, keys: "Alt+W" },
  { side: "middle", label: "Align middles", icon: AlignCenterHorizontal, keys: "Alt+V" },
  { side: "bottom", label: "Align bottom edges", icon: AlignEndHorizontal, keys: "Alt+S" },
] as const;

const DISTRIBUTE = [
  { axis: "x", label: "Equal gaps across", icon: AlignHorizontalSpaceAround, keys: "Alt+Shift+H" },
  { axis: "y", label: "Equal gaps down", icon: AlignVerticalSpaceAround, keys: "Alt+Shift+V" },
] as const;

const SIZES = [
  { extent: "width", label: "Same width", icon: StretchHorizontal },
  { extent: "height", label: "Same height", icon: StretchVertical },
  { extent: "size", label: "Same size", icon: Scaling },
] as const;

/** Actions that line up, space out and size several pieces. */
export const ARRANGE_ACTIONS: readonly Action[] = [
  ...ALIGN.map(({ side, ...action }) =>
    defineAction({
      id: `align-${side}`,
      ...action,
      section: "Edit",
      words: ["arrange", "line up"],
      needs: "Select two pieces or more first.",
      enabled: hasPieces(2),
      perform: () => run("align", { side }),
    }),
  ),
  ...DISTRIBUTE.map(({ axis, ...action }) =>
    defineAction({
      id: `distribute-${axis}`,
      ...action,
      section: "Edit",
      words: ["distribute", "space evenly", axis === "x" ? "horizontally" : "vertically"],
      needs: "Select three pieces or more first.",
      enabled: hasPieces(3),
      perform: () => run("distribute", { axis }),
    }),
  ),
  ...SIZES.map(({ extent, ...action }) =>
    defineAction({
      id: `same-${extent}`,
      ...action,
      section: "Edit",
      words: ["resize", "equal", "match"],
      needs: "Select two pieces or more first.",
      enabled: hasPieces(2),
      perform: () => run("match-size", { extent }),
    }),
  ),
  defineAction({
    id: "swap",
    label: "Swap places",
    icon: ArrowLeftRight,
    keys: "Shift+X",
    section: "Edit",
    words: ["exchange"],
    needs: "Select two pieces first.",
    enabled: (state) => hasPieces(2)(state) && pieces(state).length === 2,
    perform: () => {
      const [a, b] = pieces(session.getState());
      dispatch("swap", { a, b });
    },
  }),
];
