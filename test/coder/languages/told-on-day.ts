import {code} from "../reading.js";

/** Contacts of a text of 8 December 2021 as `channel day people`; the status where it did not occur, who called or wrote behind `<`. */
export function toldOnDay(language: string, text: string): string[] {
  return code(text, {language, published: "2021-12-08"}).contacts.map((c) => {
    const people = c.participants.map((p) => p.person_id ?? p.office_id ?? p.side).sort();
    const status = c.status === "occurred" ? [] : [c.status];
    return [c.channel, ...status, c.date, people.join("+"), ...(c.initiator ? [`<${c.initiator}`] : [])].join(" ");
  });
}
