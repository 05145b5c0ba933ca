import {expect, test} from "vitest";
import {told} from "./told.js";

test.each([
  [
    "حسین امیرعبداللهیان روز یکشنبه به دمشق رفت. وزیر خارجه با فیصل مقداد دیدار کرد.",
    "visit >IRN ir-amirabdollahian + sy-mekdad"
  ],
  ["رستم قاسمی در تهران بود. وزیر راه روز یکشنبه با بشار اسد دیدار کرد.", "meeting ir-qasemi + sy-assad"],
  ["حسین امیرعبداللهیان در تهران بود. وزیر خارجه روسیه روز یکشنبه با فیصل مقداد دیدار کرد.", undefined]
])("where no article is written a high office is its holder: %s", (text, contact) => {
  expect(told("fa", text)[0]).toBe(contact);
});
