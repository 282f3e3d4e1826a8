/** Fields of all signs, and of all rows that signs point to. One that is missing here costs time, not correctness. */
const SIGN = "type trigger form particle row rule country noun parts voice certainty from to months index unit value code".split(" ");
const ROW =
  "id head as forms type parts close beyond unless needs person club other by replaces from to role stage manner act polarity certainty standing term title squad weak national job".split(
    " ",
  );

function uniform<T extends object>(fields: readonly string[], record: T): T {
  const blank: Partial<T> = Object.fromEntries(fields.map((field) => [field, undefined])) as Partial<T>;
  return Object.assign(blank, record);
}

/**
 * A sign with every field that any sign has, undefined where it has none: the reader looks at signs of all types in the same places, and
 * records of one shape are read several times faster than records of many.
 */
export const uniformSign = <T extends object>(sign: T): T => uniform(SIGN, sign);

/** The same for a row of a pack. */
export const uniformRow = <T extends object>(row: T): T => uniform(ROW, row);
