import {expect, test} from "vitest";
import {readCandidate} from "../../../src/cli/add/candidate.js";
import {lexicon} from "../../coder/reading.js";

const read = (text: string, name = "a.txt") => readCandidate(new TextEncoder().encode(text), {name, lexicon});

test("a plain text shows its headline, its day, its agency and its language", () => {
  const {text, seen} = read(
    "Presidents talk\n\n5 July 2021\n\nTEHRAN (Agency) – The presidents of Iran and Syria spoke by phone on Monday, officials said.\n"
  );
  expect(text).toContain("spoke by phone");
  expect(seen).toMatchObject({title: "Presidents talk", published: "2021-07-05", outlet: "Agency", language: "en"});
});

test("a web page gives its article and what its head says", () => {
  const page = `<!doctype html><html lang="es"><head><title>Un encuentro</title><meta property="og:site_name" content="Diario">
<link rel="canonical" href="https://example.org/a"><meta property="article:published_time" content="2021-07-05T10:00:00Z"></head>
<body><nav>Inicio</nav><article><h1>Un encuentro</h1><p>${"Los presidentes hablaron por teléfono el lunes sobre la región. ".repeat(5)}</p></article></body></html>`;
  const {text, seen} = read(page, "a.html");
  expect(text).not.toContain("<p>");
  expect(seen).toEqual({
    title: "Un encuentro",
    outlet: "Diario",
    url: "https://example.org/a",
    published: "2021-07-05",
    language: "es",
    rights: null
  });
});

test("a file without words is refused", () => {
  expect(() => read(" \n")).toThrow("a.txt holds no words");
});
