/** The screens by address, in the order of the navigation: what comes first in an engagement stands first. */
export const screenGroups = [
  {
    name: 'prepare',
    screens: [
      { name: 'scope', path: '/scope', key: 'P' },
      { name: 'systems', path: '/systems', key: 'S' },
      { name: 'impact', path: '/impact', key: 'I' },
      { name: 'risks', path: '/risks', key: 'U' },
    ],
  },
  {
    name: 'assess',
    screens: [
      { name: 'assessment', path: '/assessment', key: 'A' },
      { name: 'evidence', path: '/evidence', key: 'E' },
      { name: 'findings', path: '/findings', key: 'F' },
    ],
  },
  {
    name: 'conclude',
    screens: [
      { name: 'results', path: '/results', key: 'R' },
      { name: 'statement', path: '/statement', key: 'N' },
      { name: 'readiness', path: '/readiness', key: 'Y' },
    ],
  },
  {
    name: 'frameworks',
    screens: [
      { name: 'obligations', path: '/obligations', key: 'O' },
      { name: 'crosswalk', path: '/crosswalk', key: 'C' },
      { name: 'packs', path: '/packs', key: 'K' },
    ],
  },
  {
    name: 'deliver',
    screens: [
      { name: 'reports', path: '/reports', key: 'D' },
      { name: 'versions', path: '/versions', key: 'V' },
    ],
  },
] as const;

export type ScreenGroupName = (typeof screenGroups)[number]['name'];
export type ScreenName = (typeof screenGroups)[number]['screens'][number]['name'] | 'home' | 'settings';

export const pathOf = (name: ScreenName): string =>
  name === 'home' ? '/' : name === 'settings' ? '/settings' : `/${name}`;
