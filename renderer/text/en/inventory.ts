export const inventory = {
  title: 'AI systems',
};
