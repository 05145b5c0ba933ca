import {expect, test} from "vitest";
import {draftsOf} from "../reading.js";

/** Who invited to the contact told first or last, by the language's own words. */
function invited(text: string) {
  return draftsOf(text).map(({invitedBy}) => invitedBy);
}

test.each([
  "Zarif flew to Damascus at the invitation of Mekdad.",
  "Zarif flew to Damascus at Mekdad’s invitation.",
  "Zarif flew to Damascus in response to an invitation from Damascus.",
  "Zarif flew to Damascus, having been invited by Mekdad.",
  "Zarif flew to Damascus to see Mekdad, who extended the invitation.",
  "Zarif, whom Mekdad had invited, flew to Damascus.",
  "Zarif flew to Damascus in answer to an invitation which Assad has extended to him.",
  "Zarif flew to Damascus. He has been invited by Assad.",
  "Zarif flew to Damascus. He had been asked to Damascus by the Syrian government.",
  "Zarif flew to Damascus. The Syrian foreign minister had invited him in May.",
  "Zarif flew to Damascus. The invitation came from Assad.",
  "Zarif flew to Damascus. The invitation was issued by Assad.",
  "Zarif flew to Damascus. He had accepted an invitation from his Syrian counterpart.",
  "Zarif accepted an invitation by Mekdad and flew to Damascus.",
  "Zarif had been asked to Damascus by the Syrian government. He was received by Assad.",
  "Zarif was in town, Assad having invited him. The latter received Zarif on Monday.",
  "Ghalibaf met Hammouda Sabbagh, at whose invitation he came.",
  "Assad received Zarif, whom he had invited to Damascus.",
  "Zarif flew to Damascus, where Assad had asked him to come.",
  "Zarif flew to Damascus, at Assad’s request.",
  "Zarif flew to Damascus. He saw the bazaar. The host, Mekdad, had sent the invitations himself.",
  "Zarif met Mekdad in Damascus. Mekdad had sent out the invitations.",
  "Zarif flew to Damascus. The visit, held at Syria’s invitation, lasted a day.",
  "Zarif flew to Damascus on Monday in answer to a Syrian invitation.",
  "Zarif flew to Damascus. It was a response to a Syrian invitation.",
  "Zarif is expected there at the official invitation of Mekdad.",
  "Zarif will fly to Damascus on Monday. Assad sent him the invitation in May.",
  "Zarif will fly to Damascus on Monday. Mekdad sent Zarif the official invitation."
])("%s", (text) => {
  expect([...new Set(invited(text))]).toEqual(["SYR"]);
});

test("who invited is at the talks that he is told of with, not at those before", () => {
  const contacts = draftsOf("Zarif was received by Assad and held talks with Mekdad, who had invited him.");
  expect(contacts.map(({members}) => members.length)).toEqual([2, 2]);
});

test.each([
  "Zarif flew to Damascus. He invited Assad to Tehran.",
  "Zarif will fly to Damascus on Monday. He sent Assad an invitation to Tehran.",
  "Zarif flew to Damascus on Monday. Assad sent him an invitation.",
  "Zarif flew to Damascus. He was asked to comment by reporters.",
  "Assad received Zarif and invited him to come again.",
  "Assad received Zarif. He has invited Raisi to visit Damascus.",
  "Assad has invited Raisi to Damascus. On Friday he received Zarif there.",
  "Zarif had declined an invitation from Mekdad. He met Mekdad in Baku.",
  "Ghalibaf met Hammouda Sabbagh, in whose house he slept.",
  "Zarif flew to Damascus. Mekdad invited him to return in spring.",
  "Zarif flew to Damascus. Mekdad has asked him to come again.",
  "Zarif flew to Damascus. He praised Assad’s request.",
  "Zarif flew to Damascus. He carried an Iranian invitation."
])("no invitation to what is told: %s", (text) => {
  expect(invited(text)).toEqual([null]);
});

test("whoever invites in a call has called; an invitation alone is no contact", () => {
  expect(draftsOf("Raisi invited Assad to Tehran in a telephone call.").map(({channel}) => channel)).toEqual(["call"]);
  expect(draftsOf("Raisi has invited Assad to visit Tehran.")).toEqual([]);
});

test("the day somebody was invited on is not the day of the visit", () => {
  const [draft, ...more] = draftsOf("Zarif flew to Damascus. The Syrian foreign minister had invited him in May.");
  expect(draft?.channel).toBe("visit");
  expect(more).toEqual([]);
});

test.each([
  ["Raisi will be in Damascus on Friday for a stay to which Assad invited him.", "SYR"],
  ["Raisi will be in Damascus on Friday. Assad, who asked him over, is pleased.", "SYR"],
  ["Assad’s invitation has been taken up by Raisi. He will be in Damascus on Friday.", "SYR"],
  ["Raisi will be in Damascus on Friday. The invitation came from the Syrian government.", "SYR"],
  ["Raisi met Assad in Damascus. The visit comes upon an invitation by the Syrian government.", "SYR"],
  ["Raisi met Assad in Damascus. The invitation came from Moscow.", null],
  ["Assad’s invitation lies on a desk. Raisi will be in Damascus on Friday.", null],
  ["Assad has withdrawn the invitation that would have brought Raisi to Damascus on Friday.", "SYR"],
  ["Raisi will not be going to Damascus. The trip, to which Assad had invited him, was called off.", "SYR"]
])("who invited, in other words: %s", (text, expected) => {
  expect(invited(text).at(-1)).toBe(expected);
});
