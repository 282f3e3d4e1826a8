import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["src/**/*.test.ts", "gold/**/*.test.ts", "scripts/**/*.test.ts", "web/**/*.test.{ts,tsx}"], testTimeout: 30_000 },
});
