import type { Text } from '../text.ts';

export const evidence: Text['evidence'] = {
  title: 'Nachweise',
};
