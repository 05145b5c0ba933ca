import {type Labels, label} from "../label.js";
import {dayWords} from "../words/days.js";

/** The value that is used, a day in words. */
export function valueWords(value: string, labels: Labels): string {
  const told = /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayWords(value) : value;
  return label(labels, "disagreements.picture.used", {value: told});
}
