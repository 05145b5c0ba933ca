import {Answerer} from "./answer.js";
import type {Request} from "./messages.js";

// The coder at work beside the page: it is given texts and rules and gives back what they come to. It opens no connection.
const answerer = new Answerer((answer) => postMessage(answer));
let last: Promise<void> = Promise.resolve();

addEventListener("message", ({data}: MessageEvent<Request>) => {
  last = last.then(() => answerer.answer(data));
});
