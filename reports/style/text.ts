/**
 * The one gate for text on its way into XML. XML 1.0 forbids most control characters, lone surrogates and U+FFFE/F; a
 * single one makes Word or Excel refuse the whole file. None is dropped silently: controls become their visible picture
 * (U+2400 block), the rest U+FFFD. Every other character stays exactly as it is.
 */
export const xmlText = (text: string): string =>
  (unsafe.test(text)
    ? text
        .replace(/\r\n?|[\v\f]/g, '\n')
        .replace(/[\u0000-\u0008\u000e-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
        .replace(/[\ufffe\uffff]/g, '\ufffd')
    : text
  ).toWellFormed();

const unsafe = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

/** The lines of a text: every kind of line break a person can type or paste. */
export const linesOf = (text: string): readonly string[] => xmlText(text).split('\n');

/** For XML that is written by hand. */
export const escapeXml = (text: string): string =>
  xmlText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
