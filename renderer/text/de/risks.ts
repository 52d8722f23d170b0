import type { Text } from '../text.ts';

export const risks: Text['risks'] = {
  title: 'Risiken',
};
