export const risks = {
  title: 'Risks',
};
