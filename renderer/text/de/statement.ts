import type { Text } from '../text.ts';

export const statement: Text['statement'] = {
  title: 'Erklärung zur Anwendbarkeit',
};
