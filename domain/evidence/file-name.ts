const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name of a file as it came, made one that every system takes and that says what it shows: no folders, no characters that hide or turn
 * round what follows, no names of devices. It is a label only; kept files are found by their content.
 */
export const cleanFileName = (given: string): string => {
  const last = given.normalize('NFC').toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const name = last
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 && name.length - dot <= 12 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const short = `${stem.slice(0, 120).toWellFormed().replace(/[. \ufffd]+$/, '')}${extension}`;
  if (short === '') return 'file';
  return reserved.test(short.split('.')[0] ?? '') ? `_${short}` : short;
};
