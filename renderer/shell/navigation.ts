/** The screens by address, in the order of the header. */
export const screens = [
  { name: 'assessment', path: '/assessment', key: 'A' },
  { name: 'results', path: '/results', key: 'R' },
  { name: 'systems', path: '/systems', key: 'S' },
  { name: 'obligations', path: '/obligations', key: 'O' },
  { name: 'scope', path: '/scope', key: 'P' },
  { name: 'packs', path: '/packs', key: 'K' },
  { name: 'reports', path: '/reports', key: 'D' },
] as const;

export type ScreenName = (typeof screens)[number]['name'] | 'home' | 'settings';

export const pathOf = (name: ScreenName): string =>
  name === 'home' ? '/' : name === 'settings' ? '/settings' : `/${name}`;
