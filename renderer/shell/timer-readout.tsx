import { useEffect, useState } from 'react';
import { useRoom, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';

/** Milliseconds a question should take (method 4.3). The timer informs; it never locks. */
const target = 120_000;

export const TimerReadout = () => {
  const { now } = useStores();
  const since = useRoom(({ timerSince }) => timerSince);
  const questionSince = useRoom((room) => room.questionSince);
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (since === null) return undefined;
    const tick = (): void => setTime(now());
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [since, questionSince, now]);
  if (since === null || questionSince === null) return null;
  const spent = Math.max(0, time - questionSince);
  const over = spent > target;
  return (
    <span className={`timer${over ? ' timer-over' : ''}`} role="timer" title={text.shell.timerSession(minutes(time - since))}>
      {over ? text.shell.timerOver(minutes(spent)) : text.shell.timerQuestion(minutes(spent))}
    </span>
  );
};

/** Milliseconds as minutes and seconds, "1:04". */
const minutes = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
