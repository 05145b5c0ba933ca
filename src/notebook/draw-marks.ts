import {countOf} from "../charts/words/number-word.js";
import {capital} from "../charts/words/sentence.js";
import type {CodedContact} from "../coder/types.js";
import {element} from "../story/explore/element.js";
import {moveFocus} from "../story/explore/move-focus.js";
import {drawTimeline} from "../story/explore/timeline.js";
import {contactEntries} from "./contact-entries.js";
import type {RuleBook} from "./rule-book.js";

/** The contacts of a text as marks on the line, drawn for a width in pixels. A mark that is pressed is told to `open`. */
export function drawMarks(
  contacts: readonly CodedContact[],
  {book, width, open}: {book: RuleBook; width: number; open: (contact: string) => void}
): HTMLElement {
  const levels = new Map(
    book.offices.map(({office_id, level}) => [office_id, level as "leader" | "minister" | "official"])
  );
  const entries = contactEntries(contacts, {levels, setting: book.setting});
  if (entries.length === 0) return note("No contact that took place was found, so there is no mark.");
  const {svg, layout} = drawTimeline(entries, {...book.setting, domain: domainOf(contacts, book), width, open: null});
  const press = ({target}: Event) => {
    const id = target instanceof Element ? target.closest<SVGElement>("[data-contact]")?.dataset.contact : undefined;
    if (id !== undefined) open(id);
    return id !== undefined;
  };
  svg.addEventListener("click", press);
  svg.addEventListener("keydown", (event) => {
    const marks = [...svg.querySelectorAll<SVGElement>(".mark")];
    const done = event.key === "Enter" || event.key === " " ? press(event) : moveFocus(marks, event.key) !== null;
    if (done) event.preventDefault();
  });
  const figure = element("div", {class: "timeline"});
  figure.append(svg);
  if (layout.undated > 0)
    figure.append(note(`${capital(countOf(layout.undated, "contact"))} without a day cannot be drawn.`));
  return figure;
}

const note = (words: string): HTMLElement => element("p", {class: "nb-note"}, [words]);

/** The story's period, widened to hold every contact. */
function domainOf(contacts: readonly CodedContact[], {setting}: RuleBook): {start: string; end: string} {
  const {start, end} = setting.dyad.period;
  const days = contacts.flatMap(({date_earliest, date_latest}) => [date_earliest, date_latest]);
  const all = [start, end ?? start, ...days.filter((day) => day !== null)].sort();
  return {start: all[0] ?? start, end: all.at(-1) ?? start};
}
