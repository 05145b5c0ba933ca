import {expect, test} from "vitest";
import {dateExpression} from "../../../src/charts/words/date-expression.js";
import {contact, tables} from "../sample.js";

const call = contact(({channel}) => channel === "call");
const [mention] = tables.mentions.filter(({contact_id}) => contact_id === call.contact_id);
if (mention === undefined) throw new Error("no mention in the fixture");
const other = {...mention, date_earliest: "2000-01-01", date_expression: "long ago"};

test("the words of the mention that fixed the day, not of the first", () => {
  expect(dateExpression(call, [{...mention, date_expression: null}, other, mention])).toBe(mention.date_expression);
});

test("else the first words there are, or none", () => {
  expect(dateExpression(call, [other])).toBe("long ago");
  expect(dateExpression(call, [{...mention, date_expression: null}])).toBeNull();
  expect(dateExpression({...call, contact_id: "another"}, [mention])).toBeNull();
});
