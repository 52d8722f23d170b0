/** Stands where the worker that checks packs stands, and never finishes. */
setInterval(() => undefined, 10);
