/** Style sheets are taken up by the bundler; to the compiler they are nothing. */
declare module '*.css';
