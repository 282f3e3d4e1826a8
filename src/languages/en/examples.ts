/** Invented sentences that every row of the English tables is tried on; the notation is explained where they are run. */
export const examples: readonly string[] = [
  "[Testby BK|club] have [sacked|departure:dismissed] [John Sample|person], [reports|says] [the Sample Post|outlet].",
  "nothing: He is a decent man.",
];
