import {createInterface} from "node:readline/promises";
import type {Country} from "./country.js";
import {countryOf} from "./country.js";
import {HOLDER, type Holder, type NewSide, type Pair, parseHolder, parsePeriod} from "./pair.js";

/** What was given on the command line; the rest is asked for. */
export interface GivenPair {
  title: string | null;
  period: string | null;
  sides: readonly string[];
  holders: readonly string[];
}

/** Asks a question and gives the answer, trimmed; null where nobody answers any more. */
export type Ask = (question: string) => Promise<string | null>;

/** Whoever sits at a terminal, line by line: what is typed ahead waits for its question. */
export function askAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): {ask: Ask; end: () => void} {
  const terminal = createInterface({input, output});
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    output.write(question);
    const {value, done} = await lines.next();
    return done ? null : String(value).trim();
  };
  return {ask, end: () => terminal.close()};
}

/**
 * The pair as given, and asked for where `ask` is there. Without it, what is missing is thrown; with it, a wrong answer is
 * asked for again.
 */
export async function pairFrom(
  given: GivenPair,
  countries: ReadonlyMap<string, Country>,
  ask: Ask | null
): Promise<Pair> {
  const first = await answer(ask, {
    question: "first country (code or name): ",
    given: given.sides[0],
    understand: (text) => countryOf(text, countries)
  });
  const second = await answer(ask, {
    question: "second country: ",
    given: given.sides[1],
    understand: (text) => differs(countryOf(text, countries), first)
  });
  const sides: [NewSide, NewSide] = [plain(first), plain(second)];
  const usual = `Between ${first.capital} and ${second.capital}`;
  const title = given.title ?? (ask === null ? usual : (await ask(`title [${usual}]: `)) || usual);
  const period = await answer(ask, {
    question: "first and last day (YYYY-MM-DD/YYYY-MM-DD): ",
    given: given.period ?? undefined,
    understand: parsePeriod
  });
  return {title, period, sides, holders: await holdersFrom(given, sides, ask)};
}

async function holdersFrom({holders}: GivenPair, sides: readonly NewSide[], ask: Ask | null): Promise<Holder[]> {
  const codes = sides.map(({side}) => side);
  const known = holders.map((line) => parseHolder(line, codes));
  if (ask === null) return known;
  const question = `who held which office, one a line, an empty line ends\n  ${HOLDER}\n`;
  for (let prompt = question; ; prompt = "next: ") {
    const line = await ask(prompt);
    if (!line) return known;
    const holder = await answer(ask, {
      question: "again: ",
      given: line,
      understand: (text) => parseHolder(text, codes)
    });
    known.push(holder);
  }
}

interface Wanted<T> {
  question: string;
  given: string | undefined;
  /** Throws, with words to show, what cannot be an answer. */
  understand: (text: string) => T;
}

/** What was given or is answered, understood. */
async function answer<T>(ask: Ask | null, {question, given, understand}: Wanted<T>): Promise<T> {
  if (ask === null) {
    if (given === undefined) throw new Error(`${question.replace(/: $/, "")} is missing`);
    return understand(given);
  }
  for (let text = given ?? (await ask(question)), fault = ""; ; text = await ask(`${fault}\n${question}`)) {
    if (text === null) throw new Error(`${question.replace(/: $/, "")} is missing`);
    try {
      return understand(text);
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
  }
}

function differs<T extends NewSide>(side: T, other: NewSide): T {
  if (side.side !== other.side) return side;
  throw new Error(`${side.name} is the first country already; give another`);
}

function plain({side, name, capital}: NewSide): NewSide {
  return {side, name, capital};
}
