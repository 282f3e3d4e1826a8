/** Figures in words, in English. */

export const figure = (n: number): string => n.toLocaleString("en-GB");

/** "1 report", "2,300 reports". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;
