import type { Text } from '../text.ts';

export const scope: Text['scope'] = {
  title: 'Anwendungsbereich',
};
