// Loaded before the command line (`node --import`): tells at its end, on a fourth stream, how much memory it held at most, in
// kilobytes, and how many seconds of the processor it took.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("SIGTERM", () => process.exit(0));
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}`);
  });
}
