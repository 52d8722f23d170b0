/** Desktop or browser: which host `npm start` runs, and the sentence that says why. */

export interface Circumstances {
  /** PLUMBLINE_HOST */
  readonly wanted: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly display: boolean;
  readonly root: boolean;
  readonly electron: 'present' | 'absent';
}

export type HostChoice =
  | { readonly type: 'desktop' }
  /** The desktop, once its program has been downloaded. */
  | { readonly type: 'download' }
  /** `because` is a sentence, or empty when the person asked for it. */
  | { readonly type: 'browser'; readonly because: string }
  | { readonly type: 'refused'; readonly why: string };

export function chooseHost(now: Circumstances): HostChoice {
  if (now.wanted !== undefined && now.wanted !== '' && now.wanted !== 'browser' && now.wanted !== 'desktop') {
    return { type: 'refused', why: `PLUMBLINE_HOST is "${now.wanted}"; it can be "desktop" or "browser". Nothing was started.` };
  }
  if (now.wanted === 'browser') return { type: 'browser', because: '' };
  if (now.wanted === 'desktop') return { type: now.electron === 'present' ? 'desktop' : 'download' };
  if (!now.display) return { type: 'browser', because: '' };
  if (now.platform === 'linux' && now.root) {
    return { type: 'browser', because: 'It is not in its own window because Electron does not run as root.' };
  }
  return { type: now.electron === 'present' ? 'desktop' : 'download' };
}
