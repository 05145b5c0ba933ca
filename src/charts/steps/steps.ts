import {wrap} from "../text-width.js";
import {tooManyWords} from "../too-many.js";
import {stacked} from "./draw.js";
import type {Size, State} from "./mark.js";
import type {StepRows} from "./rows.js";
import {layFiveTexts} from "./states/five-texts.js";
import {layLastCall} from "./states/last-call.js";
import {layLeftOut} from "./states/left-out.js";
import {layNewHolder} from "./states/new-holder.js";
import {layOneSeat} from "./states/one-seat.js";
import {layOtherSideCalls} from "./states/other-side-calls.js";
import {layRecordStops} from "./states/record-stops.js";
import {layWhoTravels} from "./states/who-travels.js";
import {layWholeRecord} from "./states/whole-record.js";

/** A step of the story: its place in the address, and how the graphic stands in it. */
export interface Step {
  slug: string;
  lay(rows: StepRows, size: Size): State;
}

/** A state that says so, where there are more contacts than the graphic has room for. */
const orTooMany = (step: Step): Step => ({
  ...step,
  lay: (rows, size) => (rows.left === undefined ? step.lay(rows, size) : layTooMany(rows.left, size))
});

function layTooMany(left: number, {width, height}: Size): State {
  const lines = wrap(tooManyWords(left), 15, {width: width - 16});
  return {placed: [], scenery: [stacked(lines, {x: 8, y: height / 2}, 20)]};
}

/** The steps in the order in which they are told. */
export const steps: readonly Step[] = [
  {slug: "last-call", lay: layLastCall},
  {slug: "other-side-calls", lay: layOtherSideCalls},
  {slug: "five-texts", lay: layFiveTexts},
  {slug: "whole-record", lay: layWholeRecord},
  {slug: "new-holder", lay: layNewHolder},
  {slug: "who-travels", lay: layWhoTravels},
  {slug: "one-seat", lay: layOneSeat},
  {slug: "left-out", lay: layLeftOut},
  {slug: "record-stops", lay: layRecordStops}
].map(orTooMany);
