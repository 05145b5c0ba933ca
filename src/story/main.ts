import {followMarks} from "./follow-marks.js";
import {offerThemes} from "./offer-themes.js";
import {wakeFigures} from "./wake-figures.js";

// All a page needs before its reader does anything. The charts' own code is fetched when a figure is first looked at.
offerThemes(document);
followMarks(document);
wakeFigures(document, () => import("./interactive.js"));
