import { Image } from "lucide-react";
import { insertPicture } from "../pictures/insert-picture.ts";
import { defineAction } from "./define-action.ts";

/** Actions on pictures. */
export const PICTURE_ACTIONS = [
  defineAction({
    id: "insert-picture",
    label: "Place a picture",
    icon: Image,
    section: "Edit",
    words: ["image", "photo", "screenshot", "insert", "file", "png", "jpeg", "svg"],
    enabled: (state) => state.boardId !== null && !state.readOnly,
    perform: insertPicture,
  }),
];
