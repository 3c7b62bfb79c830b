import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { Profile } from './profile.ts';
import { serve } from './serve.ts';
import { tasksWhile, type Task } from '../embed/tasks.ts';
import { calibrate, milliseconds } from './timing.ts';

const slowdown = 4;
const dragMilliseconds = 2000;
const restMilliseconds = 3000;
const mostTask = 50;
/** Between two looks whether a page has come to rest. */
const lookMilliseconds = 200;
const mostUntilAllDraws = 300;
const scopes = ['switch', 'fabric'];

interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
}

declare global {
  /** When a slider last told a value, and every picture of the answer since, with when it was first shown. */
  var lastInput: number;
  var answers: { readonly at: number; readonly text: string }[];
}

/**
 * Loads the page in a Chromium slowed down and drags its first slider, and reports tasks over 50 ms of processor time, which
 * other work on the machine does not lengthen; then, at full speed, how long after the last move all draws are shown. Beside
 * it stands what the browser alone does: a page of one text.
 * @param folder The built page.
 * @param withProfile Whether to say which functions the longest tasks spend their time in.
 * @returns whether the limits hold while dragging and after it.
 */
export async function benchDrag(folder: string, withProfile: boolean): Promise<boolean> {
  console.log(
    `\nFirst load of the page, then dragging its first slider for ${dragMilliseconds / 1000} s, in Chromium at 1/${slowdown} of the speed:`,
  );
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    console.log('  Chromium: not found (CHROMIUM_PATH), so the limits are not checked');
    return false;
  }
  const { address, server } = await serve(folder);
  const inBrowser = async <T>(work: (browser: Browser) => Promise<T>): Promise<T> => {
    // One of its own for each: a page could take over what another has compiled.
    const browser = await chromium.launch({ executablePath, args: chromiumFlags });
    const result = await work(browser);
    await browser.close();
    return result;
  };
  await inBrowser((browser) => reportTextAlone(browser, address));
  let holds = true;
  for (const scope of scopes) {
    const dragged = await inBrowser((browser) => drag(browser, address, scope, withProfile));
    const shown = await inBrowser((browser) => timeUntilAllDraws(browser, address, scope));
    holds = dragged && shown && holds;
  }
  server.close();
  return holds;
}

/** The same document without its scripts: tasks that no page can go below. */
async function reportTextAlone(browser: Browser, address: string): Promise<void> {
  const { page, session } = await newPage(browser, slowdown);
  await page.route('**/*.js', (route) => route.abort());
  const tasks = await tasksWhile(page, session, async () => {
    await page.goto(address);
    await page.waitForTimeout(restMilliseconds);
  });
  console.log(`  the document without its scripts: ${describe(tasks)}`);
  await page.close();
}

async function drag(browser: Browser, address: string, scope: string, withProfile: boolean): Promise<boolean> {
  const opened = await newPage(browser, slowdown);
  const { page, session } = opened;
  const loadProfile = withProfile ? await Profile.start(session) : undefined;
  const loading = await tasksWhile(page, session, async () => {
    await open(opened, address, scope);
    // What is put off until nothing else is to be done belongs to the load too.
    await page.waitForTimeout(restMilliseconds);
  });
  await loadProfile?.stop();
  // Before the document is there the browser makes its page: no page can go below that.
  const committed = await page.evaluate(() => performance.timing.responseEnd - performance.timeOrigin);
  const whileLoading = loading.filter(({ start }) => start > committed);
  const loop = await page.evaluate(calibrate);
  const profile = withProfile ? await Profile.start(session) : undefined;
  let [released, moves] = [0, 0];
  const dragging = await tasksWhile(page, session, async () => {
    moves = await moveSlider(opened, dragMilliseconds);
    released = await page.evaluate(() => performance.now());
    await page.waitForTimeout(restMilliseconds);
  });
  await profile?.stop();
  const during = dragging.filter(({ start }) => start < released);
  const after = dragging.filter(({ start }) => start >= released);
  console.log(`  scope ${scope}, the fixed loop takes ${milliseconds(loop)}`);
  console.log(`    ${scope}, first load      ${describe(whileLoading)} (asked: none)`);
  console.log(`    ${scope}, while dragging  ${describe(during)}, ${moves} moves (asked: none)`);
  console.log(`    ${scope}, in ${restMilliseconds / 1000} s after that  ${describe(after)} (asked: none)`);
  for (const [found, ofThem] of [
    [loadProfile, whileLoading],
    [profile, [...during, ...after]],
  ] as const)
    for (const task of [...long(ofThem)].sort((a, b) => b.duration - a.duration).slice(0, 3))
      found?.report(task.start, task.duration);
  await page.close();
  return long([...whileLoading, ...during, ...after]).length === 0;
}

