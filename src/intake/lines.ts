/** A line of a byte stream without its line feed; `bytes` is absent where the line was longer than allowed and has been skipped. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes?: Uint8Array;
}

const LINE_FEED = 0x0a;

/** Cuts a byte stream into lines, in time linear in its length and in memory for one line of at most `limit` bytes. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): Line => (size > limit ? { number } : { number, bytes: Buffer.concat(parts, size) });
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      number++;
      parts = [];
      size = 0;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
