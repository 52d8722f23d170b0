import type { Text } from '../text.ts';

export const versions: Text['versions'] = {
  title: 'Stände und Historie',
};
