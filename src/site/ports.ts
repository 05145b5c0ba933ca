import type {Server} from "node:http";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {readOptions} from "./read-options.js";

/** The port asked for with `--port` (or PORT), else 3000. */
export function wantedPort(args: string[], env: NodeJS.ProcessEnv = process.env): number {
  const {values} = readOptions(
    {args, options: {port: {type: "string"}}},
    "usage: npm start -- [--port N], or npm run dev"
  );
  const text = values.port ?? env.PORT ?? "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`"${text}" is no port; give a number from 1 to 65535`);
  return port;
}

/**
 * Listens on `port` of this machine only, or on the next free one.
 *
 * @returns the port it listens on
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 100; ++candidate) {
    if (await tryPort(server, candidate)) return candidate;
  }
  throw new Error(`no free port from ${port} to ${port + 99}; name another with --port`);
}

/** A port that nobody listens on, chosen by the system: two who ask at once are given different ones. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error));
    server.once("error", failed).listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}
