/** Frequent words of Swedish, Norwegian and German that Danish does not have. */
export const foreignWords: readonly string[] =
  "och att är inte jag ett från någon något där när får gör kommer å av seg noe noen etter ble blitt fikk hadde hva sånn sier opp uten mellom mye gjør enn ikkje und nicht das ist auf zu eine wird sich bei".split(
    " ",
  );
