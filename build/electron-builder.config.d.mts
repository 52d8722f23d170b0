import type { Configuration } from 'app-builder-lib';
export const configuration: Configuration;
export default configuration;
