import { Import, Stamp } from "lucide-react";
import { isBoxed } from "../canvas/project/boxes.ts";
import { importOwnStencil, useOwnStencils } from "../store/own-stencils.ts";
import { setUi } from "../store/ui.ts";
import { type Action, defineAction } from "./define-action.ts";

/** Actions on stencils of the person's own. */
export const STENCIL_ACTIONS: readonly Action[] = [
  defineAction({
    id: "save-stencil",
    label: "Save as a stencil…",
    icon: Stamp,
    section: "Edit",
    words: ["template", "snippet", "component", "library", "reuse"],
    needs: "Select components first.",
    enabled: ({ doc, selection }) => [...selection].some((id) => isBoxed(doc.get(id))),
    perform: () => {
      useOwnStencils.setState({ editing: null });
      setUi({ dialog: "stencil" });
    },
  }),
  defineAction({
    id: "import-stencil",
    label: "Import a stencil…",
    icon: Import,
    section: "Board",
    words: ["library", "file", "share"],
    perform: importOwnStencil,
  }),
];
