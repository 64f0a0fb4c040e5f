import './names-dialog.css';
import type { Sentence } from '@pingyi/core';
import { words } from '../../words/names.ts';
import type { NamesMet } from './confirm-names.ts';

function say(text: Sentence): string {
  return document.documentElement.lang.startsWith('en') ? text.en : text.zh;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
}

function button(value: 'back' | 'record', text: Sentence): HTMLButtonElement {
  const made = element('button', say(text));
  made.type = 'submit';
  made.value = value;
  return made;
}

/**
 * Asks whether the names in a text are those of representatives; resolves to true where they are not. Made of
 * plain elements, for the console and officers' pages alike; it lies above every other dialog.
 */
export function askAboutNames({ title, detail }: NamesMet): Promise<boolean> {
  const heading = element('h2', title);
  heading.id = 'names-in-text';
  const buttons = element('div', button('back', words.reword), button('record', words.isAnother));
  buttons.className = 'names-dialog-buttons';
  const form = element('form', buttons);
  form.method = 'dialog';
  const dialog = element('dialog', heading, element('p', detail), form);
  dialog.className = 'names-dialog';
  dialog.setAttribute('aria-labelledby', heading.id);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'record');
    });
    dialog.showModal();
  });
}
