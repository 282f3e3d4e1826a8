/** Appends ten invented articles, one by one, to a ledger: `append-invented.ts LEDGER NAME`. Tests start several of it at once. */
import { openSqlite } from "../src/ledger/index.ts";
import { article, says } from "./invented.ts";

const [, , path = "", name = ""] = process.argv;
const ledger = await openSqlite(path);
for (let n = 0; n < 10; n++)
  await ledger.append([article("2029-05", `Prøvebladet ${name}`, says("tenure", `Jens Prøve ${n}`, "Testby"))], "1.0");
await ledger.close();
