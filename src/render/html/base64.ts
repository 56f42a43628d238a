/**
 * Bytes as letters, digits, `+` and `/`: nothing that a page could take for markup.
 * @example base64(new Uint8Array([104, 105])) // => 'aGk='
 */
export const base64 = (bytes: Uint8Array): string => {
  // In pieces, for a call takes only so many arguments.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
};
