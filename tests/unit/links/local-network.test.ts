import { describe, expect, test } from 'vitest';
import { isLocal } from '../../../lib/links/local-network.ts';

const local = (address: string) => isLocal(new URL(address).hostname);

describe('of the local network', () => {
  test.each([
    'http://localhost/',
    'http://LOCALHOST.:8080/',
    'http://app.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd12:3456::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://printer/',
    'http://router.local/',
    'http://nas.lan/',
    'http://box.home.arpa/',
    'http://wiki.internal/',
    'http://wiki.intranet/',
    'http://wiki.corp/',
    'http://wiki.private/',
    'http://fritz.home/',
    'http://box.localdomain/',
    'http://①②⑦.⓪.⓪.①/',
  ])('%s', (address) => {
    expect(local(address)).toBe(true);
  });

  test.each([
    'https://example.org/',
    'https://8.8.8.8/',
    'https://172.32.0.1/',
    'https://[2606:4700::1111]/',
    'https://local.example.org/',
    'https://localhost.example.org/',
    'https://wiki.internal.example.org/',
    'https://10.example.org/',
    'https://xn--mnchen-3ya.de/',
  ])('not: %s', (address) => {
    expect(local(address)).toBe(false);
  });
});
