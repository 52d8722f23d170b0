import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { desktopPortMessage, type DesktopBridge } from '../../contract/launch.ts';
import type { Client } from './client.ts';

declare global {
  interface Window {
    readonly plumbline?: DesktopBridge;
  }
}

/** The client over the port that the preload posts to this window after `connect()`. */
export const connectPort = (page: Window, bridge: DesktopBridge): Promise<Client> =>
  new Promise((resolve) => {
    const receive = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.source !== page || event.data !== desktopPortMessage || port === undefined) return;
      page.removeEventListener('message', receive);
      const client: Client = createORPCClient(new RPCLink({ port }));
      // A port with listeners added by addEventListener stays silent until it is started.
      port.start();
      resolve(client);
    };
    page.addEventListener('message', receive);
    bridge.connect();
  });
