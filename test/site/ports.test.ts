import {createServer} from "node:http";
import {expect, onTestFinished, test} from "vitest";
import {freePort, listen, wantedPort} from "../../src/site/ports.js";

test("--port comes before PORT, and 3000 last", () => {
  expect(wantedPort(["--port", "4000"], {PORT: "5000"})).toBe(4000);
  expect(wantedPort([], {PORT: "5000"})).toBe(5000);
  expect(wantedPort([], {})).toBe(3000);
});

test("what is no port is named", () => {
  for (const text of ["web", "0", "70000", "3.5"])
    expect(() => wantedPort(["--port", text], {})).toThrow(`"${text}" is no port`);
});

test("a taken port moves to the next free one", async () => {
  const [first, second] = [createServer(), createServer()];
  onTestFinished(() => void [first, second].map((server) => server.close()));
  const taken = await listen(first, 4700);
  expect(await listen(second, taken)).toBeGreaterThan(taken);
});

test("whoever asks at the same time is given another free port", async () => {
  const ports = await Promise.all(Array.from({length: 5}, freePort));
  expect(new Set(ports).size).toBe(5);
  const server = createServer();
  onTestFinished(() => void server.close());
  expect(await listen(server, ports[0] ?? 0)).toBe(ports[0]);
});
