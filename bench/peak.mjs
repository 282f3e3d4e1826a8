// Loaded before the command line (`node --import`): tells at its end, on a fourth stream, how much memory it held at most, in kilobytes.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("SIGTERM", () => process.exit(0));
  process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
}
