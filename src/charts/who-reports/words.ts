import type {Reporter, ReportRows} from "./rows.js";

/** Whose outlets, in words. */
export function reporterWords(reporter: Reporter, {sides}: ReportRows): string {
  if (reporter === "both") return "outlets of both";
  if (reporter === "other") return "only others’ outlets";
  return `only ${sides[reporter]?.name}’s outlets`;
}

/** Who rang, in words. */
export function callerWords(caller: number | null, {sides}: ReportRows): string {
  return caller === null ? "who rang is not said" : `${sides[caller]?.capital} called`;
}
