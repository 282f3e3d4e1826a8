/** Which pack a text is read with. */
import { expect, test } from "vitest";
import { packs } from "../languages/index.ts";
import { tokenize } from "../text/index.ts";
import { lexiconFor } from "./language.ts";
import { compilePack } from "./lexicon.ts";

const lexicons = packs.map(compilePack);
const languageOf = (text: string, wished?: string) =>
  lexiconFor(tokenize(text, { start: 0, end: text.length }), lexicons, wished)?.pack.language ?? null;

test.each([
  ["da", "Klubben har fyret sin træner, og nu skal der findes en ny, som kan få holdet op i tabellen inden det er for sent."],
  ["nl", "De club heeft haar trainer ontslagen, en nu moet er een nieuwe komen die de ploeg weer naar boven kan brengen in de stand."],
  ["en", "The club have sacked their manager, and now they have to find a new one who can take the team back up the table."],
] as const)("%s", (language, text) => expect(languageOf(text)).toBe(language));

test.each([
  [
    "German",
    "Der Verein hat seinen Trainer entlassen und sucht jetzt einen neuen, damit die Mannschaft nicht noch weiter abrutscht. Er ist in der Stadt.",
  ],
  [
    "Swedish",
    "Klubben har sparkat sin tränare och nu ska man hitta en ny som kan få laget upp i tabellen. Han har inte sagt att han är på väg till en annan klubb.",
  ],
  [
    "Norwegian",
    "Klubben har sparket treneren sin, og nå skal de finne en ny til å få laget opp av bunnen. Han har ikke sagt noe etter kampen, men tar seg god tid til å svare.",
  ],
  [
    "short Norwegian",
    "Treneren fikk sparken, og klubben leter etter en ny. De hadde ikke vunnet på lenge, og ledelsen var ikke fornøyd med det.",
  ],
  [
    "French",
    "Le club a limogé son entraîneur et doit maintenant en trouver un nouveau qui puisse ramener l'équipe au sommet du classement avec une autre idée.",
  ],
  [
    "Spanish",
    "El club ha despedido a su entrenador y ahora debe encontrar uno nuevo que pueda llevar al equipo a lo más alto de la tabla en la liga.",
  ],
  ["Afrikaans", "Die klub het sy afrigter afgedank en nou moet hulle iemand vind wat die span weer kan oplig. Hy is nie bly nie."],
  ["figures", "12 34 56 ... 78"],
  ["nothing", ""],
] as const)("none: %s", (_, text) => expect(languageOf(text)).toBeNull());

test("a headline of names in another language does not decide", () => {
  const names = "Real Madrid – Bayern München: Jens Prøve, Karl Test, Piet Proef\n";
  expect(languageOf(`${names}The club have sacked their manager and they will now look for a new one who can help the team.`)).toBe("en");
});

test("what the metadata says goes before what the text looks like, if there is such a pack", () => {
  expect(languageOf("The club have sacked their manager.", "nl-BE")).toBe("nl");
  expect(languageOf("The club have sacked their manager and they will look for a new one.", "xx")).toBe("en");
});
