/** Appends invented articles, twenty at a time, until it is killed, and says how many are safe: `append-for-ever.ts LEDGER`. */
import { openStore } from "../src/ledger/index.ts";
import { article, says } from "./invented.ts";

const [, , place = ""] = process.argv;
const ledger = await openStore(place);
const BATCH = 20;
for (let n = 0; ; n += BATCH) {
  const batch = Array.from({ length: BATCH }, (_, i) =>
    article("2029-05", `Prøvebladet ${n + i}`, says("tenure", `Jens Prøve ${n + i}`, "Testby")),
  );
  await ledger.append(batch, { reader: "1.0", at: "2029-06-01T00:00:00.000Z" });
  process.stdout.write(`${n + BATCH}\n`);
}
