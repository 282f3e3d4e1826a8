/** Frequent words of German, Afrikaans and the Scandinavian languages that Dutch does not have. */
export const foreignWords: readonly string[] =
  "und nicht das ist auf zu eine ein wird sich bei hy sy nie hulle och att är inte og ikke af jeg".split(" ");
