import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
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
  expect(await freePort(taken)).toBeGreaterThan((second.address() as AddressInfo).port);
});
