import {expect, test} from "vitest";
import {renderReceipt} from "../../src/story/render-receipt.js";
import {contact, dyad, tables} from "../charts/sample.js";

test("a receipt tells who, with which office, channel, day and how it is known, and the rules", () => {
  const call = contact(({channel, initiator}) => channel === "call" && initiator !== null);
  const mentions = tables.mentions.filter(({contact_id}) => contact_id === call.contact_id);
  const {text} = renderReceipt(call, mentions, {tables, dyad});
  for (const words of [
    "Assad called Raisi",
    "Ebrahim Raisi (president-elect)",
    "5 July 2021",
    "on late Monday",
    "weekday"
  ]) {
    expect(text).toContain(words);
  }
  for (const rule of mentions.flatMap(({rules}) => rules)) expect(text).toContain(`<code>${rule}</code>`);
});

test("a place is named where there is one, else the country of a side", () => {
  const meeting = contact(({place}) => place === "Moscow");
  expect(renderReceipt(meeting, [], {tables, dyad}).text).toContain("<dd>Moscow</dd>");
  const visit = contact(({channel, place, country}) => channel === "visit" && place === null && country !== null);
  expect(renderReceipt(visit, [], {tables, dyad}).text).toMatch(/<dt>Where<\/dt><dd>(Iran|Syria)<\/dd>/);
});

test("an office that the tenures do not bear out is warned of", () => {
  const call = contact(({channel, initiator}) => channel === "call" && initiator !== null);
  const doubted = tables.participants.map((row) => ({...row, office_basis: "stated" as const, certain: false}));
  const {text} = renderReceipt(call, [], {tables: {...tables, participants: doubted}, dyad});
  expect(text).toContain("so the text; by the list of office-holders");
  expect(renderReceipt(call, [], {tables, dyad}).text).not.toContain("by the list of office-holders");
});
