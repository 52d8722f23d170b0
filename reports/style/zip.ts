/** Stamps every entry of a zip with one date, in place: the libraries write the clock there, and bytes must not depend on it. */
export const stampZip = <Bytes extends Uint8Array>(zip: Bytes, isoDate: string): Bytes => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const stamp = dosDate(isoDate);
  const end = endOfDirectory(view);
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index += 1) {
    if (view.getUint32(entry, true) !== 0x0201_4b50) throw new Error('a zip directory entry is not where it should be');
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return zip;
};

/** Midnight of the date, as zip stores it: local by definition of the format, so free of any time zone. */
const dosDate = (isoDate: string): number => {
  const [year = 1980, month = 1, day = 1] = isoDate.slice(0, 10).split('-').map(Number);
  return (((Math.min(Math.max(year, 1980), 2107) - 1980) << 25) | (month << 21) | (day << 16)) >>> 0;
};

const endOfDirectory = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === 0x0605_4b50) return at;
  throw new Error('not a zip file');
};
