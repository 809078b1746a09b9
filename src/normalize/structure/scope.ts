import type { Span } from '../fact.ts';
import { phraseAt, phrases, type Phrase } from '../words/phrases.ts';
import type { Line } from './line.ts';

const SCOPES = phrases(
  'few|some|several .. customers',
  'limited number of .. customers|users|institutions',
  'subset of .. customers|users|institutions',
  'some|several|few institutions|users|environments',
  'small number of .. customers|users',
);

const SERVICES: readonly (readonly [string, readonly Phrase[]])[] = [
  ['SIP2', phrases('sip 2')],
  ['Z39.50', phrases('z 39')],
  ['SSL certificates', phrases('ssl certificate*')],
  ['search', phrases('search', 'searches')],
  ['login', phrases('login*', 'log in', 'sign in')],
  ['authentication', phrases('authenticat*')],
  ['email', phrases('email*', 'mails|mail')],
  ['mobile app', phrases('mobile app*', 'native app*')],
  ['web app', phrases('web app', 'web portal')],
  ['API', phrases('api', 'apis')],
  ['OAI', phrases('oai')],
  ['Analytics', phrases('analytics')],
  ['Attendance', phrases('attendance')],
  ['Timetable', phrases('timetable*')],
  ['metadata editor', phrases('metadata editor', 'mde')],
  ['Community Zone', phrases('community zone', 'cz')],
  ['DNS', phrases('dns')],
  ['citation manager', phrases('citation manager', 'write n cite')],
];

/** Who was hit, in the report's words ("a few customers"), or null. */
export function scopeOf(lines: readonly Line[]): { text: string; span: Span } | null {
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at++) {
      const found = phraseAt(line.tokens, at, SCOPES);
      if (found !== null)
        return {
          text: line.text.slice(found.span.start - line.start, found.span.end - line.start),
          span: found.span,
        };
    }
  }
  return null;
}

/** The services that lines name, in order of first mention. */
export function servicesOf(lines: readonly Line[]): { name: string; span: Span }[] {
  const found = new Map<string, Span>();
  for (const line of lines) {
    for (let at = 0; at < line.tokens.length; at++) {
      for (const [name, list] of SERVICES) {
        const hit = found.has(name) ? null : phraseAt(line.tokens, at, list);
        if (hit !== null) found.set(name, hit.span);
      }
    }
  }
  return [...found].map(([name, span]) => ({ name, span }));
}
