import {isDay} from "../time/day.js";
import type {Leaf} from "./shape.js";

const string = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);

export const text: Leaf = {
  holds: string(/\S/),
  schema: {type: "string", pattern: "\\S"},
  message: "is not a text",
  fix: "write a text in quotation marks"
};

export const day: Leaf = {
  holds: (value) => typeof value === "string" && isDay(value),
  schema: {type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$"},
  message: "is not a day",
  fix: "write it as YYYY-MM-DD"
};

export const number: Leaf = {
  holds: (value) => typeof value === "number" && Number.isFinite(value),
  schema: {type: "number"},
  message: "is not a number",
  fix: "write a number without quotation marks"
};

export const truth: Leaf = {
  holds: (value) => typeof value === "boolean",
  schema: {type: "boolean"},
  message: "is neither true nor false",
  fix: "write true or false without quotation marks"
};

export const color: Leaf = {
  holds: string(/^#[0-9a-f]{6}$/i),
  schema: {type: "string", pattern: "^#[0-9A-Fa-f]{6}$"},
  message: "is not a colour",
  fix: "write it as # and six digits of 0-9 and a-f"
};

export const alpha3: Leaf = {
  holds: string(/^[A-Z]{3}$/),
  schema: {type: "string", pattern: "^[A-Z]{3}$"},
  message: "is not a country code",
  fix: "use the three capital letters of ISO 3166-1 alpha-3"
};

export const url: Leaf = {
  holds: (value) => typeof value === "string" && /^https?:/.test(value) && URL.canParse(value),
  schema: {type: "string", pattern: "^https?:"},
  message: "is not a web address",
  fix: "begin it with https://"
};

/** `leaf`, or null where it is not known. */
export function orNull({holds, schema, message, fix}: Leaf): Leaf {
  const either = {anyOf: [schema, {type: "null"}]};
  return {holds: (value) => value === null || holds(value), schema: either, message, fix: `${fix}, or null`};
}
