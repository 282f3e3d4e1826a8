import { defineConfig } from "vitest/config";

const BROWSER = "web/browser/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "code",
          include: ["src/**/*.test.ts", "gold/**/*.test.ts", "scripts/**/*.test.ts", "web/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", BROWSER],
        },
      },
      { extends: true, test: { name: "browser", include: [BROWSER], globalSetup: "web/browser/setup.ts" } },
    ],
  },
});
