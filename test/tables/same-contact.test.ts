import {expect, test} from "vitest";
import type {CodedContact} from "../../src/coder/types.js";
import {sameTold, type Told, toldBy} from "../../src/tables/same-contact.js";
import {book, contact, on} from "./build.js";

function same(...reports: [Partial<CodedContact>, Partial<CodedContact>]): boolean {
  const [a, b] = reports.map((report, i) => toldBy(contact(`text ${i}`, 0, report), book)) as [Told, Told];
  return sameTold(a, b) && sameTold(b, a);
}

test("same people, channel and day", () => {
  expect(same({}, {})).toBe(true);
  expect(same({channel: "video_call"}, {})).toBe(true);
});

test("a call and a meeting on one day are two", () => {
  expect(same({channel: "meeting"}, {})).toBe(false);
});

test("two calls of one pair in a week are two", () => {
  expect(same(on("2020-01-06"), on("2020-01-08"))).toBe(false);
});

test("a month that holds the day is the same, a year is too loose", () => {
  expect(same(on("2020-01-01", "2020-01-31"), {})).toBe(true);
  expect(same(on("2020-01-01", "2020-12-31"), {})).toBe(false);
  expect(same({date_earliest: null}, {})).toBe(false);
});

test("what is stated must not contradict, what is not stated may be anything", () => {
  expect(same({initiator: "AAA"}, {})).toBe(true);
  expect(same({initiator: "AAA"}, {initiator: "BBB"})).toBe(false);
  expect(same({place: "X"}, {place: "Y"})).toBe(false);
  expect(same({country: "AAA"}, {country: "BBB"})).toBe(false);
  expect(same({travelled: "AAA"}, {travelled: "BBB"})).toBe(false);
  expect(same({multilateral: true}, {})).toBe(false);
});

test("what was announced may be what then took place or was called off", () => {
  expect(same({status: "announced"}, {})).toBe(true);
  expect(same({status: "announced"}, {status: "cancelled"})).toBe(true);
  expect(same({status: "cancelled"}, {})).toBe(false);
});
