import { expect, test } from "vitest";
import { article, says, shelfOf } from "../../gold/invented.ts";
import { openBooks } from "./books.ts";
import { revisionsBetween } from "./versions.ts";

test("what was taken back, softened and hardened is told; what stays or is new is not", () => {
  const books = openBooks(
    shelfOf(
      article(
        "2029-05-01",
        "Prøvebladet",
        says("candidacy", "Ole Test", "Testby", { stage: "talks", certainty: "certain" }),
        says("candidacy", "Per Prøve", "Testby", { stage: "linked" }),
        says("departure", "Jens Prøve", "Testby"),
        says("candidacy", "Bo Bane", "Testby", { stage: "talks" }),
      ),
      article(
        "2029-05-02",
        "Prøvebladet",
        says("candidacy", "Ole Test", "Testby", { stage: "talks", certainty: "possible" }),
        says("candidacy", "Per Prøve", "Testby", { stage: "close" }),
        says("candidacy", "Bo Bane", "Testby", { stage: "talks" }),
        says("candidacy", "Ny Mand", "Testby"),
      ),
    ),
  );
  const days = [...new Set(books.assertions.map(({ publication }) => publication.published.latest))].sort();
  const [older = [], newer = []] = days.map((day) => books.assertions.filter(({ publication }) => publication.published.latest === day));
  const told = revisionsBetween(older, newer).map(
    ({ assertion, what }) => `${books.names.get(assertion.claim.person ?? "")?.name} ${what}`,
  );
  expect(told.sort()).toEqual(["Jens Prøve withdrawn", "Ole Test softened", "Per Prøve hardened"]);
});
