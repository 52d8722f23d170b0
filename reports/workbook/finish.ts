/** The last step of a workbook: what the library cannot write, and one date instead of the clock. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { stampZip } from '../style/zip.ts';

export const finishWorkbook = (zip: Uint8Array, isoDate: string): Uint8Array => {
  const files = unzipSync(zip);
  const styles = files['xl/styles.xml'];
  if (styles === undefined) throw new Error('the workbook has no styles');
  files['xl/styles.xml'] = strToU8(withQuotePrefix(strFromU8(styles)));
  for (const [path, file] of Object.entries(files)) {
    if (path.startsWith('xl/worksheets/sheet')) files[path] = strToU8(withGrowingRows(strFromU8(file)));
  }
  return stampZip(zipSync(files, { level: 6 }), isoDate);
};

/** Formats marked "hidden" by `markAsText` become `quotePrefix`: Excel then treats the content as typed with an apostrophe. */
const withQuotePrefix = (styles: string): string =>
  styles.replace(/<xf ([^>]*)>((?:(?!<\/xf>).)*?)<protection[^>]*hidden="1"[^>]*\/>((?:(?!<\/xf>).)*?)<\/xf>/g, (_match, attributes: string, before: string, after: string) =>
    `<xf ${attributes.replace(/\s*applyProtection="1"/, '')} quotePrefix="1">${before}${after}</xf>`,
  );

/** Heights are a first estimate, not a wish: without this mark Excel grows a row when its text grows. */
const withGrowingRows = (sheet: string): string => sheet.replace(/(<row [^>]*?) customHeight="1"/g, '$1');
