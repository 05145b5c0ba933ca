import {pipeline, Readable} from "node:stream";
import {createGunzip} from "node:zlib";
import {wideEncoding} from "../corpus/decode-text.js";

/** The bytes of a stream: unpacked if they are gzip, made UTF-8 if they are UTF-16, else as they come. */
export async function* byteStream(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  const {start, whole} = await peek(asBytes(stream));
  const plain = start[0] === 0x1f && start[1] === 0x8b ? await peek(unpacked(whole)) : {start, whole};
  const wide = wideEncoding(plain.start);
  if (wide === null) yield* plain.whole;
  else yield* reencoded(plain.whole, new TextDecoder(wide));
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** The first bytes of a stream, and the stream from its start. */
async function peek(
  stream: AsyncGenerator<Uint8Array>
): Promise<{start: Uint8Array; whole: AsyncGenerator<Uint8Array>}> {
  const {value, done} = await stream.next();
  const start = done ? new Uint8Array() : value;
  return {start, whole: continued(start, stream)};
}

async function* continued(start: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  yield* rest;
}

async function* unpacked(stream: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  // Faults come out where the unpacked bytes are read.
  pipeline(Readable.from(stream), gunzip, () => undefined);
  for await (const chunk of gunzip) yield chunk as Uint8Array;
}

async function* reencoded(stream: AsyncGenerator<Uint8Array>, decoder: TextDecoder): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, {stream: true}));
  yield Buffer.from(decoder.decode());
}
