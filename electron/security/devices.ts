import type { Session, WebContents } from 'electron';

/** No HID, serial, USB or Bluetooth device, neither remembered nor chosen, and no screen to capture. */
export function denyDevices(session: Pick<Session, 'setDevicePermissionHandler' | 'setDisplayMediaRequestHandler' | 'on'>): void {
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
}

export function denyBluetooth(contents: Pick<WebContents, 'on'>): void {
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}
