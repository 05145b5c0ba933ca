import type {Schema} from "../schema.js";
import {labelKeys} from "./label-keys.js";
import {pictureKeys} from "./picture-keys.js";

/** Every word or sentence that charts print by itself, by key, with the placeholders that they fill in it. */
export const filled: Readonly<Record<string, string>> = {...labelKeys, ...pictureKeys};

/** The words of charts in one language. */
export const strings = {
  key: {type: "code", codes: Object.keys(filled), key: true},
  text: {type: "string", required: true},
  note: {type: "string"}
} as const satisfies Schema;
