import {afterAChange} from "./after-a-change.js";
import {aroundAChange} from "./around-a-change.js";
import type {ChartEntry} from "./chart.js";
import {contactsByYear} from "./contacts-by-year.js";
import {disagreements} from "./disagreements.js";
import {leaders} from "./leaders.js";
import {ministerTrips} from "./minister-trips.js";
import {rateByLeader} from "./rate-by-leader.js";
import {textsByYear} from "./texts-by-year.js";
import {theLine} from "./the-line.js";
import {theRecord} from "./the-record.js";
import {themes} from "./themes.js";
import {whoMeetsWhom} from "./who-meets-whom.js";
import {whoReports} from "./who-reports.js";
import {whoTravels} from "./who-travels.js";
import {whoseEvent} from "./whose-event.js";

/** Every chart of the story, the embeds and the tests: the one list. */
export const catalog: readonly ChartEntry[] = [
  theLine,
  theRecord,
  whoTravels,
  whoMeetsWhom,
  themes,
  whoReports,
  disagreements,
  textsByYear,
  leaders,
  whoseEvent,
  ministerTrips,
  rateByLeader,
  afterAChange,
  aroundAChange,
  contactsByYear
];
