import { expect, it, onTestFinished, vi } from 'vitest';
import { readEvidencePack } from '../../../src/export/evidence-pack.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { all, button, one, textOf } from '../mount.ts';
import { patience } from '../../cases/patience.ts';
import { badge, costs, eventually, headline, known, linkTo, list, mountDesk, travel, type Desk } from './desk.ts';

const lines = (desk: Desk): string[] => all(desk, '.edition').map(textOf);

it(
  'an older edition says what the newest says, and one button opens it, which Undo undoes',
  async () => {
    const desk = await mountDesk(linkTo({ edition: '2026.11', region: 'de', scope: 'fabric' }));
    const [line] = lines(desk);
    expect(line).toMatch(/^Edition 2026\.11, frozen: \S+ costs least, .+ USD\. In \S+ \S+ costs least, .+ USD\./);
    const before = [headline(desk), ...costs(desk)];
    // It stands above the answer.
    expect(one(desk, '.edition').compareDocumentPosition(one(desk, 'cpo-answer'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );

    button(desk, `Open in ${catalog.edition}`).click();
    await eventually(() => lines(desk)).toEqual([]);
    await known(desk);
    expect([headline(desk), ...costs(desk)]).not.toEqual(before);
    expect(list(desk, 'Region').value).toBe('de');
    expect(decodeURIComponent(location.hash)).not.toContain('2026.11');

    await travel(() => one<HTMLButtonElement>(desk, 'button[aria-label="Undo"]').click());
    await eventually(() => lines(desk)).toEqual([line]);
    await known(desk);
    expect([headline(desk), ...costs(desk)]).toEqual(before);
    expect(badge(desk)).not.toBe('');
  },
  patience,
);

it(
  'any frozen edition can be opened where the edition is named',
  async () => {
    const desk = await mountDesk(linkTo({ region: 'de' }));
    expect(lines(desk)).toEqual([]);
    button(desk, 'Open in 2026.11').click();
    await eventually(() => lines(desk).join()).toContain('Edition 2026.11, frozen');
    await known(desk);
    expect(list(desk, 'Region').value).toBe('de');
    expect(decodeURIComponent(location.hash)).toContain('"edition":"2026.11"');
  },
  patience,
);

it(
  'the menu of exports has the evidence of what is shown',
  async () => {
    const desk = await mountDesk(linkTo({ edition: '2026.11', region: 'de' }));
    const saved: Blob[] = [];
    const urls = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
    onTestFinished(() => urls.mockRestore());
    one<HTMLElement>(desk, 'header summary').click();
    all<HTMLButtonElement>(desk, 'header .pop button')
      .find((entry) => textOf(entry).startsWith('Evidence'))!
      .click();
    await eventually(() => saved.length).toBe(1);
    const { scenario, altered } = await readEvidencePack(await saved[0]!.text());
    expect([scenario, altered]).toEqual([{ edition: '2026.11', region: 'de' }, null]);
  },
  patience,
);
