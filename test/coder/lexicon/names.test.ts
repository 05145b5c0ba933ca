import {expect, test} from "vitest";
import type {LexiconRows, PersonRow} from "../../../src/coder/lexicon/lexicon-rows.js";
import {namesOf} from "../../../src/coder/lexicon/names.js";

function person(person_id: string, name: string, aliases: string[]): PersonRow {
  return {person_id, name, side: "AAA", native_script: null, aliases} as PersonRow;
}

function named(...people: PersonRow[]): Record<string, string[]> {
  const names = namesOf({people, outsiders: [], places: []} as unknown as LexiconRows);
  return Object.fromEntries(
    names.map(({words, meaning}) => [
      words.join(" "),
      meaning.kind === "person" ? meaning.people.map(({person_id}) => person_id) : []
    ])
  );
}

test("every first name is read with every surname", () => {
  const names = named(person("p", "Ann Novak", ["Novak", "Anne Nowak", "Nowak"]));
  expect(Object.keys(names)).toEqual(expect.arrayContaining(["ann nowak", "anne novak", "nowak"]));
});

test("a surname of two people stands for both, with the first name for one", () => {
  const names = named(person("a", "Ida Novak", ["Novak"]), person("b", "Bea Novak", ["Novak"]));
  expect(names).toEqual({novak: ["a", "b"], "ida novak": ["a"], "bea novak": ["b"]});
});

test("a doubled consonant may be written once", () => {
  expect(Object.keys(named(person("a", "Ann Novall", [])))).toEqual(["ann novall", "an noval"]);
});

test("a place and an outsider have the spellings that are listed", () => {
  const place = {place: "Port", country: "AAA", aliases: ["Port", "the Port"], capital: false};
  const outsider = {name: "Cy Dee", country: "CCC", aliases: ["Cy Dee", "Dee"]};
  const names = namesOf({people: [], outsiders: [outsider], places: [place]} as unknown as LexiconRows);
  expect(names.map(({words, meaning}) => `${meaning.kind} ${words.join(" ")}`)).toEqual([
    "outsider cy dee",
    "outsider dee",
    "place port",
    "place the port"
  ]);
});
