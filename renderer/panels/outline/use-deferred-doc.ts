import { useDeferredValue } from "react";
import type { Doc } from "../../../core/model/doc.ts";
import { useSession } from "../../store/session.ts";

/** The board a moment late: a drag or a typed word never waits for a table. */
export const useDeferredDoc = (): Doc => useDeferredValue(useSession((state) => state.doc));
