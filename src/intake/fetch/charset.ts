/** The bytes of a page as text, whatever character set it is in and whatever it says it is in. */
import { decodeText, decodeWindows1252 } from "../decode.ts";

/** How far into a page its own declaration is looked for: the HTML standard says 1024 bytes, pages are later than that. */
const DECLARED_WITHIN = 4096;

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

/**
 * Decodes by the byte order mark, the header, the page's own declaration, and where none helps or what they say is wrong, by what the bytes are.
 * The byte order mark goes: offsets count in the text, and no reader of a page sees it.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString("latin1");
  const told = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(contentType)?.[1];
  const own = DECLARED.exec(head);
  const isMarked = /^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  const label = isMarked ? null : (decoderFor(told) ?? decoderFor(own?.[1] ?? own?.[2]));
  const text = label ? decodeAs(bytes, label) : decodeFreely(bytes);
  return text.replace(/^\ufeff/, "");
}

/** The WHATWG name of a label; null where nobody knows it. A page that can be read as far as a declaration in ASCII is not UTF-16. */
function decoderFor(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-8") return decodeFreely(bytes);
  // Old servers say Latin-1 of whatever they send, and browsers save as UTF-8 what says otherwise: what is UTF-8 to the last byte is UTF-8.
  if (bytes.some((byte) => byte >= 0x80) && isUtf8(bytes)) return decodeFreely(bytes);
  return encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const decodeFreely = (bytes: Uint8Array): string => decodeText(bytes).text;
