/** What the page and the desktop's preload script say to each other. No schema library here: it would go into the script. */

/** What the desktop's preload script puts on `window.plumbline`. */
export interface DesktopBridge {
  /** Answers with a `desktopPortMessage` on this window that carries the port of the contract. */
  readonly connect: () => void;
}
export const desktopPortMessage = 'plumbline-port';
