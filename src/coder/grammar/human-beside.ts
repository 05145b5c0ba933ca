import {isHuman, type Reading, textBetween, wordAt, wordsBetween} from "./reading.js";

/** The human of whom a relative pronoun at unit `i` speaks: the nearest of the few units before it. */
export function humanBefore(reading: Reading, i: number): number | null {
  for (let j = i - 1; j >= Math.max(0, i - 3); --j) if (isHuman(reading.units[j])) return j;
  return null;
}

/** The human behind a preposition at unit `i`; titles and a few odd words may stand between. */
export function humanBehind(reading: Reading, i: number): number | null {
  const from = behindElided(reading, i);
  for (let j = from; j <= from + 1 && j < reading.units.length; ++j) {
    if (isHuman(reading.units[j])) {
      const entity = reading.units[j]?.entity;
      return wordsBetween(reading, i, j) <= 4 &&
        !/;/.test(textBetween(reading, i, j)) &&
        !entity?.possessive &&
        entity?.reference !== "his"
        ? j
        : null;
    }
    if (wordAt(reading, j) !== "det") return null;
  }
  return null;
}

/** "recibió al de A, X", "al del Parlamento, X": the office of the one is that of the other, and not said again. */
function behindElided(reading: Reading, i: number): number {
  const elided =
    reading.traits.has("object marked") && wordAt(reading, i + 1) === "of" && !wordsBetween(reading, i, i + 1);
  if (!elided) return i + 1;
  return reading.units[i + 2]?.entity?.kind === "country" ? i + 3 : i + 2;
}
