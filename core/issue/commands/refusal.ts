import type { Issue } from '../issue.ts';
import type { Command } from './command.ts';

/** Why a command cannot be applied, with the facts for the sentence that the app shows. */
export interface RefusalFacts {
  readonly 'unknown-section': { readonly section: string };
  readonly 'unknown-item': { readonly item: string };
  readonly 'unknown-picture': { readonly picture: string };
  readonly 'not-a-text-section': { readonly section: string };
  readonly 'not-an-item-section': { readonly section: string };
  readonly 'place-out-of-range': { readonly at: number; readonly last: number };
  readonly 'id-taken': { readonly id: string };
  readonly 'days-out-of-order': { readonly date: string; readonly lastDate: string };
  readonly 'order-incomplete': { readonly section: string };
  readonly 'picture-in-text': { readonly picture: string };
}

export type RefusalCode = keyof RefusalFacts;

export type Refusal = {
  [Code in RefusalCode]: { readonly ok: false; readonly code: Code; readonly facts: RefusalFacts[Code] };
}[RefusalCode];

/** `inverse` turns the new issue back into exactly the old one. */
export type Applied = { readonly ok: true; readonly issue: Issue; readonly inverse: Command } | Refusal;

export const refuse = <Code extends RefusalCode>(code: Code, facts: RefusalFacts[Code]): Refusal =>
  ({ ok: false, code, facts }) as Refusal;
