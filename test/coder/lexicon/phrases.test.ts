import {expect, test} from "vitest";
import {expandPhrase} from "../../../src/coder/lexicon/expand-phrase.js";
import {PhraseIndex} from "../../../src/coder/lexicon/phrases.js";
import {tokenize} from "../../../src/coder/text/tokens.js";

const CHOICES = [
  "(met|had met) (also|) with",
  "(a|the|) (phone|) call(s|)",
  "(|at) noon",
  "take-off",
  "the host's call",
  "(a|)"
];

function found(index: PhraseIndex<string>, text: string): string[] {
  return index.at(tokenize(text), 0).map(({to, value}) => `${to} ${value}`);
}

test("a bracket without its partner is refused", () => {
  for (const phrase of ["(a|b call", "a) call", "(a (b) call"]) {
    expect(() => expandPhrase(phrase)).toThrow(`phrase "${phrase}" has a bracket`);
    expect(() => new PhraseIndex().addPhrase(phrase, 1)).toThrow("without its partner");
  }
});

test("the index finds just what a phrase expands to", () => {
  for (const phrase of CHOICES) {
    const index = new PhraseIndex<string>();
    index.addPhrase(phrase, "x");
    const sequences = expandPhrase(phrase).map((words) => words.join(" "));
    for (const sequence of sequences) expect(found(index, sequence)).toContain(`${sequence.split(" ").length} x`);
    for (const other of ["met also", "had with", "a the call", "calls call", "takeoff", "host call", "noon at"]) {
      const ends = found(index, other).map((hit) =>
        other
          .split(" ")
          .slice(0, Number(hit.split(" ")[0]))
          .join(" ")
      );
      expect(ends.filter((words) => !sequences.includes(words))).toEqual([]);
    }
  }
});

test("of phrases with the same words each is found, in the order in which they were added", () => {
  const index = new PhraseIndex<string>();
  index.add(["call"], "one");
  index.addPhrase("call (on|)", "two");
  index.add(["call"], "three");
  expect(found(index, "call on")).toEqual(["1 one", "1 two", "1 three", "2 two"]);
});

test("words of a phrase stand side by side, a hyphen or a line end between them at most", () => {
  const index = new PhraseIndex<string>();
  index.addPhrase("take off", "x");
  expect(found(index, "take-off")).toEqual(["2 x"]);
  expect(found(index, "take\noff")).toEqual(["2 x"]);
  expect(found(index, "take, off")).toEqual([]);
  expect(found(index, "take. off")).toEqual(["2 x"]);
});

test("a phrase ends before the limit", () => {
  const index = new PhraseIndex<string>();
  index.add(["a"], "x");
  index.add(["a", "b"], "y");
  expect(index.at(tokenize("a b"), 0, {limit: 1}).map(({value}) => value)).toEqual(["x"]);
});

test("thousands of sequences cost nothing until a text follows them", () => {
  const index = new PhraseIndex<string>();
  const choice = `(${Array.from({length: 40}, (_, i) => `w${i}`).join("|")})`;
  index.addPhrase(Array.from({length: 12}, () => choice).join(" "), "x");
  expect(found(index, Array.from({length: 12}, (_, i) => `w${i}`).join(" "))).toEqual(["12 x"]);
});

test("words that two phrases share are found, once for each way in which they meet", () => {
  const index = new PhraseIndex<string>();
  index.addPhrase("(a|the|one) (phone|) call", "noun");
  index.addPhrase("(the|her) (phone|) (call|line)", "other");
  index.add(["the", "call"], "plain");
  const clashes = [...index.clashes()].map(({words, values}) => `${words.join(" ")}: ${values.join(" ")}`);
  expect(clashes.sort()).toEqual(["the call: noun other plain", "the phone call: noun other"]);
});

test("phrases that share nothing to the end do not meet", () => {
  const index = new PhraseIndex<string>();
  index.addPhrase("(met|meets) with", "x");
  index.addPhrase("(met|meets) on", "y");
  expect([...index.clashes()]).toEqual([]);
});

test("words that may stand inside a phrase are passed over, at its end they are not", () => {
  const index = new PhraseIndex<string>();
  index.addPhrase("(was|has been) received by", "x");
  const hits = (text: string) => {
    const tokens = tokenize(text);
    const mayStand = (i: number) => ["also", "then"].includes(tokens.form[i] ?? "");
    return index.at(tokens, 0, {mayStand}).map(({to}) => to);
  };
  expect(hits("was also then received by")).toEqual([5]);
  expect(hits("was received also by also")).toEqual([4]);
  expect(hits("was often received by")).toEqual([]);
  expect(hits("was, also, received by")).toEqual([]);
});

test("a word passed over may belong to another phrase", () => {
  const index = new PhraseIndex<string>();
  index.addPhrase("was also received", "received");
  index.addPhrase("was gone", "gone");
  const tokens = tokenize("was also gone");
  const also = (i: number) => tokens.form[i] === "also";
  expect(index.at(tokens, 0, {mayStand: also}).map(({to, value}) => [to, value])).toEqual([[3, "gone"]]);
  expect(index.at(tokens, 0)).toEqual([]);
});
