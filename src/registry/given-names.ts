/** First names of football people, which tell a person from a place or a club. */
export const givenNames: readonly string[] = [];
