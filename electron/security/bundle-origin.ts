/** The one origin a page of this app has. A scheme of its own has none of the rights a file:// page has. */
export const bundleScheme = 'app';
export const bundleOrigin = 'app://bundle';

/** Whether an address is a page of this app. An empty address, about:blank and anything unreadable is not. */
export function isBundleUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  // `origin` of a custom scheme is "null" outside Chromium, so the parts are compared.
  return url.protocol === 'app:' && url.host === 'bundle' && url.username === '' && url.password === '';
}
