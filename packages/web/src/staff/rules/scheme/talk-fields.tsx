import { type Scheme, vocabulary } from '@pingyi/core';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words } from '../../words/scheme.ts';
import { NumberInput, TextInput, TickInput } from '../cells.tsx';
import type { SchemeFieldsProps } from './fields.ts';

/** When a talk is proposed: low rank and low satisfaction in a class that is large enough. */
export function TalkFields({ scheme, plan, onChange }: SchemeFieldsProps) {
  const say = useSay();
  const { language } = useSpeech();
  const { talk } = scheme;
  const set = (change: Partial<Scheme['talk']>) =>
    onChange({ ...scheme, talk: { ...talk, ...change } });
  const classes = [...new Set([...plan.levels.map(({ id }) => id), ...talk.classes])];
  return (
    <section className="panel" aria-labelledby="talk-title">
      <h2 id="talk-title">{say(words.talk)}</h2>
      <div className="columns">
        <label className="field">
          {say(words.bottom)}
          <NumberInput most={100} value={talk.bottom} onChange={(bottom) => set({ bottom })} />
        </label>
        <label className="field">
          {say(words.below)}
          <TextInput isNarrow value={talk.below} onChange={(below) => set({ below })} />
        </label>
        <label className="field">
          {say(words.minimumClass)}
          <NumberInput
            most={1000}
            value={talk.minimumClass}
            onChange={(minimumClass) => set({ minimumClass })}
          />
        </label>
      </div>
      <fieldset className="bare field">
        <legend>{say(words.talkClasses)}</legend>
        {classes.map((name) => (
          <TickInput
            key={name}
            text={vocabulary(name, language)}
            value={talk.classes.includes(name)}
            onChange={(isIn) =>
              set({
                classes: isIn
                  ? classes.filter((each) => each === name || talk.classes.includes(each))
                  : talk.classes.filter((each) => each !== name),
              })
            }
          />
        ))}
      </fieldset>
    </section>
  );
}
