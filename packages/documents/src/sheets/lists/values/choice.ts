import type { Language, Sentence } from '@pingyi/core';
import { sameKey } from '../clean-text.ts';
import { mostSimilar } from '../similar.ts';
import {
  excerpt,
  type PreparedType,
  type ReadValue,
  readAs,
  refuseValue,
  textOf,
  type ValueType,
} from './value-type.ts';

/** Something that a cell may name: its id, its name, and other words for it. */
export interface ListChoice {
  readonly id: string;
  readonly name: Sentence;
  readonly aliases?: readonly string[];
}

/** A choice whose name is the same in every language, such as a unit's. */
export function namedChoice({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): ListChoice {
  return { id, name: { zh: name, en: name } };
}

/** Longer words name nothing. */
const longestWord = 200;
const mostShown = 20;
const mostSuggested = 3;

/** Choices by every word for them. */
interface WordBook {
  /** The id that a word stands for; a word for several things, or for none, is a fault. */
  find(word: string): ReadValue<string>;
  /** The word that reads as this id again. */
  wordFor(id: string): string;
  readonly words: readonly string[];
}

/** Makes the choices findable by id, by name in every language and by other words. */
function wordBook(choices: readonly ListChoice[], language: Language): WordBook {
  const idsByWord = new Map<string, Set<string>>();
  for (const { id, name, aliases = [] } of choices)
    for (const word of [id, name.zh, name.en, ...aliases]) {
      const key = sameKey(word);
      const ids = idsByWord.get(key) ?? new Set();
      if (key !== '') idsByWord.set(key, ids.add(id));
    }
  const isClear = (word: string): boolean => idsByWord.get(sameKey(word))?.size === 1;
  const wordById = new Map(
    choices.map(({ id, name }) => [id, isClear(name[language]) ? name[language] : id]),
  );
  const words = [...new Set(wordById.values())];
  return {
    words,
    wordFor: (id) => wordById.get(id) ?? id,
    find: (word) => {
      const ids = [...(idsByWord.get(sameKey(word.slice(0, longestWord))) ?? [])];
      const [id] = ids;
      if (id !== undefined && ids.length === 1) return readAs(id);
      if (ids.length > 1) return refuseValue('ambiguous-value', { value: excerpt(word), ids });
      return refuseValue('unknown-value', () => {
        const similar = words.length > mostShown ? mostSimilar(word, words, mostSuggested) : words;
        return { value: excerpt(word), allowed: similar };
      });
    },
  };
}

/** One of the choices that the context gives. */
export function choiceOf<Context>(
  choicesOf: (context: Context) => readonly ListChoice[],
): ValueType<string | null, Context> {
  return {
    empty: null,
    isNumber: false,
    isChoice: true,
    prepare: (context, language): PreparedType<string | null> => {
      const book = wordBook(choicesOf(context), language);
      return {
        words: book.words,
        write: (value) => (value === null ? '' : book.wordFor(value)),
        read: (content) => {
          const word = textOf(content);
          return word === null ? refuseValue('wrong-type', { expected: 'text' }) : book.find(word);
        },
      };
    },
  };
}

const separator = /[、，,;；\n]/u;

/** Several of the choices in one cell, between 、 ; or , ; kept in the order of their ids, each once. */
export function severalOf<Context>(
  choicesOf: (context: Context) => readonly ListChoice[],
): ValueType<readonly string[], Context> {
  return {
    empty: [],
    isNumber: false,
    isChoice: false,
    prepare: (context, language): PreparedType<readonly string[]> => {
      const book = wordBook(choicesOf(context), language);
      return {
        words: book.words,
        write: (ids) => {
          const words = ids.map((id) => {
            const word = book.wordFor(id);
            return separator.test(word) ? id : word;
          });
          const joined = words.join('、');
          // 甲 and 乙 together may be the name of a third unit: 甲、乙.
          return ids.length > 1 && book.find(joined).ok ? ids.join('、') : joined;
        },
        read: (content) => {
          const text = textOf(content);
          if (text === null) return refuseValue('wrong-type', { expected: 'text' });
          // A name may itself hold a separator: 文化、旅游科.
          const whole = book.find(text);
          if (whole.ok) return readAs([whole.value]);
          const ids = new Set<string>();
          for (const word of text.split(separator)) {
            if (word.trim() === '') continue;
            const found = book.find(word);
            if (!found.ok) return found;
            ids.add(found.value);
          }
          return readAs([...ids].sort());
        },
      };
    },
  };
}
