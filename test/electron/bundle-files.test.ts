import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../contract/launch.ts';
import { answerFromBundle, type BundleFiles } from '../../electron/security/bundle-files.ts';

const text = (of: string) => new TextEncoder().encode(of);
const files: BundleFiles = new Map([
  ['/', { type: 'text/html; charset=utf-8', bytes: text('<!doctype html>') }],
  ['/index.html', { type: 'text/html; charset=utf-8', bytes: text('<!doctype html>') }],
  ['/assets/index-1a2b.js', { type: 'text/javascript; charset=utf-8', bytes: text('start()') }],
]);
const get = (url: string, method = 'GET') => answerFromBundle(files, { url, method });

/** Spellings that have led out of a folder elsewhere, and names that a table must not inherit. */
const hostile = [
  '/../package.json', '/../../etc/passwd', '/..%2fpackage.json', '/..%2Fpackage.json', '/%2e%2e/package.json', '/%2e%2e%2fpackage.json',
  '/%2E%2E/package.json', '/.%2e/package.json', '/%2e./package.json', '/..%5cpackage.json', '/..%5Cpackage.json', '/..\\package.json',
  '/..\\..\\windows\\win.ini', '/assets/../index.html', '/assets/../../package.json', '/assets/..%2f..%2fpackage.json', '/assets/%2e%2e/index.html',
  '/assets/./index-1a2b.js', '/./index.html', '/%2e/index.html', '//index.html', '///etc/passwd', '//etc/passwd', '/\\etc\\passwd', '/C:/windows/win.ini',
  '/C:\\windows\\win.ini', '/c%3a/windows/win.ini', '/file:///etc/passwd', '/index.html%00', '/index.html%00.js', '/%00', '/index.html\0', '/index.html/',
  '/index.html/..', '/assets', '/assets/', '/assets/index-1a2b.js.map', '/assets/index-1a2b.jsx', '/assets2/index-1a2b.js', '/assets%2findex-1a2b.js',
  '/ASSETS/index-1a2b.js', '/INDEX.HTML', '/index.htm', '/index.html%20', '/index.html.', '/index.html::$DATA', '/%252e%252e/package.json',
  '/..%252fpackage.json', '/..%c0%afpackage.json', '/%c0%ae%c0%ae/package.json', '/\u2025/package.json', '/\uff0e\uff0e/package.json', '/..;/package.json',
  '/;/index.html', '/constructor', '/__proto__', '/toString', '/hasOwnProperty', '/~root', '/.git/config', '/renderer-files.json',
];

describe('the page\'s own scheme', () => {
  it.each(hostile)('answers 404 to %j', (path) => {
    expect(get(`app://bundle${path}`).status).toBe(404);
  });

  it('was tried with at least 60 spellings', () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(60);
  });

  it.each(['app://bundle.evil/index.html', 'app://bundles/index.html', 'app://evil/index.html', 'app://bundle@evil/', 'app://user@bundle/', 'app:///index.html', 'app://bundle:80/',
    'file:///index.html', 'https://bundle/index.html', 'about:blank', '', 'app:bundle/index.html'])('answers 404 to the origin of %j', (url) => {
    expect(get(url).status).toBe(404);
  });

  it.each([['app://bundle/', 'text/html'], ['app://bundle/?open=h1', 'text/html'], ['app://bundle/index.html#/x', 'text/html'], ['app://bundle/assets/index-1a2b.js', 'text/javascript'], ['app://bundle', 'text/html']])(
    'serves %s with its type and the policy', async (url, type) => {
      const answer = get(url);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE'])('answers 405 to %s', (method) => {
    expect(get('app://bundle/', method).status).toBe(405);
  });
});

describe('the policy of both hosts', () => {
  it('allows own files only and no inline or evaluated script', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|wss?:/);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });
});
