import {describe, expect, test} from 'vitest'
import {publicAddress} from '../../src/markdown/answer.ts'
import {readLanguage} from '../../src/report/language.ts'
import type {Report, Track} from '../../src/report/report.ts'
import {Said} from '../../src/report/said.ts'
import {opposed, ownTrack, speaksOf, topicsIn, trackFromTopics, trackOf} from '../../src/report/track.ts'
import {fold} from '../../src/report/words.ts'
import {languageCases} from './data/languages.ts'

describe('a text names a track', () => {
  test.each([
    ['My backend report', 'backend'],
    ['Back-end engineering', 'backend'],
    ['BACK END notes', 'backend'],
    ['The back stack of Android', undefined],
    ['Frontend', 'frontend'],
    ['Full-stack and backend', 'fullstack'],
    ['Full stack, backend, backend', 'backend'],
    ['Full stack, frontend, frontend', 'frontend'],
    ['Frontend development and the backend', 'frontend'],
    ['The backend program; frontend, frontend', 'fullstack'],
    ['Frontend and backend', 'fullstack'],
    ['frontend frontend backend', 'frontend'],
    ['frontend frontend frontend backend backend', 'fullstack'],
    ['Front-end, backend and backend', 'backend'],
    ['Feedback ends here', undefined],
    ['A report', undefined],
    ['Курс бэкенд-разработки', 'backend'],
    ['Фронтенд: чему я научился', 'frontend'],
    ['Бекенд і фронтенд', 'fullstack'],
    ['前端学习总结', 'frontend'],
    ['Фундамент и конец', undefined],
    ['', undefined],
    [`frontend and backend ${'x'.repeat(178)}`, 'fullstack'],
    [`frontend and backend ${'x'.repeat(179)}`, undefined],
    [`frontend and backend ${'x'.repeat(200)}`, undefined],
    [`frontend frontend backend ${'x'.repeat(200)}`, 'frontend'],
    [`${'x'.repeat(200)} backend`, 'backend'],
    [`fullstack backend ${'x'.repeat(200)}`, 'fullstack'],
  ] as const)('%.60s: %s', (text, track) => expect(trackOf(text)).toBe(track))
})

describe('what was learned belongs to a track', () => {
  test.each([
    ['Django, Celery and Docker', 'backend'],
    ['React, TypeScript and Tailwind', 'frontend'],
    ['React, Next.js, Django and Celery', 'fullstack'],
    ['Django and Celery', undefined],
    ['React, Next.js, Tailwind, TypeScript, Django and Flask', 'frontend'],
    ['Notes on sleep', undefined],
  ] as const)('%s: %s', (text, track) => expect(trackFromTopics(new Said(text))).toBe(track))
})

test('no report of one track speaks of little but the other', () => {
  const tracks = ['backend', 'frontend', 'fullstack', undefined] as const
  const opposite = tracks.flatMap(one => tracks.filter(other => opposed(one, other)).map(other => `${one} ${other}`))
  expect(opposite).toEqual(['backend frontend', 'frontend backend'])
})

describe('the track of a report', () => {
  const own = (track: Track, title: Track | undefined, content: Track | undefined, wanted?: Track) =>
    ownTrack({track, tracks: {title, content}} as Report, wanted)
  test('is what its title says', () => expect(own('backend', 'backend', 'frontend', 'frontend')).toBe('backend'))
  test('or what it is about, where another is wanted', () =>
    expect(own('fullstack', undefined, 'frontend', 'backend')).toBe('frontend'))
  test('or what is wanted, if that is what it is about', () =>
    expect(own('frontend', undefined, 'backend', 'backend')).toBe('backend'))
  test('else what it says anywhere', () => {
    expect(own('backend', undefined, 'fullstack', 'backend')).toBe('backend')
    expect(own('frontend', undefined, undefined, 'backend')).toBe('frontend')
    expect(own('backend', undefined, 'frontend')).toBe('backend')
  })
})

describe('a text speaks of a name', () => {
  test.each([
    ['We used Node.js daily', 'node.js'],
    ['(CI/CD)', 'ci/cd'],
    ['rest and REST APIs', 'rest apis'],
    ['message queues. Message  queue, message queue', 'message queue'],
    ['go', 'go'],
    ['We use C++.', 'c++'],
    ['C# and .NET', 'c#'],
    ['C# and .NET', '.net'],
    ['xci/cd ci/cd', 'ci/cd'],
    // Without spaces, or with endings.
    ['資料庫設計與正規化', '資料庫設計'],
    ['캐싱을 배웠다', fold('캐싱')],
  ])('%s: %s', (text, name) => expect(speaksOf(new Said(text), name)).toBe(true))
  test.each([
    ['We used nodes and js', 'node.js'],
    ['message of a queue', 'message queue'],
    ['xci/cd ci cd', 'ci/cd'],
    ['ci/cdx ci cd', 'ci/cd'],
    ['django', 'go'],
    ['c', 'c++'],
    ['c, a++', 'c++'],
    ['asp.net', '.net'],
    ['', 'go'],
  ])('not %s: %s', (text, name) => expect(speaksOf(new Said(text), name)).toBe(false))
})

