import { headFill, ink, rule } from './colours.ts';
import { escapeXml } from './text.ts';
import {
  appendixList,
  bulletList,
  compactList,
  characterStyles,
  fontName,
  headingList,
  paragraphStyles,
  tableStyle,
  type ParagraphStyle,
} from './styles.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `word/styles.xml`: named styles only, so that a firm restyles a report without touching its text. */
export const stylesXml = (): string =>
  `${declaration}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${fontName}" w:hAnsi="${fontName}" w:eastAsia="${fontName}" w:cs="${fontName}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${Object.values(
    paragraphStyles,
  )
    .map(paragraphStyleXml)
    .join('')}${characterStyles.map(characterStyleXml).join('')}${tableStylesXml}</w:styles>`;

const paragraphStyleXml = (style: ParagraphStyle): string => {
  const tag = (condition: unknown, xml: string) => (condition === undefined || condition === false ? '' : xml);
  const isNormal = style.id === 'Normal';
  const side = style.border;
  const properties = [
    tag(style.keepNext, '<w:keepNext/>'),
    tag(style.keepLines, '<w:keepLines/>'),
    tag(style.pageBreakBefore, '<w:pageBreakBefore/>'),
    style.list === undefined ? '' : `<w:numPr><w:ilvl w:val="${style.list.level}"/><w:numId w:val="${style.list.number}"/></w:numPr>`,
    side === undefined ? '' : `<w:pBdr><w:${side} w:val="single" w:sz="${side === 'left' ? 18 : 6}" w:space="${side === 'left' ? 8 : 5}" w:color="${rule}"/></w:pBdr>`,
    style.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${style.fill}"/>`,
    style.tabs === undefined
      ? ''
      : `<w:tabs>${style.tabs.map(({ at, align, leader }) => `<w:tab w:val="${align}"${leader === undefined ? '' : ` w:leader="${leader}"`} w:pos="${at}"/>`).join('')}</w:tabs>`,
    `<w:spacing w:before="${style.before}" w:after="${style.after}" w:line="${style.line}" w:lineRule="${style.exact === true ? 'exact' : 'auto'}"/>`,
    style.indent === undefined ? '' : `<w:ind w:left="${style.indent}"${style.hanging === undefined ? '' : ` w:hanging="${style.hanging}"`}/>`,
    tag(style.centred, '<w:jc w:val="center"/>'),
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('');
  const isOwn = !/^(Normal|Body Text|Title|Subtitle|heading|List Bullet|caption|toc|header|footer)/.test(style.name);
  return `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ''}${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${style.id}"><w:name w:val="${escapeXml(style.name)}"/>${style.basedOn === undefined ? '' : `<w:basedOn w:val="${style.basedOn}"/>`}${style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`}<w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${runProperties(isNormal ? { colour: ink } : style)}<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/></w:rPr></w:style>`;
};

const characterStyleXml = (style: { readonly id: string; readonly name: string; readonly bold?: boolean; readonly italic?: boolean; readonly colour?: string }): string =>
  `<w:style w:type="character"${/^(Strong|Emphasis|Hyperlink)$/.test(style.name) ? '' : ' w:customStyle="1"'} w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:qFormat/><w:rPr>${runProperties(style)}</w:rPr></w:style>`;

const runProperties = ({ bold, italic, colour }: { readonly bold?: boolean; readonly italic?: boolean; readonly colour?: string }): string =>
  `${bold === true ? '<w:b/><w:bCs/>' : ''}${italic === true ? '<w:i/><w:iCs/>' : ''}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}`;

const edge = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="${rule}"/>`;
const cellMargins =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';
const tableStylesXml =
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins}</w:tblPr></w:style>` +
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle.id}"><w:name w:val="${tableStyle.name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${edge('top')}${edge('bottom')}${edge('insideH')}</w:tblBorders>${cellMargins}</w:tblPr></w:style>` +
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle.withHead}"><w:name w:val="${tableStyle.nameWithHead}"/><w:basedOn w:val="${tableStyle.id}"/><w:qFormat/><w:tblPr><w:tblBorders>${edge('top')}${edge('bottom')}${edge('insideH')}</w:tblBorders>${cellMargins}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${rule}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${headFill}"/></w:tcPr></w:tblStylePr></w:style>`;

/** `word/numbering.xml`: chapters, appendices and bullets, bound to their styles. */
export const numberingXml = (): string => {
  const level = (index: number, format: string, text: string, style: string, rest: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}<w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${rest}</w:lvl>`;
  const indent = (left: number, hanging = left) => `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>`;
  const list = (number: number, levels: string, many = true) =>
    `<w:abstractNum w:abstractNumId="${number}"><w:multiLevelType w:val="${many ? 'multilevel' : 'singleLevel'}"/>${levels}</w:abstractNum>`;
  const bullet = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>';
  return `${declaration}<w:numbering ${namespace}>${list(headingList, level(0, 'decimal', '%1', 'Heading1', indent(567)) + level(1, 'decimal', '%1.%2', 'Heading2', indent(567)))}${list(appendixList, level(0, 'upperLetter', 'Appendix %1', 'AppendixHeading', indent(2155)), false)}${list(bulletList, level(0, 'bullet', '\uf0b7', 'ListBullet', indent(340) + bullet), false)}${list(compactList, level(0, 'bullet', '\uf0b7', 'ListCompact', indent(340) + bullet), false)}${[headingList, appendixList, bulletList, compactList].map((number) => `<w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`).join('')}</w:numbering>`;
};
