// What `npm run dev` runs in its child.
export {drawGallery} from "./gallery/draw-gallery.js";
export {makePieces} from "./make-pieces.js";
