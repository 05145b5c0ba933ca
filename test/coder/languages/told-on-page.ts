import {code} from "../reading.js";

/** Contacts of a page of 15 March 2023 as `channel status days people <who began it`; the status where it did not occur, the day once where it is one. */
export function toldOnPage(language: string, text: string): string[] {
  return code(text, {language, published: "2023-03-15"}).contacts.map((c) => {
    const people = c.participants.map((p) => p.person_id ?? p.office_id ?? p.side).sort();
    const days = c.date_earliest === c.date_latest ? c.date_earliest : `${c.date_earliest}..${c.date_latest}`;
    const status = c.status === "occurred" ? [] : [c.status];
    return [c.channel, ...status, days, people.join("+"), ...(c.initiator ? [`<${c.initiator}`] : [])].join(" ");
  });
}
