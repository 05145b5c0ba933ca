import type {Language} from "../lexicon/lexicon.js";
import type {PlaceRow} from "../lexicon/lexicon-rows.js";
import type {CleanText} from "../text/clean.js";
import type {Tokens} from "../text/tokens.js";
import {wordsWithin} from "../text/words-within.js";
import {findItems} from "./items.js";

/** The place where a report was written, as its dateline says: what "here" means in it. Null where it names none. */
export function placeHere({regions}: CleanText, tokens: Tokens, language: Language): PlaceRow | null {
  for (const {kind, start, end} of regions) {
    if (kind !== "dateline" && kind !== "date_line") continue;
    const items = findItems(tokens, language, wordsWithin(tokens, {start, end}));
    for (const {meaning} of items) if (meaning.kind === "place") return meaning.place;
  }
  return null;
}
