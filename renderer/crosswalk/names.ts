import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { CrosswalkInForce, Target } from '../../domain/crosswalk/framework.ts';
import type { PackItem } from '../../domain/pack/schema.ts';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { useLanguageOf } from '../shell/pack-language.ts';
import { useOpen, useStores } from '../store/stores.ts';

export interface ItemName {
  readonly ref: string;
  readonly title: string;
  /** The language its title is shown in. */
  readonly lang: string;
  /** Null where it is not asked. */
  readonly item: PackItem | null;
}

/** What an item of any framework is called, asked or not. */
export const useItemNames = (crosswalks: readonly CrosswalkInForce[]): ((uid: string) => ItemName) => {
  const { packs } = useOpen();
  const languageOf = useLanguageOf();
  const asked = useMemo(() => new Map(packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items.map((item) => [item.uid, item] as const)))), [packs]);
  const others = useMemo(
    () => new Map(crosswalks.flatMap(({ target }) => target.groups.flatMap(({ items }) => items.map((item) => [item.uid, { ref: item.ref, title: item.title, lang: target.language, item: null }] as const)))),
    [crosswalks],
  );
  return (uid) => {
    const item = asked.get(uid);
    return item === undefined ? (others.get(uid) ?? { ref: uid, title: '', lang: 'en', item: null }) : { ref: item.ref, title: item.title, lang: languageOf(uid, 'title'), item };
  };
};

/** The language the titles of a framework's groups are shown in. */
export const groupLanguage = (target: Target, chosen: string): string => (target.asked ? chosen : target.language);

/** Leads to the first question of an item, for one AI system where it is asked per system. */
export const useAssessItem = (): ((item: PackItem, system: string | null) => void) => {
  const stores = useStores();
  const { shown } = useOpen();
  const [, navigate] = useLocation();
  return (item, system) => {
    const [question] = item.questions;
    if (question === undefined) return;
    const about = question.level === 'system' && shown.systems.length > 0 ? (system ?? shown.systems.find(({ sampled }) => sampled)?.id ?? null) : null;
    movingOf(stores).go(question.uid, about);
    navigate(pathOf('assessment'));
  };
};
