/** Stands where the report worker stands and fails with a client's text in its message. */
throw new TypeError('cannot render “Secret Client Ltd”');
