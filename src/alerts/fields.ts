/** Fields of a file that people write by hand, each looked at before it is believed. */
export type Row = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** Reading of fields; what is wrong with one is told to `fault`, with the path to it, and then it counts as not there. */
export function fieldsOf(fault: (path: Path, words: string) => void) {
  const record = (value: unknown, path: Path, known: readonly string[]): Row => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      fault(path, `${path.join(".") || "the file"} must have fields: ${known.join(", ")}`);
      return {};
    }
    const strange = Object.keys(value).filter((name) => !known.includes(name));
    for (const name of strange) fault([...path, name], `"${name}" is no field; there are ${known.join(", ")}`);
    return value as Row;
  };
  const text = (row: Row, name: string, path: Path): string | undefined => {
    const value = row[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string" && value !== "") return value;
    fault([...path, name], `${name} must be text`);
    return undefined;
  };
  const list = (row: Row, name: string, path: Path): readonly unknown[] => {
    const value = row[name] ?? [];
    if (Array.isArray(value)) return value;
    fault([...path, name], `${name} must be a list`);
    return [];
  };
  const words = (row: Row, name: string, path: Path): readonly string[] | undefined => {
    if (row[name] === undefined) return undefined;
    const all = list(row, name, path);
    const texts = all.filter((value): value is string => typeof value === "string" && value.trim() !== "");
    if (texts.length < all.length || all.length === 0) fault([...path, name], `${name} must be a list of names, one at least`);
    return texts;
  };
  const choices = <T extends string>(row: Row, name: string, path: Path, known: readonly T[]): readonly T[] | undefined => {
    const all = words(row, name, path);
    const strange = all?.filter((value) => !known.some((one) => one === value)) ?? [];
    if (strange.length > 0) fault([...path, name], `${name} may be ${known.join(", ")}, not ${strange.join(", ")}`);
    return all && known.filter((one) => all.includes(one));
  };
  return { record, text, list, words, choices };
}
