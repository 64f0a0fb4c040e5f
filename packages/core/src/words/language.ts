/** The languages that rules, steps and refusals are written in. */
export type Language = 'zh' | 'en';

/** One sentence in every language. */
export type Sentence = Readonly<Record<Language, string>>;