describe('topics', () => {
  const wanted = ['Python', 'GraphQL', 'CI/CD', 'Asynchronous programming', 'Our own']
  test.each([
    ['Python with GraphQL, CI/CD, asynchronous programming and our own', wanted],
    ['python', ['Python']],
    ['Pyhton', []],
    ['continuous integration', ['CI/CD']],
    ['Kubernets and asynchronus code', ['Asynchronous programming']],
    ['gQL; our  own', []],
    ['our own', ['Our own']],
    ['', []],
  ])('%s', (text, expected) => expect(topicsIn(new Said(text), wanted)).toEqual(expected))
  const taught = ['System design', 'Databases', 'API design', 'State management', 'Authentication', 'Testing']
  test.each([
    'Arquitectura, bases de datos, diseño de APIs, manejo del estado, autenticación y pruebas',
    'Arquitetura, bancos de dados, design de APIs, gestão de estado, autenticação e testes',
    'Architektur, Datenbanken, API-Design, Zustandsverwaltung, Authentifizierung und Testen',
    'Architettura, basi di dati, progettazione di API, gestione dello stato, autenticazione, testing',
    'Architektura, bazy danych, projektowanie API, zarządzanie stanem, uwierzytelnianie i testy',
    'Архитектура, базы данных, проектирование API, управление состоянием, аутентификация и тестирование',
    'Архітектура, бази даних, проєктування API, керування станом, автентифікація й тестування',
    'Sistem tasarımı, veritabanı, API tasarımı, durum yönetimi, kimlik doğrulama, testler',
    'Arsitektur, basis data, desain API, manajemen state, autentikasi, pengujian',
    'Kiến trúc, cơ sở dữ liệu, thiết kế API, quản lý trạng thái, xác thực, kiểm thử',
    '系统设计、数据库、API设计、状态管理、身份验证和测试',
    'システム設計、データベース、API設計、状態管理、認証、テスト',
    '시스템 설계, 데이터베이스, API 설계, 상태 관리, 인증, 테스트를 배웠다',
    'تصميم الأنظمة، قواعد البيانات، تصميم واجهات API، إدارة الحالة، المصادقة، الاختبار',
  ])('whatever the language: %s', text => expect(topicsIn(new Said(text), taught)).toEqual(taught))
  test('also in a slip of a long word', () => {
    expect(topicsIn(new Said('Postgressql'), ['PostgreSQL'])).toEqual(['PostgreSQL'])
    expect(topicsIn(new Said('Xostgresql'), ['PostgreSQL'])).toEqual([])
    expect(topicsIn(new Said('Postg'), ['PostgreSQL'])).toEqual([])
  })
})

describe('the language of a text', () => {
  test.each(languageCases)('%s: %s', (text, language) => expect(readLanguage(text)).toBe(language))
})

describe('an address that the public web can answer for', () => {
  test.each([
    ['https://a.org/b?c#d', 'https://a.org/b?c'],
    ['HTTP://A.org', 'http://a.org/'],
    ['https://a.org/#', 'https://a.org/#'],
    ['https://examples.com/', 'https://examples.com/'],
    ['https://a.testing/', 'https://a.testing/'],
    ['https://1.a/', 'https://1.a/'],
  ])('%s', (url, address) => expect(publicAddress(url)).toBe(address))
  test.each([
    'mailto:a@b.org',
    'ftp://a.org',
    'a.org',
    'xhttps://a.org',
    'https://',
    'https://a b.org',
    ' https://a.org',
    'view-source:https://a.org',
    'http:/a.org',
    'https://ada@a.org',
    'https://:pw@a.org',
    'https://localhost',
    'https://intranet/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[2001:db8::1.2.3.4]/',
    'https://example.com',
    'https://www.example.org',
    'https://example.net',
    'https://a.example',
    'https://a.test',
    'https://a.local',
    'https://a.LAN',
    'https://a.internal/b',
    'https://a.invalid',
    'https://a.home',
    'https://a.localhost',
  ])('not %s', url => expect(publicAddress(url)).toBe(undefined))
})
