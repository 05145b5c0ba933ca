import type {Dyad} from "../chart.js";

const REPORTERS: Record<string, string> = {both: "both sides’ outlets", other: "other outlets"};

/** Whose outlets report a contact, by the code of `reported_by`. */
export function reporterWords(code: string | null, {sides}: Pick<Dyad, "sides">): string {
  const side = sides.find((one) => one.side === code);
  return side === undefined ? (REPORTERS[code ?? ""] ?? "not stated") : `outlets of ${side.name}`;
}
