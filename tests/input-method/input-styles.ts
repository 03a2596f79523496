import type { CDPSession, Page } from 'playwright';

/** How a word reaches the window, one way of an input method each. `word` is in NFC. */
export interface InputStyle {
  readonly name: string;
  readonly type: (hands: Hands, word: string) => Promise<void>;
}

export interface Hands {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** What stands there after each key while a word is written: d, đ, đo, đô, đổ, đổi. */
const stepsOf = (word: string): readonly string[] => {
  const steps: string[] = [];
  let written = '';
  for (const letter of word) {
    const [base = '', ...marks] = letter === 'đ' ? ['d', 'đ'] : letter.normalize('NFD');
    steps.push(written + base);
    let whole = base;
    for (const mark of marks) {
      whole = mark === 'đ' ? 'đ' : (whole + mark).normalize('NFC');
      steps.push(written + whole);
    }
    written += letter;
  }
  return steps;
};

const compose = ({ cdp }: Hands, text: string) =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
const insert = ({ cdp }: Hands, text: string) => cdp.send('Input.insertText', { text });
const press = async ({ page }: Hands, key: string, times: number) => {
  for (let count = 0; count < times; count++) await page.keyboard.press(key);
};

/** Letters that two steps share at their start. */
const shared = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

export const inputStyles: readonly InputStyle[] = [
  {
    name: 'composition, committed word',
    type: async (hands, word) => {
      for (const step of stepsOf(word)) await compose(hands, step);
      await insert(hands, word);
      await press(hands, 'Space', 1);
    },
  },
  {
    name: 'composition, committed with its space',
    type: async (hands, word) => {
      for (const step of stepsOf(word)) await compose(hands, step);
      await insert(hands, `${word} `);
    },
  },
  {
    name: 'composition, given up and begun anew',
    type: async (hands, word) => {
      await compose(hands, 'x');
      await compose(hands, '');
      for (const step of stepsOf(word)) await compose(hands, step);
      await insert(hands, word);
      await press(hands, 'Space', 1);
    },
  },
  {
    name: 'Backspaces over the whole word',
    type: async (hands, word) => {
      let before = '';
      for (const step of stepsOf(word)) {
        await press(hands, 'Backspace', before.length);
        await insert(hands, step);
        before = step;
      }
      await press(hands, 'Space', 1);
    },
  },
  {
    name: 'Backspaces over what changes',
    type: async (hands, word) => {
      let before = '';
      for (const step of stepsOf(word)) {
        const kept = shared(before, step);
        await press(hands, 'Backspace', before.length - kept);
        await insert(hands, step.slice(kept));
        before = step;
      }
      await press(hands, 'Space', 1);
    },
  },
  {
    name: 'Backspaces in a burst',
    type: async (hands, word) => {
      const sent: Promise<unknown>[] = [];
      let before = '';
      for (const step of stepsOf(word)) {
        const kept = shared(before, step);
        for (let count = before.length - kept; count > 0; count--) sent.push(hands.page.keyboard.press('Backspace'));
        sent.push(insert(hands, step.slice(kept)));
        before = step;
      }
      await Promise.all(sent);
      await press(hands, 'Space', 1);
    },
  },
  {
    name: 'selected and replaced',
    type: async (hands, word) => {
      let before = '';
      for (const step of stepsOf(word)) {
        const kept = shared(before, step);
        await press(hands, 'Shift+ArrowLeft', before.length - kept);
        await insert(hands, step.slice(kept));
        before = step;
      }
      await press(hands, 'Space', 1);
    },
  },
  {
    name: 'decomposed letters',
    type: async (hands, word) => {
      await insert(hands, word.normalize('NFD'));
      await press(hands, 'Space', 1);
    },
  },
];
