import {code} from "../reading.js";

/**
 * What a text in a language tells, a line a contact: channel, status unless it occurred, who started it after "<",
 * who travelled after ">", and the people, or their offices, in alphabetical order.
 */
export function told(language: string, text: string): string[] {
  const {contacts} = code(text, {language, published: "2022-07-03"});
  return contacts.map(({channel, status, initiator, travelled, participants}) => {
    const people = participants.map((p) => p.person_id ?? p.office_id ?? p.side).sort();
    const words = [
      channel,
      status === "occurred" ? "" : status,
      initiator && `<${initiator}`,
      travelled && `>${travelled}`
    ];
    return [...words.filter(Boolean), people.join(" + ")].join(" ");
  });
}
