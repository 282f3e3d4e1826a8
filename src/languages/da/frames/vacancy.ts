import type { FrameRow } from "../../../model/pack.ts";

/** A bench without its permanent man. */
export const vacancy: readonly FrameRow[] = [
  {
    id: "uden-traener",
    type: "phrase",
    head: "uden træner|uden cheftræner|uden fast træner|uden landstræner|uden sportschef|uden en træner|uden en cheftræner|uden permanent træner|uden en fast træner|uden sportsdirektør|uden manager|uden fast cheftræner|uden permanent cheftræner",
    club: "subject|i|hos|for",
    role: "head-coach",
    needs: ["club"],
  },
  {
    id: "leder-efter",
    type: "verb",
    head: "lede|søge|jage|jagte|mangle|savne",
    forms: {
      infinitive: "lede søge jage jagte mangle savne finde",
      present: "leder søger jager jagter mangler savner",
      past: "ledte søgte jagtede manglede savnede",
      participle: "ledt søgt jagtet manglet savnet",
    },
    parts: [
      "en ny træner|en ny cheftræner|efter en afløser|en ny mand|en afløser for|ny træner|en træner|ny cheftræner|en afløser|efter træner|ny landstræner|en arvtager|en efterfølger|ny sportschef|ny manager|ny sportsdirektør|ny assistenttræner|afløseren|cheftræner|arvtageren",
    ],
    club: "subject|i|hos",
    replaces: "for|til",
    needs: ["club"],
  },
  {
    id: "finde-afloeser",
    type: "verb",
    head: "finde",
    as: "finde",
    parts: [
      "en ny træner|en ny cheftræner|en afløser|ny træner|ny cheftræner|en efterfølger|en arvtager|ny landstræner|ny sportschef|afløser|afløseren",
    ],
    club: "subject|i|hos",
    replaces: "for|til",
    needs: ["club"],
    unless: ["har fundet|fandt"],
  },
  {
    id: "traenerjagt",
    type: "noun",
    head: "på jagt efter et nyt trænerteam|på jagt efter nyt trænerteam|nyt trænerteam|ny trænerstab|trænerjagt|trænerjagten|trænersøgning|trænersøgningen|jagten på en ny træner|jagten på ny træner|jagten på en afløser|jagt på ny træner|jagt på en ny træner|på jagt efter ny træner|på jagt efter en ny træner|jagten på ny cheftræner|på jagt efter ny cheftræner|på jagt efter en ny cheftræner|jagten på en ny cheftræner|jagten på ny sportschef|jagten på en ny sportschef|trænerkabale|trænerkabalen|træner søges|landstræner søges",
    club: "genitive|subject|i|hos|compound",
    needs: ["club"],
  },
  {
    id: "ledig",
    type: "phrase",
    head: "ledig|ledige|ubesat|vakant|står tom|er tom|tom trænerbænk|stolen tom",
    parts: [
      "post|posten|job|jobbet|stilling|stillingen|trænerjob|trænerjobbet|cheftrænerjobbet|trænerpost|trænerposten|trænerstol|trænerstolen|cheftrænerpost|cheftrænerposten|stolen|stol|landstrænerjobbet|landstrænerjob|bænken|sæde|sædet|sportschefstillingen",
    ],
    club: "i|hos|genitive|subject",
    needs: ["club"],
  },
  {
    id: "skal-have-ny",
    type: "phrase",
    head: "skal have ny træner|skal have ny cheftræner|skal have ny landstræner|skal have en ny træner|skal have en ny cheftræner|skal finde ny|skal finde en ny|skal finde en afløser|skal ud og finde|skal bruge en ny|skal have ny sportschef|mangler en træner|mangler en cheftræner|står og mangler",
    club: "subject|i|hos",
    needs: ["club"],
  },
];
