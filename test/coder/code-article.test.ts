import {expect, test} from "vitest";
import {code, sourceOf} from "./reading.js";

test("the article says where it comes from and what it holds", () => {
  const text = "Two men meet\n\nTEHRAN (Agency) – Zarif met Mekdad in the city on Monday.";
  const {article} = code(text, {published: "2021-05-12", url: "https://agency.example/1", rights: "theirs"});
  expect(article).toMatchObject({
    article_id: "t",
    file: "t.txt",
    title: "Two men meet",
    outlet: "Agency",
    url: "https://agency.example/1",
    language: "en",
    published: "2021-05-12",
    published_basis: "stated",
    dateline: expect.stringMatching(/^tehran/i),
    rights: "theirs",
    word_count: 8,
    n_contacts: 1
  });
});

test("what the list of sources knows goes before what the page says", () => {
  const text = "Two men meet\n\nTEHRAN (Agency) – Zarif met Mekdad in the city on Monday.";
  const {article} = code(text, {title: "A title", outlet: "Somebody"});
  expect([article.title, article.outlet]).toEqual(["A title", "Somebody"]);
});

test.each(["", "\n", "Nothing happened.", "12345"])("%j has no contact", (text) => {
  const coded = code(text);
  expect(coded.contacts).toEqual([]);
  expect(coded.article.n_contacts).toBe(0);
  expect(coded.warnings).toEqual([]);
});

test("the source is left as it was", () => {
  const source = Object.freeze(sourceOf("Zarif met Mekdad."));
  expect(() => code(source.text, source)).not.toThrow();
});
