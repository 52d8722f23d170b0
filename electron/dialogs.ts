/** The open and save dialogs of the system. Paths go to the engine and never to a page. */
import { BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { extname, join } from 'node:path';
import type { Dialogs, SaveSuggestion } from '../engine/host.ts';

type Kind = SaveSuggestion['kind'];

const kinds: Readonly<Record<Kind, { readonly name: string; readonly extension: string }>> = {
  engagement: { name: 'Plumbline engagement', extension: 'plumb' },
  word: { name: 'Word document', extension: 'docx' },
  excel: { name: 'Excel workbook', extension: 'xlsx' },
};

/** `documents` is where a dialog starts. */
export function systemDialogs(documents: string): Dialogs {
  return {
    chooseEngagement: async () => {
      const { name, extension } = kinds.engagement;
      const chosen = await showOpen({
        title: 'Open an engagement',
        properties: ['openFile', 'dontAddToRecent'],
        filters: [{ name, extensions: [extension] }],
      });
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    chooseWhereToSave: async (suggestion) => {
      const { name, extension } = kinds[suggestion.kind];
      const chosen = await showSave({
        title: 'Save as',
        defaultPath: join(documents, suggestion.name),
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
        filters: [{ name, extensions: [extension] }],
      });
      return chosen.canceled || chosen.filePath === '' ? null : withExtension(chosen.filePath, extension);
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
