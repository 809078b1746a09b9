import { expect, test } from 'vitest';

test('tests run in a zone in which a slip between local and universal time shows', () => {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(['Pacific/Chatham', 'Asia/Kolkata', 'Asia/Calcutta']).toContain(zone);
  const january = new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset();
  expect(january).toBe(zone === 'Pacific/Chatham' ? -825 : -330);
});
