import type { CertaintyWords } from "../../model/pack.ts";

/** How sure a Danish text is. */
export const certainty: CertaintyWords = {
  hedges: [
    { certainty: "probable", head: "ventes|ventedes|forventes|forventedes|antages" },
    { certainty: "probable", head: "forvente", as: "ede" },
    {
      certainty: "probable",
      head: "står til at|alt i retning af|peger i retning af|peger mod|lægger an til|ser ud til|ligner|peger på at|peger i retning af|efter alt at dømme|alt tyder på|meget tyder på|alt peger på|meget peger på|tegner til",
    },
    {
      certainty: "probable",
      head: "formentlig|sandsynligvis|formodentlig|antagelig|antageligvis|med stor sandsynlighed|højst sandsynligt|med al sandsynlighed|uden tvivl",
    },
    {
      certainty: "probable",
      head: "tæt på|meget tæt på|så godt som|stort set|på nippet til|lige ved at|ved at|på vej til|på randen af|nært forestående|nærmer sig|tættere på",
    },
    {
      certainty: "probable",
      head: "skal efter planen|efter planen|er sat til|indstillet til|klar til at|lægger op til|står over for|tilsyneladende|øjensynligt|efter alle solemærker|efter alle solemærker at dømme",
    },
    {
      certainty: "possible",
      head: "måske|muligvis|eventuelt|angiveligt|efter sigende|efter forlydende|mulig|muligt|mulige|potentiel|potentielt|potentielle|eventuel|eventuelle|vistnok|kan tænkes|ikke udelukket|tvivlsomt",
    },
    { certainty: "possible", head: "kan|kunne|kunne vise sig|måtte" },
    { certainty: "possible", head: "rygte|spekulere", as: "ede" },
    { certainty: "possible", head: "rygtes|forlyder|forlød|forlydes|siges|menes|mentes|påstås|hævdes|rygtedes|spekuleres|lyder det at" },
    {
      certainty: "possible",
      head: "rygte|rygtet|rygter|rygterne|rygtebørsen|forlydende|forlydender|forlydenderne|spekulation|spekulationer|spekulationerne|gisninger",
    },
    { certainty: "possible", head: "skulle|skulle være|skulle have|skulle angiveligt|skulle efter sigende" },
    { certainty: "possible", head: "risikerer|truer|truet|fyringstruet|på vippen|i farezonen|hænger i en tynd tråd|under pres|i fare for" },
    { certainty: "possible", head: "overveje", as: "ede" },
    { certainty: "possible", head: "tvivl|usikkert|uvist|uklart|uafklaret|åbent spørgsmål|spørgsmålet er|mon" },
  ],
  negations: [
    "ikke",
    "aldrig",
    "ingen",
    "intet",
    "næppe",
    "hverken",
    "langtfra",
    "slet ikke",
    "ingenlunde",
    "på ingen måde",
    "ikke længere",
    "endnu ikke",
    "umuligt",
    "uden at",
    "i stedet for at",
    "forgæves",
  ],
  futures: ["skal", "vil", "kommer til at", "bliver", "agter at", "har tænkt sig at", "har planer om at", "til at"],
};
