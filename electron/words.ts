/** The words of menus, dialogs and message boxes. The screens have theirs in the renderer, which this room does not know. */
import type { AppLanguage } from '../contract/shapes.ts';
import type { refusedProblem } from '../contract/refused.ts';
import type { SaveSuggestion } from '../engine/host.ts';
import type { ExternalLink } from './security/external-links.ts';

type Problem = NonNullable<ReturnType<typeof refusedProblem>>;

/** What a message box says: in bold, and below it. */
export interface BoxWords {
  readonly message: string;
  readonly detail: string;
}

const linkNames: Readonly<Record<ExternalLink, string>> = { 'ISO/IEC 42001': 'ISO/IEC 42001', 'EU AI Act': 'EU AI Act', 'NIST AI RMF': 'NIST AI RMF' };
const kinds: Readonly<Record<SaveSuggestion['kind'], string>> = { engagement: 'Plumbline engagement', word: 'Word document', excel: 'Excel workbook', any: 'All files' };

const en = {
  menu: {
    file: '&File',
    newEngagement: 'New engagement',
    open: 'Open...',
    openRecent: 'Open recent',
    noRecent: 'No recent engagements',
    saveCopy: 'Save a copy...',
    quit: 'Quit Plumbline',
    edit: '&Edit',
    undo: 'Undo typing',
    redo: 'Redo typing',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteAndMatchStyle: 'Paste without formatting',
    selectAll: 'Select all',
    view: '&View',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    reload: 'Reload',
    developerTools: 'Developer tools',
    window: '&Window',
    minimize: 'Minimise',
    zoomWindow: 'Zoom',
    close: 'Close',
    front: 'Bring all to front',
    help: '&Help',
    inBrowser: (link: string): string => `${link} in the browser...`,
    about: 'About Plumbline',
    services: 'Services',
    hide: 'Hide Plumbline',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  links: linkNames,
  kinds,
  openTitle: 'Open an engagement',
  saveTitle: 'Save as',
  nothingToCopy: { message: 'No engagement is open in this window.', detail: 'Open one, then save a copy.' },
  failed: { message: 'That did not work.', detail: 'No file was changed. Try again; the log in the data folder says more.' },
  /** A refusal, which is written in English. */
  refused: ({ happened, kept, todo }: Problem): BoxWords => ({ message: happened, detail: `${kept} ${todo}` }),
  link: {
    ask: (link: string): string => `Open ${link} in the browser?`,
    detail: (address: string): string => `${address}\nThe browser goes online for it. Plumbline itself does not, and sends nothing along.`,
    open: 'Open',
    cancel: 'Cancel',
  },
};

/** Every language has every word: a missing one is a type error. */
export type DesktopWords = typeof en;

/** What menu and system can be refused, by its code; the file is named as the sentence names it. */
const germanRefusals: Partial<Readonly<Record<Problem['code'], (file: string) => BoxWords>>> = {
  'file-missing': (file) => ({ message: `${file} ist nicht mehr dort, wo sie war.`, detail: 'Nichts wurde geändert. Die Datei auf dem Datenträger suchen.' }),
  'file-damaged': (file) => ({ message: `${file} ist beschädigt.`, detail: 'Die Datei blieb genau so, wie sie ist. Eine Sicherung oder frühere Kopie öffnen und die beschädigte Datei aufbewahren.' }),
  'file-exists': (file) => ({ message: `${file} gibt es schon.`, detail: 'Nichts wurde geändert. Einen anderen Namen wählen.' }),
  'file-in-use': (file) => ({ message: `${file} wird von einem anderen Programm verwendet.`, detail: 'Nichts wurde geändert. Erst dort schließen, dann hier wieder öffnen.' }),
  'file-read-only': (file) => ({ message: `${file} lässt sich nur lesen.`, detail: 'Nichts wurde gespeichert. Einen Ordner wählen, in den geschrieben werden darf.' }),
  'file-not-writable': (file) => ({
    message: `${file} wurde nicht gespeichert.`,
    detail: 'Der Auftrag ist unverändert. Prüfen, ob der Datenträger verbunden und der Ordner beschreibbar ist, oder in einem anderen Ordner speichern.',
  }),
  'disk-full': () => ({ message: 'Der Datenträger ist voll.', detail: 'Der Auftrag ist unverändert. Platz schaffen und erneut versuchen.' }),
  'engagement-closed': () => ({ message: 'Dieser Auftrag ist hier nicht mehr geöffnet.', detail: 'Alles vorher Gespeicherte steht in der Datei. Von der Übersicht aus wieder öffnen.' }),
};

/** The file a sentence is about, in the quotation marks of German. */
const fileIn = (sentence: string): string => {
  const name = /“([^”]*)”/.exec(sentence)?.[1];
  return name === undefined ? 'Die Datei' : `„${name}“`;
};

const de: DesktopWords = {
  menu: {
    file: '&Datei',
    newEngagement: 'Neuer Auftrag',
    open: 'Öffnen …',
    openRecent: 'Zuletzt geöffnet',
    noRecent: 'Keine zuletzt geöffneten Aufträge',
    saveCopy: 'Kopie speichern …',
    quit: 'Plumbline beenden',
    edit: '&Bearbeiten',
    undo: 'Eingabe rückgängig',
    redo: 'Eingabe wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    pasteAndMatchStyle: 'Einfügen ohne Formatierung',
    selectAll: 'Alles auswählen',
    view: '&Ansicht',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fullScreen: 'Vollbild',
    reload: 'Neu laden',
    developerTools: 'Entwicklerwerkzeuge',
    window: '&Fenster',
    minimize: 'Minimieren',
    zoomWindow: 'Zoomen',
    close: 'Schließen',
    front: 'Alle nach vorne bringen',
    help: '&Hilfe',
    inBrowser: (link) => `${link} im Browser …`,
    about: 'Über Plumbline',
    services: 'Dienste',
    hide: 'Plumbline ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
  },
  links: { 'ISO/IEC 42001': 'ISO/IEC 42001', 'EU AI Act': 'KI-Verordnung', 'NIST AI RMF': 'NIST AI RMF' },
  kinds: { engagement: 'Plumbline-Auftrag', word: 'Word-Dokument', excel: 'Excel-Arbeitsmappe', any: 'Alle Dateien' },
  openTitle: 'Auftrag öffnen',
  saveTitle: 'Speichern unter',
  nothingToCopy: { message: 'In diesem Fenster ist kein Auftrag geöffnet.', detail: 'Erst einen öffnen, dann eine Kopie speichern.' },
  failed: { message: 'Das hat nicht funktioniert.', detail: 'Keine Datei wurde geändert. Erneut versuchen; Näheres steht im Protokoll im Datenordner.' },
  refused: (problem) =>
    germanRefusals[problem.code]?.(fileIn(problem.happened)) ?? {
      message: 'Das hat nicht funktioniert.',
      // Nothing is lost where there is no translation yet.
      detail: `Näheres nur auf Englisch: ${problem.happened} ${problem.kept} ${problem.todo}`,
    },
  link: {
    ask: (link) => `${link} im Browser öffnen?`,
    detail: (address) => `${address}\nDafür geht der Browser ins Netz. Plumbline selbst nicht, und es gibt nichts weiter.`,
    open: 'Öffnen',
    cancel: 'Abbrechen',
  },
};

/** By the language of the app. */
export const desktopWords: Readonly<Record<AppLanguage, DesktopWords>> = { en, de };
