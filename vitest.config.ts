import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/published/**", "test/browser/**"],
          setupFiles: ["test/leave-no-trace.ts"],
          testTimeout: 30_000,
          // Most of these 700 small files take longer to load than to run: they share two processes and what those loaded.
          isolate: false,
          maxWorkers: 2
        }
      },
      // The tree `npm run build` has left in dist/, and a second build of the same sources.
      {test: {name: "site", include: ["test/published/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000}},
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Much of it is waiting. Each file has its own browser and finds ports of its own; two are all that two processors bear.
          isolate: false,
          maxWorkers: 2
        }
      }
    ]
  }
});
