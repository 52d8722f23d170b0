/** The open and save dialogs of the system. Paths go to the engine and never to a page. */
import { BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { extname, join } from 'node:path';
import type { Dialogs, SaveSuggestion } from '../engine/host.ts';
import type { DesktopWords } from './words.ts';

type Kind = SaveSuggestion['kind'];

const extensions: Readonly<Record<Kind, string | null>> = { engagement: 'plumb', word: 'docx', excel: 'xlsx', any: null };

/** `documents` is where a dialog starts; `words` are asked for anew each time, as the language may have changed. */
export function systemDialogs(documents: string, words: () => Promise<DesktopWords>): Dialogs {
  return {
    chooseEngagement: async () => {
      const { openTitle, kinds } = await words();
      const chosen = await showOpen({
        title: openTitle,
        properties: ['openFile', 'dontAddToRecent'],
        filters: [{ name: kinds.engagement, extensions: ['plumb'] }],
      });
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    chooseWhereToSave: async (suggestion) => {
      const { saveTitle, kinds } = await words();
      const extension = extensions[suggestion.kind];
      const chosen = await showSave({
        title: saveTitle,
        defaultPath: join(documents, suggestion.name),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
        filters: [{ name: kinds[suggestion.kind], extensions: [extension ?? '*'] }],
      });
      return chosen.canceled || chosen.filePath === '' ? null : (extension === null ? chosen.filePath : withExtension(chosen.filePath, extension));
    },
  };
}

/** The dialogs of Linux leave it to the person, who then cannot find the file by a double click. */
function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}

function showOpen(options: OpenDialogOptions) {
  const parent = BrowserWindow.getFocusedWindow();
  return parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options);
}

function showSave(options: SaveDialogOptions) {
  const parent = BrowserWindow.getFocusedWindow();
  return parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options);
}
