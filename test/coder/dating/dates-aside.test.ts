import {expect, test} from "vitest";
import {code} from "../reading.js";

const day = (text: string, language = "en") =>
  code(text, {published: "2016-09-27", language}).contacts.map(({date_latest}) => date_latest);

test.each([
  ["en", "Walid Muallem, reappointed in July, met Javad Zarif in Tehran.", "2016-09-27"],
  ["en", "Walid Muallem, who was named minister in February 2006, met Javad Zarif in Tehran.", "2016-09-27"],
  ["en", "Javad Zarif telephoned Walid Muallem, born in 1941.", "2016-09-27"],
  ["en", "Walid Muallem, reappointed in July, met Javad Zarif in Tehran on Monday.", "2016-09-26"],
  ["en", "Walid Muallem, appointed in July to head the ministry, met Javad Zarif in Tehran on Monday.", "2016-09-26"],
  ["en", "Walid Muallem, chosen in June to lead the party in Syria, telephoned Javad Zarif.", "2016-09-27"],
  ["en", "Walid Muallem, appointed a week ago after the death of a friend, met Javad Zarif in Tehran.", "2016-09-27"],
  ["es", "Walid al Mualem, nombrado en julio, se reunió con Yavad Zarif en Teherán.", "2016-09-27"],
  ["fr", "Walid al-Moallem, reconduit, nommé en juillet, a rencontré Javad Zarif à Téhéran.", "2016-09-27"]
])("%s: the day of an aside dates what somebody became: %s", (language, text, latest) => {
  expect(day(text, language)).toEqual([latest]);
});

test.each([
  ["Javad Zarif, in Damascus on Monday, met Walid Muallem.", "2016-09-26"],
  ["Javad Zarif telephoned the newly appointed minister, Walid Muallem, on Monday.", "2016-09-26"],
  ["Javad Zarif telephoned Walid Muallem, just elected, on Monday.", "2016-09-26"],
  ["Javad Zarif, appointed envoy, met Walid Muallem on Monday after the talks, an aide said.", "2016-09-26"],
  ["Re-elected, Walid Muallem on Monday telephoned Javad Zarif.", "2016-09-26"]
])("and no other: %s", (text, latest) => {
  expect(day(text)).toEqual([latest]);
});
