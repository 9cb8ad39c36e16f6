import type { Picture } from "../../picture/picture.ts";

let shown: Picture | null = null;

/** The picture of the large board on the screen, for gestures that must find what is only drawn; null when all of a board is mounted. */
export const shownPicture = (): Picture | null => shown;

export const setShownPicture = (picture: Picture | null): void => {
  shown = picture;
};
