import {type Labels, label} from "../label.js";
import type {Reporter, ReportRows} from "./rows.js";

/** Whose outlets, in words. */
export function reporterWords(reporter: Reporter, {sides}: ReportRows, labels: Labels): string {
  const own = typeof reporter === "number";
  const name = own ? (sides[reporter]?.name ?? "") : "";
  return label(labels, `who-reports.picture.${own ? "side" : reporter}`, {name});
}

/** Who rang, in words. */
export function callerWords(caller: number | null, {sides}: ReportRows, labels: Labels): string {
  const capital = caller === null ? "" : (sides[caller]?.capital ?? "");
  return label(labels, `who-reports.picture.${caller === null ? "not-said" : "called"}`, {capital});
}
