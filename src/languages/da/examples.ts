/** One sentence or more for every row: invented people, clubs and papers only. */
export const examples: readonly string[] = [
  "[Testby BK|club] har [fyret|departure:dismissed] [Jens Prøve|person], [skriver|says] [Prøvebladet|outlet].",
];
