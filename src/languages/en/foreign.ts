/** Frequent words of German, French, Spanish and Italian that English does not have. */
export const foreignWords: readonly string[] =
  "und nicht das ist auf zu eine et est les dans pour avec une qui que y por con una del che della sono il".split(" ");