async function timeUntilAllDraws(browser: Browser, address: string, scope: string): Promise<boolean> {
  const opened = await newPage(browser, 1);
  const { page } = opened;
  await open(opened, address, scope);
  await page.evaluate(() => {
    globalThis.answers = [];
    addEventListener('input', () => (globalThis.lastInput = performance.now()));
    const table = document.querySelector('cpo-desk')!.shadowRoot!.querySelector('cpo-answer')!.shadowRoot!;
    const watch = (): void => {
      const text = table.querySelector('tbody')!.innerHTML;
      if (text !== answers.at(-1)?.text) answers.push({ at: performance.now(), text });
      requestAnimationFrame(watch);
    };
    watch();
  });
  await moveSlider(opened, dragMilliseconds / 4);
  await page.waitForTimeout(restMilliseconds);
  // The picture that stays is the one with all draws.
  const waited = await page.evaluate(() => answers.at(-1)!.at - globalThis.lastInput);
  await page.close();
  console.log(
    `    ${scope}, all draws are shown  ${milliseconds(waited, 0)} after the last move at full speed (asked: at most ${mostUntilAllDraws} ms)`,
  );
  return waited <= mostUntilAllDraws;
}

async function newPage(browser: Browser, rate: number): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, session };
}

/** Opens the page and waits until nothing is left to be found out. The defaults are opened as by a reader without a link. */
async function open({ page, session }: Opened, address: string, scope: string): Promise<void> {
  const link = scope === 'switch' ? '' : `#scenario=${encodeURIComponent(JSON.stringify({ scope }))}`;
  await page.goto(address + link);
  // Playwright's own way to wait puts a large script into the page, whose tasks would be counted.
  const expression = `document.querySelector('cpo-desk')?.working === false`;
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.value === true) return;
    await page.waitForTimeout(lookMilliseconds);
  }
}

/** Real moves of the mouse, to and fro over the slider, as often as a screen is drawn. */
async function moveSlider({ page, session }: Opened, duration: number): Promise<number> {
  const slider = page.locator('cpo-input-row input[type=range]').first();
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  const at = (share: number): number => box.x + box.width * (0.1 + 0.8 * share);
  await page.mouse.move(at(0.5), y);
  await page.mouse.down();
  const sent: Promise<unknown>[] = [];
  const started = performance.now();
  for (let passed = 0; passed < duration; passed = performance.now() - started) {
    const x = at(0.5 + 0.5 * Math.sin((4 * Math.PI * passed) / duration));
    // Not waited for: a hand does not wait for the page.
    sent.push(session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'left', buttons: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await Promise.all(sent);
  await page.mouse.up();
  return sent.length;
}

const long = (tasks: readonly Task[]): readonly Task[] => tasks.filter(({ duration }) => duration > mostTask);

function describe(tasks: readonly Task[]): string {
  const found = long(tasks);
  const longest = milliseconds(Math.max(0, ...tasks.map(({ duration }) => duration)), 0);
  return `${found.length} ${found.length === 1 ? 'task' : 'tasks'} over ${mostTask} ms, the longest ${longest}`;
}
