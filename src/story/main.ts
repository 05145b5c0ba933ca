import {followMarks} from "./follow-marks.js";
import {unfoldPictures} from "./held-pictures.js";
import {layOutTexts} from "./lay-out-texts.js";
import {offerCopies} from "./offer-copies.js";
import {offerMotion} from "./offer-motion.js";
import {offerThemes} from "./offer-themes.js";
import {shareCharts} from "./share-charts.js";
import {showReceipts} from "./show-receipts.js";
import {tellStory} from "./tell-story.js";
import {wakeFigures} from "./wake-figures.js";

// All a page needs before its reader does anything. The charts' own code is fetched when a figure is first looked at, the
// receipts when the first is asked for.
offerThemes(document);
offerMotion(document);
tellStory(document);
unfoldPictures(document);
showReceipts(document);
shareCharts(document);
layOutTexts(document);
followMarks(document);
offerCopies(document);
wakeFigures(document, () => import("./interactive.js"));
if (document.querySelector(".offers")) import("./offer-embeds.js").then(({offerEmbeds}) => offerEmbeds(document));
