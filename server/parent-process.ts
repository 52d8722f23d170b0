/**
 * Calls `onGone` when the process that started this one has ended: a server whose launcher is gone has nobody to stop it.
 * Elsewhere than on Windows an orphan gets a new parent; on Windows the number stays and the process behind it is gone.
 */
export function watchParent(onGone: () => void, everyMilliseconds = 2000): { readonly stop: () => void } {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    onGone();
  }, everyMilliseconds);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
