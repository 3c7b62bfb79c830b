import { html, render } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from '../user.ts';
import { typed } from '../../../src/parts/typed.ts';

let host: HTMLElement;
let told: string[];
const field = (): HTMLInputElement => host.querySelector('input')!;
const show = (value: string): void => {
  const tell = ({ target }: Event): void => void told.push((target as HTMLInputElement).value);
  render(html`<input .value=${typed(value)} @change=${tell} />`, host);
};

beforeEach(() => {
  told = [];
  host = document.body.appendChild(document.createElement('div'));
  show('900');
});

afterEach(() => host.remove());

it('shows what it is given, and shows it again over what a script has put there', () => {
  expect(field().value).toBe('900');
  field().value = '1';
  show('900');
  expect(field().value).toBe('900');
});

it('keeps what is being typed while all around it is drawn again', async () => {
  await userEvent.fill(field(), '12');
  show('900');
  expect(field().value).toBe('12');
  show('910');
  await userEvent.type(field(), '34');
  expect(field().value).toBe('1234');
  await userEvent.tab();
  expect(told).toEqual(['1234']);
});

it('shows what is made of the text once the field has told of it', async () => {
  await userEvent.fill(field(), '12');
  await userEvent.tab();
  expect(told).toEqual(['12']);
  show('12.00');
  expect(field().value).toBe('12.00');
});

it('shows what came meanwhile when the field is left as it was', async () => {
  await userEvent.fill(field(), '9000');
  show('910');
  await userEvent.fill(field(), '900');
  await userEvent.tab();
  expect(told).toEqual([]);
  expect(field().value).toBe('910');
});
