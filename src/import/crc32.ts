const checks = Uint32Array.from({ length: 256 }, (_, byte) => {
  let check = byte;
  for (let bit = 0; bit < 8; bit += 1) check = check & 1 ? (check >>> 1) ^ 0xedb88320 : check >>> 1;
  return check;
});

/** CRC-32, as zip and PNG have it. @param before Of the bytes before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let check = ~before;
  for (const byte of bytes) check = checks[(check ^ byte) & 0xff]! ^ (check >>> 8);
  return ~check >>> 0;
}
