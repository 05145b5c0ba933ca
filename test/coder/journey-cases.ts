import type {Case} from "./rule-cases.js";

/** Journeys to where a report was written, journeys that are not made, and how long somebody kept a guest. */
export const journeys: Case[] = [
  [
    "en-agreed-hold",
    "Zarif and Mekdad agreed to hold a video call in June.",
    "Zarif and Mekdad agreed in a video call in June."
  ],
  [
    "en-agreed-on",
    "Zarif and Mekdad agreed on a video call in June.",
    "Zarif and Mekdad agreed on a treaty in a video call in June."
  ],
  [
    "en-announced-a",
    "Tehran announced a visit to Iran by Mekdad.",
    "Tehran announced a treaty during a visit to Iran by Mekdad."
  ],
  [
    "en-moved-to",
    "Zarif’s visit to Damascus was brought forward to June.",
    "Zarif moved to a hotel on his visit to Damascus."
  ],
  [
    "en-will-take-place",
    "A meeting between Zarif and Mekdad will take place in Tehran.",
    "A meeting between Zarif and Mekdad took place in Tehran."
  ],
  [
    "en-announced-much",
    "Zarif’s visit to Damascus, much announced, still has no date.",
    "Zarif’s visit to Damascus, much announced, began on Monday."
  ],
  [
    "en-announced-been",
    "A visit by Zarif to Damascus has been announced.",
    "Zarif’s visit to Damascus, where a deal was announced, began on Monday."
  ],
  [
    "en-visit-not-in",
    "Zarif will not be in Damascus on Friday after all.",
    "Zarif will not be in Moscow on Friday after all, Mekdad said."
  ],
  [
    "en-visit-not-to",
    "Zarif is not going to travel to Damascus on Friday as planned.",
    "Zarif is not going to say where Mekdad will be."
  ],
  [
    "en-visit-not-arrive",
    "Zarif will not land in Damascus on Friday as scheduled.",
    "Zarif will not land a blow on Mekdad."
  ],
  [
    "en-visit-not-direct",
    "Zarif will not visit Damascus on Friday as announced.",
    "Zarif will not visit Moscow on Friday as announced, Mekdad said."
  ],
  [
    "en-visit-not-going",
    "Zarif is not flying to Damascus on Friday after all.",
    "Zarif is not flying to Moscow on Friday after all, Mekdad said."
  ],
  [
    "en-visit-here",
    "DAMASCUS (Agency) – Zarif arrived here on Friday.",
    "DAMASCUS (Agency) – A storm that hit Zarif’s Tehran arrived here on Friday."
  ],
  [
    "en-visit-here-now",
    "DAMASCUS (Agency) – Zarif arrives here on Friday.",
    "MOSCOW (Agency) – Zarif arrives here on Friday, Mekdad said."
  ],
  [
    "en-visit-here-will",
    "DAMASCUS (Agency) – Zarif is due here tomorrow.",
    "MOSCOW (Agency) – Zarif is due here tomorrow, Mekdad said."
  ],
  [
    "en-visit-returned",
    "Zarif came to Damascus in May. Mekdad returned the visit in June.",
    "Zarif came to Damascus in May. Lavrov returned the visit in June."
  ],
  [
    "en-visit-repaid-call",
    "Zarif came to Damascus in May. Mekdad repaid the call in June.",
    "Zarif came to Damascus in May. Mekdad repaid the debt in June."
  ],
  [
    "en-visit-led-them",
    "Zarif led eleven ministers to Damascus on Friday.",
    "Zarif led eleven ministers to believe that Damascus was safe."
  ],
  [
    "en-visit-arriving",
    "Arriving in Damascus on Friday, Zarif smiled.",
    "Arriving in Beirut on Friday, Zarif smiled; Mekdad did not."
  ],
  ["en-visit-leaves-now", "Zarif leaves for Damascus on Friday.", "Zarif leaves for Moscow on Friday, Mekdad said."],
  ["en-visit-be-in", "Zarif was to have been in Damascus on Friday.", "It would be in Syria’s interest, Zarif said."],
  [
    "en-visit-not-here",
    "DAMASCUS (Agency) – Zarif will not come here on Friday after all.",
    "DAMASCUS (Agency) – Rain will not come here on Friday after all."
  ],
  [
    "en-host-passive-time",
    "Zarif was kept for an hour on Friday by Mekdad.",
    "Zarif was kept for an hour on Friday by the fog, Mekdad said."
  ]
];
