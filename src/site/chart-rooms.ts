import type {Described, Publication} from "../embed/described.js";
import {measure, type Room} from "../embed/measure.js";
import {MadeOf} from "../tables/made-of.js";

const measured = new MadeOf<Room>();

/**
 * The room a chart takes, measured again when its picture, its words or its code have changed.
 *
 * @param maker the entry of the catalogue, or whatever else is another object as soon as the chart's code is
 */
export function roomOf(chart: Described, maker: object, {publication, document}: RoomOptions): Room {
  const from = JSON.stringify([chart.version, chart.labels, publication]);
  return measured.of(maker, [from], () => measure(chart, publication, document));
}

export interface RoomOptions {
  publication: Publication;
  /** Where pictures are made. */
  document: Document;
}
