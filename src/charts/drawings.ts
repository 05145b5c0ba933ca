import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {drawLeadersUpright} from "./leaders/upright.js";
import {drawLeadersWide} from "./leaders/wide.js";
import {orNothing} from "./or-nothing.js";
import {drawRows} from "./texts-by-year/narrow.js";
import {drawColumns} from "./texts-by-year/wide.js";
import {drawUpright} from "./the-line/upright.js";
import {drawWide} from "./the-line/wide.js";

export const drawTheLine = orNothing(byWidth(drawUpright, drawWide), "the-line");
export const drawTextsByYear = orNothing(byWidth(drawRows, drawColumns), "texts-by-year");
export const drawLeaders = orNothing(byWidth(drawLeadersUpright, drawLeadersWide), "leaders");

/**
 * How each chart of the catalogue is drawn, by its slug. A browser gets the rows with the page and needs no more than
 * this; what makes rows and words of tables stays out of its bundle.
 */
export const drawings: Readonly<Record<string, ChartEntry["draw"]>> = {
  "the-line": drawTheLine,
  "texts-by-year": drawTextsByYear,
  leaders: drawLeaders
};
