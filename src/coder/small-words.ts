/**
 * Classes of `words.csv` by which the grammar knows a word from its form alone, whatever else it means: `at_place` stands
 * before where something was, `bound_for` before where somebody sets out for, `told_of` before what was told before,
 * `would_be` opens a condition ("had X met"), `was_to` a plan that is over, `passive_verb` what makes a passive, `bare_verb`
 * is a verb without a form, `makes_do` lets somebody do it; `apart_from` makes several contacts of one verb ("separate meetings"), unless
 * `one_only` stands before it ("a separate meeting"),
 * `some_of` says that a plural means nobody told of, `as_role` stands before an office that somebody holds or is elected to;
 * `asked_on` and perhaps a `definite` stand before what something was done on ("at the request"), `infinitive` before what
 * is only meant, unless `realised` stands before that ("was the first to call"; in languages whose infinitive is a form of its own,
 * straight before it: "tras reunirse"), `joins_party` ends words for a contact
 * behind which a party stands, `whom` opens a relative clause about whoever its verb acts on,
 * `afterwards` joins people who were met one after the other; `seat` is
 * where somebody is at home ("X's residence"), `carrier` what goes where somebody goes ("X's plane"), `would` begins a plan only
 * behind `reporting` words ("said he would meet Y") and with a `sequel` tells what came ("would meet again"), `speaks_to` stands before whom
 * somebody speaks to, face to face where both are at one place; `whose`
 * opens a relative clause about what is somebody's, `moves` are verbs of a journey to whoever stands behind them ("drove to assure Y");
 * `first_of` begins a choice ("the first leader to call", "among those who called"), `takes_up`, `gives_back` and `writes_back`
 * stand before somebody's call or letter, `counted` joins several parties into one call ("three-way"), `handed` is what a
 * bearer does with a letter, `desk` what is somebody's and where letters lie, `telephone` what rings, `meant_for` stands before
 * "to" and whom a letter is for, `there` stands for the place told last, `reached` before whom somebody calls, `wishes` are verbs
 * of wishing well, `offers` verbs before a `wish` ("offered his condolences"), `pluperfect` tells what had
 * been before, `goes_out` is what a letter does on its way ("a cable from X went out"); `ties` are what somebody has with another from afar ("solidarity with Y"), `used_for` makes an occasion serve
 * what the infinitive behind it tells ("used the trip to meet Y"), `shows` stands before whom somebody has with him ("showed
 * him a map").
 */
export const SMALL_CLASSES = [
  "at_place",
  "bound_for",
  "told_of",
  "would_be",
  "was_to",
  "passive_verb",
  "bare_verb",
  "makes_do",
  "apart_from",
  "one_only",
  "some_of",
  "as_role",
  "asked_on",
  "definite",
  "infinitive",
  "realised",
  "joins_party",
  "whom",
  "afterwards",
  "seat",
  "carrier",
  "would",
  "reporting",
  "sequel",
  "speaks_to",
  "whose",
  "passes",
  "moves",
  "it",
  "first_of",
  "takes_up",
  "gives_back",
  "writes_back",
  "counted",
  "handed",
  "desk",
  "telephone",
  "meant_for",
  "there",
  "reached",
  "wishes",
  "offers",
  "wish",
  "pluperfect",
  "ties",
  "used_for",
  "shows",
  "goes_out"
] as const;

export type SmallClass = (typeof SMALL_CLASSES)[number];

/** The folded words of each class. */
export type SmallWords = Readonly<Record<SmallClass, ReadonlySet<string>>>;

/** Rows of `words.csv` that speak of the language as a whole, or of the form of a word: their phrases mean nothing else. */
export const GRAMMAR_CLASSES: ReadonlySet<string> = new Set([
  "trait",
  "prefix",
  "article",
  "inside",
  "since",
  "that",
  "planned_for",
  ...SMALL_CLASSES
]);

/** The small words of a language; `words` gives the folded phrases of a class. */
export function smallWords(words: (name: SmallClass) => readonly string[]): SmallWords {
  return Object.fromEntries(SMALL_CLASSES.map((name) => [name, new Set(words(name))])) as Record<
    SmallClass,
    Set<string>
  >;
}

export const NO_SMALL_WORDS: SmallWords = smallWords(() => []);
