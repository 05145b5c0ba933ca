import {element} from "../story/explore/element.js";

/** A field with its words before it. */
export const labelled = (words: string, field: HTMLElement): HTMLElement =>
  element("label", {}, [element("span", {}, [words]), field]);
