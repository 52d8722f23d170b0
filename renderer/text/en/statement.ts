export const statement = {
  title: 'Statement of Applicability',
};
