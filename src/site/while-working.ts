// What `npm run dev` runs in its child.
export {drawGallery} from "./gallery/draw-gallery.js";
export {makeFigures, makeRest, makeShown as makePieces} from "./make-pieces.js";
