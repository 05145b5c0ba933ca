import {journeys} from "./journey-cases.js";
import type {Case} from "./rule-cases.js";

/** Hosts and guests, and contacts told by what came of them. */
export const received: Case[] = [
  ...journeys,
  [
    "en-call-placed-by",
    "Mekdad went over the oil file in a call placed by his Iranian colleague.",
    "Mekdad went over the oil file in a call placed by Lavrov; Zarif did not."
  ],
  [
    "en-call-thanked-time",
    "Zarif spoke with Mekdad, who thanked him for taking the time to call.",
    "Zarif thanked Lavrov for taking the time to write."
  ],
  [
    "en-call-held-talk",
    "Zarif held a long conversation with Mekdad.",
    "Zarif held a long conversation piece up to Mekdad."
  ],
  [
    "en-visit-gone-meant",
    "Mekdad was to have gone back to Tehran on Friday for talks with Zarif.",
    "Mekdad was to have gone back to Moscow on Friday; Zarif was in Tehran."
  ],
  ["en-host-guest-now", "Mekdad is the guest of Zarif.", "Mekdad is the guest of Lavrov, Zarif said."],
  [
    "en-visit-guest-will",
    "Mekdad will be the guest of Zarif on Friday.",
    "Mekdad will be the guest of Lavrov on Friday, Zarif said."
  ],
  [
    "en-meet-after-gerund",
    "Zarif flew out of Damascus after talking to Mekdad.",
    "Zarif praised Mekdad after talking to reporters."
  ],
  [
    "en-call-first-on",
    "First on the line was Zarif, who congratulated Mekdad.",
    "First on the list was Zarif, who congratulated Mekdad."
  ],
  [
    "en-call-noun-last",
    "Zarif’s last exchange with Mekdad was in May, by telephone.",
    "Zarif’s last exchange with Lavrov was in May, by telephone, Mekdad said."
  ],
  [
    "en-meet-signed-next",
    "Zarif put his name next to that of Mekdad on Friday.",
    "Zarif put his flag next to that of Mekdad on Friday."
  ],
  [
    "en-host-opened-doors",
    "Mekdad opened the doors of the ministry to Zarif.",
    "Mekdad opened the doors of the ministry to the poor, Zarif said."
  ],
  ["en-host-awaits", "Mekdad awaits Zarif on Friday.", "Mekdad awaits Lavrov on Friday, Zarif said."],
  ["en-meet-has-now", "Zarif has an appointment with Mekdad on Friday.", "Zarif has tea with milk, Mekdad said."],
  [
    "en-host-waiting-there",
    "Zarif landed in Damascus on Friday. Mekdad was waiting on the tarmac.",
    "Zarif landed in Damascus on Friday. A car was waiting on the tarmac."
  ],
  ["en-meet-gap-farewell", "Mekdad bade Zarif farewell on Friday.", "Mekdad bade Zarif’s aide farewell on Friday."]
];
