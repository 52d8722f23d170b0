/** What a host gives the engine. The engine knows no window, no HTTP and no terminal. */
export interface Host {
  readonly kind: 'desktop' | 'browser' | 'command-line';
  /** Null: files come and go as uploads and downloads, and engagements live in the data folder. */
  readonly dialogs: Dialogs | null;
}

export interface Dialogs {
  /** The file chosen, or null when the person cancelled. */
  readonly chooseEngagement: () => Promise<string | null>;
  readonly chooseWhereToSave: (suggestion: SaveSuggestion) => Promise<string | null>;
}

export interface SaveSuggestion {
  readonly name: string;
  readonly kind: 'engagement' | 'word' | 'excel' | 'any';
}

export interface EngineOptions {
  readonly host: Host;
  readonly packsFolder: string;
  readonly dataFolder: string;
  readonly appVersion: string;
  /** One line, never with a client's text in it. */
  readonly log: (line: string) => void;
  readonly now: () => Date;
  /** Where the report worker is when the engine runs from a bundle. */
  readonly reportWorker?: URL;
  /** The same for the worker that checks packs. */
  readonly packCheckWorker?: URL;
  /** And for the worker that reads inventories. */
  readonly inventoryWorker?: URL;
  /** Who writes, where no settings exist yet. */
  readonly author?: string;
}
