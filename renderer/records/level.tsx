import type { RiskLevel } from '../../domain/risk/level.ts';
import { text } from '../text/text.ts';
import { MarkGlyph, type Mark } from '../ui/glyphs.tsx';
import './records.css';

const marks: Readonly<Record<RiskLevel, Mark>> = { acceptable: 'check', tolerable: 'triangle', intolerable: 'diamond' };

/** A level in a word, a shape and its size; colour only adds. */
export const Level = ({ level, size }: { readonly level: RiskLevel | null; readonly size: number | null }) =>
  level === null || size === null ? (
    <span className="soft">{text.risks.notJudged}</span>
  ) : (
    <span className={`level level-${level}`}>
      <MarkGlyph mark={marks[level]} /> {text.risks.levels[level]} {size}
    </span>
  );
