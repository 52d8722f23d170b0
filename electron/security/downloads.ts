import type { Session } from 'electron';

/** Files are written where a save dialog says, by the engine; the page downloads nothing. */
export function denyDownloads(session: Pick<Session, 'on'>): void {
  session.on('will-download', (event) => event.preventDefault());
}
