/** Appends ten invented articles, one by one, to a ledger: `append-invented.ts LEDGER NAME`. Tests start several of it at once. */
import { openStore } from "../src/ledger/index.ts";
import { article, says } from "./invented.ts";

const [, , path = "", name = ""] = process.argv;
const ledger = await openStore(path);
for (let n = 0; n < 10; n++)
  await ledger.append([article("2029-05", `Prøvebladet ${name}`, says("tenure", `Jens Prøve ${n}`, "Testby"))], {
    reader: "1.0",
    at: "2029-06-01T00:00:00.000Z",
  });
await ledger.close();
