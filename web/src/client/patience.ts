/** What takes no longer than a blink needs no word; what does, gets one. */
const PATIENCE_MS = 300;

/** Waits for an answer, and says so once that takes long. */
export async function patiently<T>(answer: Promise<T>, say: () => void): Promise<T> {
  const waiting = setTimeout(say, PATIENCE_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(waiting);
  }
}
