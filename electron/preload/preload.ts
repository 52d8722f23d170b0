/**
 * All the page gets from the desktop: one function without arguments that makes a port arrive.
 *
 * A MessagePort cannot cross the bridge between this script and the page as a value, but it can be posted to the window
 * both share. The target is '*' because the window posts to itself: no other window can receive it (there are none, and
 * navigation is denied), and whether Blink takes `app://bundle` as a target origin is not something to depend on.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { desktopPortMessage, type DesktopBridge } from '../../contract/desktop-bridge.ts';
import { connectChannel } from './connect-channel.ts';

const bridge: DesktopBridge = Object.freeze({
  connect: () => {
    const { port1, port2 } = new MessageChannel();
    ipcRenderer.postMessage(connectChannel, null, [port2]);
    window.postMessage(desktopPortMessage, '*', [port1]);
  },
});

contextBridge.exposeInMainWorld('plumbline', bridge);
