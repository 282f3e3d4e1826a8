import type { FrameRow } from "../../../model/pack.ts";

/** A bench said to be empty, or a search for somebody to fill it. */
export const vacancy: readonly FrameRow[] = [
  {
    id: "op-zoek",
    type: "phrase",
    head: "op zoek",
    parts: ["trainer|coach|hoofdtrainer|hoofdcoach|opvolger|vervanger|oefenmeester|t1|bondscoach|sportief directeur|technisch directeur"],
    club: "subject|bij|in",
  },
  {
    id: "zoeken",
    type: "verb",
    head: "zoeken",
    as: "zoeken",
    parts: ["trainer|coach|hoofdtrainer|hoofdcoach|opvolger|vervanger|oefenmeester|t1|bondscoach"],
    club: "subject|bij|in|door",
    replaces: "voor|van",
  },
  {
    id: "zoektocht",
    type: "noun",
    head: "zoektocht|speurtocht|trainerszoektocht|trainerskwestie|coachzoektocht",
    parts: ["trainer|coach|hoofdtrainer|hoofdcoach|opvolger|vervanger|oefenmeester|t1|bondscoach"],
    club: "van|bij|subject|genitive",
    replaces: "voor|van",
  },
  {
    id: "trainerskwestie",
    type: "noun",
    head: "trainerszoektocht|trainerskwestie|coachzoektocht|trainersvacature|trainersdossier",
    club: "van|bij|in|subject|genitive",
  },
  {
    id: "uitkijken",
    type: "verb",
    head: "uit+kijken|rond+kijken",
    as: "kijken",
    parts: ["naar", "trainer|coach|hoofdtrainer|hoofdcoach|opvolger|vervanger|oefenmeester"],
    club: "subject|bij",
  },
  {
    id: "zonder-trainer",
    type: "phrase",
    head: "zonder trainer|zonder coach|zonder hoofdtrainer|zonder hoofdcoach|trainerloos|zonder t1|zonder bondscoach",
    club: "subject|bij|object",
  },
  { id: "vacant", type: "phrase", head: "vacant|vacante|vacature|vacatures", club: "bij|van|in", needs: ["club"] },
  {
    id: "nog-geen-trainer",
    type: "phrase",
    head: "nog geen trainer|nog geen coach|nog geen nieuwe trainer|nog geen nieuwe coach|nog altijd geen trainer|nog altijd geen nieuwe trainer|nog altijd geen nieuwe coach|nog geen opvolger|nog geen vervanger",
    club: "bij|subject|van",
  },
  {
    id: "profielschets",
    type: "phrase",
    head: "profiel|profielschets",
    parts: ["trainer|coach|opvolger|hoofdtrainer|hoofdcoach"],
    club: "bij|subject|van",
    needs: ["club"],
  },
];
