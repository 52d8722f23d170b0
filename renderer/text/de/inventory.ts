import type { Text } from '../text.ts';

export const inventory: Text['inventory'] = {
  title: 'KI-Systeme',
};
