import type { Session } from 'electron';

/** Camera, position, notifications and the rest: Electron grants them when nobody says no, to requests and checks alike. */
export function denyPermissions(session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
}
