/** Zip files, an entry at a time. */
import type { Readable } from "node:stream";
import { openPromise } from "yauzl";

export interface ZipEntry {
  readonly name: string;
  /** Opens the entry; its bytes end where the directory of the zip says they do. */
  readonly open: () => Promise<Readable>;
}

/** An entry that cannot be read, or what is wrong with the whole. */
export interface ZipFault {
  readonly name: string;
  readonly refused: string;
}

/** A zip of more files than this, or that unpacks into so many times its size, is made to do harm. */
const MOST_ENTRIES = 1_000_000;
const MOST_TIMES = 300;
/** Bytes below which nobody counts. */
const SMALL = 1 << 28;

/**
 * The files in a zip, in its own order, without what is hidden and the litter of macOS. Packings nobody knows and passwords are faults. Throws where the file is no zip.
 */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry | ZipFault> {
  const zip = await openPromise(path);
  let count = 0;
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (/\/$/.test(name) || /(^|\/)(\.|__MACOSX\/)/.test(name)) continue;
      unpacked += entry.uncompressedSize;
      if (++count > MOST_ENTRIES || (unpacked > SMALL && unpacked > MOST_TIMES * zip.fileSize)) {
        yield { name, refused: `would unpack into more than ${MOST_TIMES} times the size of the zip; it and the rest are left out` };
        return;
      }
      if (entry.isEncrypted()) yield { name, refused: "is locked with a password" };
      else if (!entry.canDecodeFileData()) yield { name, refused: "is packed in a way that hearsay does not unpack" };
      else yield { name: name, open: () => zip.openReadStreamPromise(entry) };
    }
  } finally {
    zip.close();
  }
}
