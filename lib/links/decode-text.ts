/**
 * The words of a text file: in UTF-16 where its first bytes say so, as Windows writes what it calls
 * Unicode; else in UTF-8.
 */
export async function decodeText(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  return new TextDecoder(encodingOf(new Uint8Array(bytes, 0, Math.min(2, file.size)))).decode(
    bytes,
  );
}

/** By the byte-order mark: https://encoding.spec.whatwg.org/#bom-sniff */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
