import {ANY_PAIR_CLASSES} from "./any-pair-classes.js";
import {PLACE_CLASSES} from "./place-classes.js";

/**
 * Classes of `words.csv` by which the grammar knows a word from its form alone, whatever else it means. A language has
 * rows of those that its grammar needs.
 */
export const SMALL_CLASSES = [
  ...PLACE_CLASSES,

  // Of how a verb is told.
  /** Before a contact told of that only says when: "after the call". */
  "clock",
  /** Opens a condition: "had X met". */
  "would_be",
  /** A plan that is over: "was to meet". */
  "was_to",
  /** Before what something would or might do: "a visit would please him". */
  "modal",
  /** Verbs of what nobody does alone: "discussed". */
  "mutual",
  /** Before a verb without a form, what somebody might do: "could", "may yet". */
  "might",
  /** What does not come to pass had been planned: "after all", "as planned". */
  "as_planned",
  /** What had been before. */
  "pluperfect",
  /** Before "them": "among them", "most of them". */
  "among",
  /** Behind such a verb, what somebody had and did not do: "had talks", "had an hour". */
  "possessed",
  /** Makes a passive. */
  "passive_verb",
  /** A verb without a form: "meet". */
  "bare_verb",
  /** Lets somebody do it: "has X meet Y". */
  "makes_do",
  /** Before what is only meant: "to". */
  "infinitive",
  /**
   * Before an infinitive that came to pass: "was the first to call"; in languages whose infinitive is a form of its own,
   * straight before it: "tras reunirse".
   */
  "realised",
  /** Makes an occasion serve what the infinitive behind it tells: "used the trip to meet Y". */
  "used_for",
  /** A plan only behind one of the next: "said he would meet Y". */
  "would",
  "reporting",
  /** Behind "had": what others had said before. */
  "claimed",
  /** What an outlet that nobody names does: "a daily wrote that X met Y". */
  "claims",
  /** With "would" tells what came: "would meet again". */
  "sequel",
  /** Before a meeting at which something was said or handed over: "during". */
  "in_course_of",
  /** When a traveller spoke whose journey has been told: "on his arrival". */
  "on_arrival",
  /** Of a contact that is told apart by its turn: "the first call", "their last meeting". */
  "earlier_one",
  /** What a contact did on its day: "took place". */
  "came_about",
  /** Straight before it, of what had been put off: "and", "eventually". */
  "in_the_end",
  /** Opens a sentence that says no more of what was told than when it was: "it took place". */
  "took_place",

  // Of who is meant.
  /** Before what was told before, or is known: "the". */
  "told_of",
  /** Before a noun that was told of or belongs to somebody told of: "the", "his". */
  "definite",
  /** Prepositions that hold an article. */
  "contracted",
  /** An article written together with the noun behind it. */
  "article",
  /** Small parts of names: "bin", "von". */
  "name_particle",
  /** A single one, not known: "a". */
  "one_only",
  /** Of a plural that means nobody told of: "several ministers". */
  "some_of",
  /** Behind whoever is called by his country alone, never behind a mere adjective: "received the A-ian on Thursday". */
  "no_noun",
  /** How a verb ends that tells of what is over, behind two letters at least: "the A-ian praised Y". */
  "past_ending",
  /** Words that end so and are none: "the A-ian armed opposition". */
  "no_past",
  /** How a verb ends that goes along with another behind a comma: ", meeting Y". */
  "participle_ending",
  /** What makes several of one: "the A-ians". */
  "plural_ending",
  /** Tells that whoever owns something is several: "their". */
  "of_several",
  /** Behind a comma, before somebody who is another's: "X, his counterpart". */
  "of_one",
  /** Stands for him, or straight before what is his: "her". */
  "him_or_his",
  /** What somebody is where he is received, and where he is at home: "his A-ian guest", "his host". */
  "guest_noun",
  "host_noun",
  /** Before an office that somebody holds or is elected to. */
  "as_role",
  /** Before whoever came along with somebody: "accompanied by Y". */
  "accompanied",
  /** Opens a relative clause about whoever its verb acts on, or about what is somebody's. */
  "whom",
  "whose",
  /** Something told before. */
  "it",
  /** A noun of contact once more: "a meeting with X and another with Y". */
  "another_one",
  /** Another contact like the one told before: "the previous time". */
  "time_before",
  /** Before the noun of a contact that is still to come, or was to: "a planned call". */
  "planned_one",
  /** Before the noun of a contact of which nobody knows whether it will be: "a possible visit". */
  "possible_one",
  /** Before whose journey is still to come: "prepare for X's visit". */
  "prepares_for",
  "ahead_of",
  /** Before whoever somebody was with: "accompanied X". */
  "goes_along",
  /** Tells of many contacts, not of the news: "has met Y several times". */
  "often",
  /** What somebody did beside what was told before: "also met Z"; and what may have been at any time since: "has also met Z". */
  "as_well",
  /** Before what somebody spoke about, whatever it is: "about the talks in A". */
  "about",
  "since_then",
  /** Begins a choice: "the first leader to call", "among those who called". */
  "first_of",
  /** Makes several contacts of one verb: "separate meetings", unless `one_only` stands before: "a separate meeting". */
  "apart_from",
  /** Joins people who were met one after the other. */
  "afterwards",
  /** Before whoever came next in a list: "with X, then with Y and lastly with Z". */
  "in_turn",
  /** Makes one call of several parties: "three-way". */
  "joint",
  /** Ends words for a contact behind which a party stands. */
  "joins_party",

  /** Before whoever bears the same name as somebody told of: "no relation of X". */
  "namesake",
  /** Before "of", or behind an owner: what befell somebody who is gone: "the killing of X", "X's funeral". */
  "victim",
  /** What befell somebody who does nothing from then on: "had been killed". */
  "killed",

  // Of calls, letters and words.
  /** Before what something was done on: "at the request". */
  "asked_on",
  /** Before whom somebody speaks to, face to face where both are at one place: "told Y". */
  "speaks_to",
  /** Before whom somebody has with him: "showed him a map". */
  "shows",
  /** What measures how long somebody talked: "for forty minutes". */
  "duration",
  /** What says that people are in one place: "at table", "handshake", "armchair", "guest". */
  "company",
  /** Behind a verb, that both did it in one place: "toured the port together". */
  "together",
  /** What somebody does to another, or thinks of him, from afar: "praised Y", "succeeded Y". */
  "from_afar",
  /** Behind a name, before the office its holder had or has at the time: "X, then the premier". */
  "then_office",
  /** What is done to the dead and the absent too: "came to honour Y", "to succeed Y". */
  "honours",
  /** Before whom something is done in his presence: "found time for Y", "laid it before Y". */
  "in_front_of",
  /** What somebody calls on another to do himself: "called on Y to offer his condolences", not "to step down". */
  "errand",
  /** What somebody has with another from afar: "solidarity with Y". */
  "ties",
  /** Before whom somebody calls: "reached Y by telephone". */
  "reached",
  /** What he does with a call: "in a call he made". */
  "makes_call",
  /** Before somebody's call that another answers, or one that he gives back. */
  "takes_call",
  "returns_call",
  /** Before somebody's letter that another answers. */
  "answers_letter",
  /** What is done with a bearer: "sent Z to A with a letter". */
  "sends_out",
  /** What a bearer does with a letter. */
  "handed",
  /** What is somebody's and where letters lie. */
  "desk",
  /** What a letter does on its way: "a cable from X went out". */
  "goes_out",
  /** Before "to" and whom a letter is for. */
  "meant_for",
  /** Signs of a call and of a letter, whatever is told of them: "by telephone", "a cable"; beside one of the last they are none. */
  "call_sign",
  "letter_sign",
  "no_sign",
  /** Before what is no letter: "an electric cable". */
  "no_letter",
  /** What one speaks over, and what stands before it: "on the secure line". */
  "line",
  "line_before",
  /** Behind a letter's sign, before whom it is from or for. */
  "joins_letter",
  /** Before whom it is for where he is named first: "it was to X that". */
  "to_reader",
  /** Whom somebody speaks to by telephone and in letters without a contact: "in an interview". */
  "to_press",
  /** What a caller does: "phoned". */
  "rings_up",
  /** What is done with wishes that go in writing: "sent his condolences". */
  "posts",
  /** What is done with wishes from afar, or face to face: "addressed his condolences". */
  "transmits",
  /** What rings. */
  "telephone",
  /** Verbs of wishing well; verbs before a wish, and the wish: "offered his condolences". */
  "wishes",
  "offers",
  "wish",
  /** Before what somebody says or denies. */
  "that",
  /** How words begin that tell of a contact in the headline of another page: "talks". */
  "contact_stem",

  ...ANY_PAIR_CLASSES
] as const;

export type SmallClass = (typeof SMALL_CLASSES)[number];

/** The folded words of each class. */
export type SmallWords = Readonly<Record<SmallClass, ReadonlySet<string>>>;

/** The small words of a language; `words` gives the folded phrases of a class. */
export function smallWords(words: (name: SmallClass) => readonly string[]): SmallWords {
  return Object.fromEntries(SMALL_CLASSES.map((name) => [name, new Set(words(name))])) as Record<
    SmallClass,
    Set<string>
  >;
}

export const NO_SMALL_WORDS: SmallWords = smallWords(() => []);
