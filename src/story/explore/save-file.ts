import {element} from "./element.js";

export interface SavedFile {
  name: string;
  type: string;
  text: string | Blob;
}

/** Hands a file made here to the reader. */
export function saveFile({name, type, text}: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  element("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
