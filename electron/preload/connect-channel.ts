/** The only channel between a page and the main process; it carries a port and no data. */
export const connectChannel = 'plumbline-connect';
