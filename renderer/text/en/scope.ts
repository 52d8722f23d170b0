export const scope = {
  title: 'Scope',
};
