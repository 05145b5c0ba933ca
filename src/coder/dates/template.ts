import {fold} from "../text/fold.js";

/** One place of a template: a word or mark, a slot like `{month}`, or where the expression begins. */
export type Piece = {word: string} | {slot: string} | {begin: true};

const PIECE = /\{([a-z_!]+)\}|\^|[\p{L}\p{M}]+|[^\s\p{L}]/gu;
const MARKS: Record<string, string> = {open: "(", close: ")"};

/**
 * Every sequence a phrase stands for: `(on|) {weekday}` gives two. Brackets may hold brackets; `{open}` and `{close}` are
 * real parentheses. Throws where brackets do not pair.
 */
export function expandTemplate(phrase: string): Piece[][] {
  const reader = {text: phrase, at: 0};
  const sequences = readChoices(reader);
  if (reader.at < phrase.length) throw new Error(`a bracket closes that none opened: "${phrase}"`);
  return sequences.filter((sequence) => sequence.length > 0);
}

interface Reader {
  text: string;
  at: number;
}

function readChoices(reader: Reader): Piece[][] {
  const choices = [...readSequence(reader)];
  while (reader.text[reader.at] === "|") {
    reader.at += 1;
    choices.push(...readSequence(reader));
  }
  return choices;
}

function readSequence(reader: Reader): Piece[][] {
  let sequences: Piece[][] = [[]];
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at];
    if (char === "|" || char === ")") break;
    const next = char === "(" ? readGroup(reader) : [readPlain(reader)];
    sequences = sequences.flatMap((before) => next.map((after) => [...before, ...after]));
  }
  return sequences;
}

function readGroup(reader: Reader): Piece[][] {
  reader.at += 1;
  const choices = readChoices(reader);
  if (reader.text[reader.at] !== ")") throw new Error(`a bracket without its partner: "${reader.text}"`);
  reader.at += 1;
  return choices;
}

function readPlain(reader: Reader): Piece[] {
  const from = reader.at;
  while (reader.at < reader.text.length && !"(|)".includes(reader.text[reader.at] ?? "")) reader.at += 1;
  return plainPieces(reader.text.slice(from, reader.at));
}

function plainPieces(text: string): Piece[] {
  return Array.from(text.matchAll(PIECE), ([written, slot]): Piece => {
    if (written === "^") return {begin: true};
    const mark = slot === undefined ? undefined : MARKS[slot];
    if (slot !== undefined && mark === undefined) return {slot};
    return {word: mark ?? fold(written)};
  });
}
