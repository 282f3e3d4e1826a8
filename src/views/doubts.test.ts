import { expect, test } from "vitest";
import { article, says, shelfOf } from "../../gold/invented.ts";
import { openBooks } from "./books.ts";
import { doubts } from "./doubts.ts";

test("names that may be one man's at one club, and ends that articles contradict", () => {
  const books = openBooks(
    shelfOf(
      article("2029-05-01", "A", says("tenure", "Jens Prøve", "Testby"), says("tenure", "Ole Prøve", "Testby")),
      article("2029-05-02", "B", says("tenure", "Prøve", "Testby"), says("tenure", "Prøve Jensen", "Testby")),
      article("2029-05-03", "C", says("tenure", "Frank Test", "Andenby")),
      article("2039-05-03", "D", says("tenure", "Franky Test", "Andenby")),
      article("2030-01-01", "E", says("appointment", "Bo Taget", "Andenby", { at: "2029-05" })),
      article("2030-01-02", "F", says("appointment", "Bo Taget", "Andenby", { at: "2029-07-01" })),
      article("2030-01-03", "G", says("appointment", "Bo Taget", "Andenby", { at: "2029-05-03" })),
    ),
  );
  const { unjoined, conflicts } = doubts(books);
  expect(unjoined).toEqual([
    { a: "Frank Test", b: "Franky Test", clubs: ["Andenby"] },
    { a: "Jens Prøve", b: "Prøve", clubs: ["Testby"] },
    { a: "Ole Prøve", b: "Prøve", clubs: ["Testby"] },
  ]);
  expect(conflicts).toEqual([
    {
      person: "Bo Taget",
      club: "Andenby",
      end: "from",
      edtf: "2029-05-03",
      support: ["p6c0", "p4c0"],
      contradicted: ["p5c0"],
    },
  ]);
});
