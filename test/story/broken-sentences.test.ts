import {expect, test} from "vitest";
import {brokenSentences, softened} from "../../src/story/broken-sentences.js";

const grounds = {
  claims: {
    sure: {holds: true, holds_as_found: true},
    likely: {holds: false, holds_as_found: true},
    wrong: {holds: false, holds_as_found: false}
  },
  facts: {n: "three"}
};
const broken = (page: string) => brokenSentences(page, grounds).map(({fault, soft}) => [fault, soft]);

test("what is carried is not broken", () => {
  expect(
    broken(
      'In the reports we found, [a {{fact n}}]{claim=likely as-found}. [b]{claim=sure} [c]{claim=wrong fails} [{{fact n}}]{soft="d"}'
    )
  ).toEqual([]);
});

test("a sentence that says more than its claim carries falls back on its softer one", () => {
  expect(broken('[a]{claim=likely soft="b"}')).toEqual([
    ['claim "likely" does not hold under every variant; write as-found or fails', "b"]
  ]);
  expect(broken('[in the reports we found a]{claim=wrong as-found soft="b"}')).toEqual([['claim "wrong" fails', "b"]]);
  expect(broken('[a]{claim=likely fails soft="b"}')).toEqual([['claim "likely" holds, but is told as failed', "b"]]);
  expect(broken("[a]{claim=likely}")[0]?.[1]).toBeNull();
});

test("a fact nobody knows any more breaks the sentence that names it, with or without a claim", () => {
  expect(broken('[{{fact lag}} days]{soft="some days"}')).toEqual([['fact "lag" is not known', "some days"]]);
  expect(broken('[{{fact lag}} days]{claim=sure soft="some days"}')).toEqual([
    ['fact "lag" is not known', "some days"]
  ]);
});

test("a mark that is wrong itself has to be mended, softer words or not", () => {
  expect(broken('[a]{claim=other soft="b"}')).toEqual([
    ['unknown claim "other"; the claims are sure, likely, wrong', null]
  ]);
  expect(broken('[a]{claim=sure always soft="b"}')).toEqual([
    ['"always" says nothing of a claim; write as-found or fails', null]
  ]);
  expect(broken('In the reports we found it.\n\n[a]{claim=likely as-found soft="b"}')[0]?.[0]).toContain(
    "say “in the reports we found”"
  );
});

test("a page is softened where it is broken, and nowhere else", () => {
  const page = '[a]{claim=sure soft="x"} [b]{claim=likely soft="y"} [c]{claim=wrong}';
  expect(softened(page, grounds)).toBe('[a]{claim=sure soft="x"} y [c]{claim=wrong}');
});
