import type {Case} from "./rule-cases.js";

/** Hosts who receive whoever was told of before, and journeys told by what they were made for. */
export const hostCases: Case[] = [
  [
    "en-meet-last-face",
    "Zarif and Mekdad were last face to face in May.",
    "Zarif was last face to face with Lavrov in May."
  ],
  [
    "en-meet-set-eyes",
    "Zarif and Mekdad last set eyes on each other in May.",
    "Zarif and Lavrov last set eyes on each other in May."
  ],
  [
    "en-visit-brings-planned",
    "Zarif is to take the plan to Damascus on Friday.",
    "Zarif is to take the plan to parliament on Friday."
  ],
  [
    "en-meet-laid-before",
    "Zarif flew to Damascus and laid the plan before Assad.",
    "Zarif flew to Damascus and laid the plan before a committee."
  ],
  [
    "en-same-inverted",
    "Zarif met Assad on Monday. Then it was the turn of Amir-Abdollahian.",
    "Zarif met Assad on Monday. Then it was the turn of the economy."
  ],
  [
    "en-host-takes-over",
    "Zarif was in Damascus. Mekdad took over as host.",
    "Lavrov was in Damascus. Mekdad took over as host."
  ],
  [
    "en-host-gave-welcome",
    "Zarif was in Damascus, where Mekdad gave a short welcome.",
    "Lavrov was in Damascus, where Mekdad gave a short welcome."
  ],
  [
    "en-host-gave-welcome-to",
    "Mekdad gave a warm welcome to Zarif.",
    "Mekdad gave a warm welcome to the plan of Zarif."
  ],
  ["en-host-heard-him", "Zarif went to Mekdad, who heard him out.", "Lavrov went to Mekdad, who heard him out."],
  [
    "en-visit-there-now",
    "Zarif spoke of Damascus. He goes there next week.",
    "Lavrov spoke of Damascus. He goes there next week."
  ],
  [
    "en-visit-due-to",
    "Mekdad is due to open a fair in Tehran on Friday.",
    "Zarif is due to open a fair in Tehran on Friday."
  ],
  [
    "en-visit-will-attend",
    "Mekdad will attend a fair in Tehran on Friday.",
    "Zarif will attend a fair in Tehran on Friday."
  ],
  [
    "en-visit-attended-oath",
    "Arnous attended the inauguration of Pezeshkian in Tehran on Tuesday.",
    "Araghchi attended the inauguration of Pezeshkian in Tehran on Tuesday."
  ],
  [
    "en-visit-booked",
    "Zarif is booked on a flight to Damascus on Thursday.",
    "Zarif is booked on a flight to Moscow on Thursday."
  ],
  ["en-visit-call-on", "Raisi paid a brief call on Damascus in May.", "Raisi paid a brief call on Baghdad in May."],
  [
    "en-host-set-aside",
    "Assad has set aside an hour for Zarif on Friday.",
    "Assad has set aside an hour for golf on Friday, Zarif said."
  ],
  [
    "en-meet-expected-for",
    "Mekdad is expected for talks with Zarif on Friday.",
    "Mekdad is ready for a quarrel with Zarif on Friday."
  ],
  [
    "en-visit-steps",
    "Zarif climbed the steps of the palace in Damascus.",
    "Lavrov climbed the steps of the palace in Damascus."
  ]
];
