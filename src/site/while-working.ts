// What `npm run dev` runs in its child, as one bundle.
export {drawGallery} from "./gallery/draw-gallery.js";
export {makePieces} from "./make-pieces.js";
