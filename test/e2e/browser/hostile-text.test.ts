/** Whatever is typed is text: it runs nowhere, and comes back as it was. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from './browser-test.ts';
import {
  achievement,
  button,
  createEngagement,
  expectSaved,
  field,
  goToQuestion,
  goToScreen,
  note,
  openPage,
  reference,
  words,
} from './screens.ts';

/** Each would set `window.ran`, open a dialog or ask another server for something. */
const payloads = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  '<svg onload=window.ran=3>',
  '<svg><script>window.ran=4</script></svg>',
  '"><img src=x onerror=window.ran=5>',
  "'><svg/onload=window.ran=6>",
  '</textarea><script>window.ran=7</script>',
  '<iframe src="javascript:parent.ran=8"></iframe>',
  '<iframe srcdoc="<script>parent.ran=9</script>"></iframe>',
  '<a href="javascript:window.ran=10">a</a>',
  '<body onload=window.ran=11>',
  '<details open ontoggle=window.ran=12>',
  '<video><source onerror="window.ran=13"></video>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=14&gt;">',
  '<style>@import "https://evil.example/a.css";</style>',
  '<link rel=stylesheet href=https://evil.example/b.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<object data="https://evil.example/c"></object>',
  '{{constructor.constructor("window.ran=19")()}} ${window.ran=19}',
  'javascript:/*--></title></style></script><svg onload=window.ran=20>//',
];

/** After a reload the page asks whether the engagement it remembers is still open, which a refusal answers. */
const askedAfterReload = /status of 409/;

test('twenty pieces of hostile markup in every field are shown as text on every screen, and nothing runs', async ({ page, start, watch }) => {
  watch.allow(askedAfterReload);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const all = payloads.join('\n');
  const client = `${payloads[1]} & ${payloads[4]}`;
  await openPage(page, (await start()).url);
  await createEngagement(page, client);
  await achievement(page, 1).check();
  await note(page).fill(all);
  await reference(page).fill(payloads.join(' '));
  await expectSaved(page);

  await goToScreen(page, 'systems');
  await button(page, words.engagement.addSystem).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: words.engagement.systemName, exact: true }).fill(payloads[2] ?? '');
  await sheet.getByRole('textbox', { name: words.engagement.intendedPurpose, exact: true }).fill(all);
  await sheet.getByRole('button', { name: words.engagement.save }).click();
  await expect(page.getByRole('rowheader')).toContainText(payloads[2] ?? '');
  await expectSaved(page);

  await goToScreen(page, 'scope');
  await field(page, words.engagement.scope).fill(all);
  await expectSaved(page);
  await page.reload();
  await expect(field(page, words.engagement.scope)).toHaveValue(all);
  await expect(page.getByRole('banner')).toContainText(client);

  await goToScreen(page, 'assessment');
  await expect(note(page)).toHaveValue(all);
  await expect(reference(page)).toHaveValue(payloads.join(' '));
  await page.getByRole('searchbox').fill('onerror="window.ran=13"');
  await expect(page.locator('.search-result')).toHaveCount(1);
  await page.getByRole('searchbox').fill('');
  await goToQuestion(page, '8.2-1');
  await expect(page.getByRole('tab')).toContainText(payloads[2] ?? '');
  await goToScreen(page, 'results');
  await expect(page.getByRole('heading', { name: words.results.gaps })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: words.shell.undone })).toBeVisible();
  await goToScreen(page, 'home');
  await expect(page.getByRole('main').getByRole('list')).toContainText(client);

  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(dialogs).toEqual([]);
});

test('script that got into the page all the same could neither run text nor reach another server', async ({ page, start, watch }) => {
  watch.allow(/policy violated|Content Security Policy|Trusted(?:HTML|Script)|ERR_BLOCKED_BY_CSP|violates the following/);
  await openPage(page, (await start()).url);
  const tried = await page.evaluate(async () => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch {
        return 'blocked';
      }
    };
    return {
      script: attempt(() => document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 21' }))),
      markup: attempt(() => document.body.insertAdjacentHTML('beforeend', '<p>x</p>')),
      server: await fetch('https://evil.example/', { mode: 'no-cors' }).then(() => 'done', () => 'blocked'),
      frame: attempt(() => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' }))),
      cookies: document.cookie,
    };
  });
  expect(tried).toEqual({ script: 'blocked', markup: 'blocked', server: 'blocked', frame: 'done', cookies: '' });
  for (const kind of [/policy violated: connect-src/, /policy violated: (?:frame-src|default-src)/, /policy violated: require-trusted-types-for/]) {
    await expect.poll(() => watch.faults().some((fault) => kind.test(fault)), String(kind)).toBe(true);
  }
});

test('text of every kind comes back letter by letter, and the documents stay well-formed', async ({ page, start, watch }) => {
  watch.allow(askedAfterReload);
  const texts = {
    'two directions': 'Der Name \u202Egnp.exe\u202C, עברית und العربية, \u2066isolated\u2069',
    emoji: '👩🏽‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎',
    'combining marks': 'Z̷̢a̴l̵g̶o̷ e\u0301 é ﬁ İıß',
    'control characters': 'NUL \u0000 bell \u0007 escape \u001b[31m tab \t end',
    'line ends and spaces': '  two before\n\n\ttab, no-break\u00a0space, zero\u200bwidth, line\u2028separator  ',
    formulas: '=HYPERLINK("https://evil.example","x") +1 -1 @SUM(A1) \'quoted',
    'not characters': 'noncharacter \ufffe \uffff, XML ]]> &amp; &#0; <w:t>',
  } as const;
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Ünïcödé 有限公司 & Söhne');
  for (const [kind, text] of Object.entries(texts)) {
    await test.step(kind, async () => {
      await achievement(page, 2).check();
      await note(page).fill(text);
      await expect(note(page)).toHaveValue(text);
      await expectSaved(page);
      await button(page, words.assessment.next).click();
    });
  }
  await page.reload();
  for (const [kind, text] of Object.entries(texts).reverse()) {
    await button(page, words.assessment.previous).click();
    await expect(note(page), kind).toHaveValue(text);
  }
  await goToScreen(page, 'reports');
  for (const kind of ['gap', 'workbook'] as const) await expectWellFormed(page, kind);
});

const expectWellFormed = async (page: Page, kind: 'gap' | 'workbook'): Promise<void> => {
  const card = page.getByRole('region', { name: words.reports.kinds[kind].title });
  await card.getByRole('button', { name: words.reports.kinds[kind].create }).click();
  const save = card.getByRole('button', { name: words.reports.download });
  await expect(save).toBeVisible({ timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const parts = Object.entries(unzipSync(readFileSync(await download.path()))).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(5);
  for (const [name, bytes] of parts) {
    const faults: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (fault) => faults.push(fault.message));
    parser.write(strFromU8(bytes)).close();
    expect(faults, `${kind}: ${name}`).toEqual([]);
  }
};
