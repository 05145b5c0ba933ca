import {type Reading, wordsBetween} from "./reading.js";

/** Words between two units but those of names: "a meeting between X and President Y is planned" is near. */
export function plainWords(reading: Reading, a: number, b: number): number {
  const named = reading.units.slice(a + 1, b).reduce((n, {entity}) => n + (entity ? entity.to - entity.from : 0), 0);
  return wordsBetween(reading, a, b) - named;
}
