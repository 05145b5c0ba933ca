import type {Schema} from "../schema.js";
import {languageTables} from "./language.js";

/** Every country of the world, with the towns that may stand for its government. */
const countries = {
  country: {type: "id", key: true},
  names: {type: "list", required: true},
  demonyms: {type: "list"},
  capitals: {type: "list"}
} as const satisfies Schema;

/** Organisations and movements that speak and meet as countries do. */
const bodies = {body: {type: "id", key: true}, names: {type: "list", required: true}} as const satisfies Schema;

/** Tables in a language's `any-pair/`: rows that join the language's own, and two files more. */
export const anyPairTables: Readonly<Record<string, Schema>> = {...languageTables, countries, bodies};
