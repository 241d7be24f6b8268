import fs from 'node:fs'
import path from 'node:path'
import type {Heading, Root, RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {parseRemark} from '../src/markdown/parse-remark.ts'
import {type ProgrammeId, programmeIds, shippedProgramme} from '../src/report/programmes.ts'
import {defaultAnswers} from '../src/scaffold/default-answers.ts'
import type {Answer} from '../src/scaffold/fill-in.ts'
import {scaffold} from '../src/scaffold/scaffold.ts'
import {parseTemplate} from '../src/scaffold/template.ts'
import {wordsIn} from '../src/scaffold/words.ts'
import {groupBy} from '../src/text/group-by.ts'
import {lint, setupWith} from './support/engine.ts'

const folder = path.resolve(import.meta.dirname, '../templates')
const files = fs.readdirSync(folder)
const templates = files.map(file => parseTemplate(fs.readFileSync(path.join(folder, file), 'utf8'), file))
const every = templates.flatMap(template =>
  programmeIds.map(id => ({template, id, name: `${template.id}.${template.lang} for ${id}`})),
)

const setupOf = (id: ProgrammeId) => ({...setupWith(), programme: shippedProgramme(id)})
const answersFor = (id: ProgrammeId, lang: string, more: [string, Answer][] = []) =>
  new Map<string, Answer>([
    ['name', 'Ana Ndiaye'],
    ['title', 'ALX Project Nexus'],
    ...defaultAnswers(shippedProgramme(id), lang),
    ...more,
  ])

/** Four ways to go on, so that no two neighbours say the same. */
const sentences: Record<string, string[]> = {
  en: [
    'We built a booking service with it and put it in front of two hundred students in the last week',
    'The hardest part was to see why it was slow, and a profile of one request showed it within an hour',
    'My tests caught two mistakes before anybody else saw them, and since then none of us merges without one',
    'It began as a script on my laptop and ended as a service that starts with a single command',
  ],
  fr: [
    'Nous avons construit un service de réservation que deux cents étudiants ont utilisé la dernière semaine',
    'Le plus difficile fut de voir pourquoi il était lent, et le profil d’une seule requête l’a montré en une heure',
    'Mes tests ont trouvé deux erreurs avant tout le monde, et depuis personne ne fusionne sans eux',
    'Au début c’était un script sur mon ordinateur, à la fin un service qui démarre avec une seule commande',
  ],
  es: [
    'Construimos con ello un servicio de reservas que doscientos estudiantes usaron durante la última semana',
    'Lo más difícil fue ver por qué era lento, y el perfil de una sola petición lo mostró en una hora',
    'Mis pruebas encontraron dos errores antes que nadie, y desde entonces ninguno de nosotros integra sin ellas',
    'Empezó como un script en mi portátil y terminó como un servicio que arranca con una sola orden',
  ],
  pt: [
    'Construímos com isso um serviço de reservas que duzentos estudantes usaram na última semana',
    'O mais difícil foi ver por que ele era lento, e o perfil de uma única requisição mostrou isso em uma hora',
    'Meus testes acharam dois erros antes de todo mundo, e desde então ninguém entre nós integra sem eles',
    'Começou como um script no meu computador e terminou como um serviço que sobe com um só comando',
  ],
  de: [
    'Wir haben damit einen Buchungsdienst gebaut, den in der letzten Woche zweihundert Studierende benutzt haben',
    'Am schwersten war zu sehen, warum er langsam war, und das Profil einer einzigen Anfrage zeigte es in einer Stunde',
    'Meine Tests fanden zwei Fehler vor allen anderen, und seither führt keiner von uns etwas ohne sie zusammen',
    'Es begann als Skript auf meinem Rechner und endete als Dienst, der mit einem einzigen Befehl startet',
  ],
  it: [
    'Abbiamo costruito un servizio di prenotazioni che duecento studenti hanno usato nell’ultima settimana',
    'La cosa più difficile fu capire perché era lento, e il profilo di una sola richiesta lo mostrò in un’ora',
    'I miei test hanno trovato due errori prima di tutti, e da allora nessuno di noi integra senza',
    'All’inizio era uno script sul mio portatile, alla fine un servizio che parte con un solo comando',
  ],
  nl: [
    'We bouwden er een reserveringsdienst mee die tweehonderd studenten in de laatste week gebruikten',
    'Het moeilijkste was te zien waarom hij traag was, en het profiel van één verzoek liet het binnen een uur zien',
    'Mijn tests vonden twee fouten voor iemand anders ze zag, en sindsdien voegt niemand van ons iets zonder samen',
    'Het begon als een script op mijn laptop en eindigde als een dienst die met één opdracht start',
  ],
  pl: [
    'Zbudowaliśmy dzięki temu usługę rezerwacji, z której w ostatnim tygodniu korzystało dwustu studentów',
    'Najtrudniej było zobaczyć, dlaczego działa wolno, a profil jednego żądania pokazał to w godzinę',
    'Moje testy znalazły dwa błędy przed wszystkimi, i od tego czasu nikt z nas nie scala zmian bez nich',
    'Zaczęło się od skryptu na laptopie, a skończyło na usłudze, która rusza jednym poleceniem',
  ],
  ru: [
    'Мы сделали на этом сервис бронирования, которым за последнюю неделю пользовались двести студентов',
    'Труднее всего было увидеть, почему он медленный, и профиль одного запроса показал это за час',
    'Мои тесты нашли две ошибки раньше всех, и с тех пор никто из нас не сливает изменения без них',
    'Началось со скрипта на моём ноутбуке, а кончилось сервисом, который запускается одной командой',
  ],
  uk: [
    'Ми зробили на цьому сервіс бронювання, яким останнього тижня користувалися двісті студентів',
    'Найважче було побачити, чому він повільний, і профіль одного запиту показав це за годину',
    'Мої тести знайшли дві помилки раніше за всіх, і відтоді ніхто з нас не зливає змін без них',
    'Почалося зі скрипта на моєму ноутбуці, а скінчилося сервісом, який запускається однією командою',
  ],
  tr: [
    'Bununla son hafta iki yüz öğrencinin kullandığı bir rezervasyon hizmeti kurduk ve herkese açtık',
    'En zoru neden yavaş olduğunu görmekti, tek bir isteğin profili bunu bir saat içinde gösterdi',
    'Testlerim iki hatayı herkesten önce buldu, o günden beri hiçbirimiz onlarsız birleştirme yapmıyoruz',
    'Bilgisayarımdaki küçük bir betikle başladı, tek komutla çalışan bir hizmet olarak bitti',
  ],
  id: [
    'Kami membangun layanan pemesanan dengannya, yang dipakai dua ratus mahasiswa pada minggu terakhir',
    'Yang tersulit adalah melihat mengapa ia lambat, dan profil satu permintaan menunjukkannya dalam satu jam',
    'Tes saya menemukan dua kesalahan sebelum orang lain, dan sejak itu tak seorang pun dari kami menggabungkan tanpanya',
    'Awalnya hanya skrip di laptop saya, akhirnya sebuah layanan yang berjalan dengan satu perintah',
  ],
  vi: [
    'Chúng tôi đã xây dựng một dịch vụ đặt chỗ mà hai trăm sinh viên đã dùng trong tuần cuối cùng',
    'Khó nhất là thấy được vì sao nó chậm, và hồ sơ của một yêu cầu duy nhất đã chỉ ra điều đó trong một giờ',
    'Các bài kiểm thử của tôi tìm ra hai lỗi trước mọi người, và từ đó không ai trong nhóm gộp mã mà thiếu chúng',
    'Ban đầu nó là một tập lệnh trên máy tính của tôi, cuối cùng là một dịch vụ chạy bằng một lệnh duy nhất',
  ],
  zh: [
    '我们用它做了一个预订服务，最后一周有两百名学生在使用它，大家都觉得很方便',
    '最难的是看出它为什么慢，后来一个请求的性能分析在一小时之内就说明了原因',
    '我的测试比任何人都更早发现了两个错误，从那以后我们谁也不会在没有测试时合并代码',
    '它一开始只是我电脑上的一个脚本，最后成了只用一条命令就能启动的服务',
  ],
  ja: [
    'これを使って予約サービスを作り、最後の週には二百人の学生が実際に使ってくれました',
    '一番難しかったのは遅い理由を見つけることで、一つのリクエストを計測すると一時間で分かりました',
    '自分のテストが誰よりも先に二つの間違いを見つけ、それ以来テストなしでマージする人はいません',
    '最初は手元のスクリプトでしたが、最後には一つのコマンドで起動するサービスになりました',
  ],
  ko: [
    '우리는 이것으로 예약 서비스를 만들었고 마지막 주에는 학생 이백 명이 실제로 사용했습니다',
    '가장 어려웠던 것은 왜 느린지 알아내는 일이었고 요청 하나를 측정하자 한 시간 만에 드러났습니다',
    '제 테스트가 누구보다 먼저 실수 두 개를 찾았고 그 뒤로는 아무도 테스트 없이 병합하지 않습니다',
    '처음에는 노트북에 있던 스크립트였는데 마지막에는 명령 하나로 시작하는 서비스가 되었습니다',
  ],
  ar: [
    'بنينا بها خدمة للحجز استخدمها مئتا طالب في الأسبوع الأخير من البرنامج',
    'كان الأصعب أن نرى لماذا كانت بطيئة وقد أظهر ذلك تحليل طلب واحد في ساعة',
    'وجدت اختباراتي خطأين قبل الجميع ومنذ ذلك الحين لا يدمج أحد منا شيئا من دونها',
    'بدأت نصا برمجيا صغيرا على حاسوبي وانتهت خدمة تعمل بأمر واحد',
  ],
}

/** The report as a diligent learner leaves it: every line with TODO says something. */
function written(text: string, lang: string): string {
  let count = 0
  const next = () => sentences[lang]![count++ % 4]!
  return text
    .replace(/\*TODO: [^*]*\*|TODO: [^|\n]*/g, next)
    .split('\n')
    .map(line => (sentences[lang]!.includes(line) ? `${line}. ${next()}.` : line))
    .join('\n')
}

describe.each(every)('$name', ({template, id}) => {
  const text = scaffold(template, shippedProgramme(id), answersFor(id, template.lang))

  test('lacks nothing but what is still to be written', () => {
    const found = lint(text, setupOf(id))
    expect(found.filter(({ruleId}) => ruleId !== 'section-empty' && ruleId !== 'content-placeholder')).toEqual([])
    const empty = found.filter(({ruleId}) => ruleId === 'section-empty')
    expect(empty.map(({severity}) => severity)).toEqual(Array(5).fill('error'))
    expect(empty.every(({note}) => note?.startsWith('What to write:'))).toBe(true)
  })

  test('is clean when it is written', () => {
    expect(lint(written(text, template.lang), setupOf(id))).toEqual([])
  })

  test('is clean with the months of a period, as the language writes them', () => {
    const dated = answersFor(id, template.lang, [['period', '2026-01/2026-03']])
    expect(lint(written(scaffold(template, shippedProgramme(id), dated), template.lang), setupOf(id))).toEqual([])
  })

  test('has the sections that the programme asks for, under one title', () => {
    const tree: Root = parseRemark(text)
    const headings = tree.children.filter((node: RootContent): node is Heading => node.type === 'heading')
    expect(headings.filter(({depth}) => depth === 1)).toHaveLength(1)
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true)
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/)
  })
})

test('every template speaks every language that the schema has titles in', () => {
  const {sections} = shippedProgramme('prodev-backend')
  const titled = ['en', ...Object.keys(sections[0]!.languages)].sort()
  const languages = [...groupBy(templates, ({id}) => id)].map(([id, all]) => [id, all.map(({lang}) => lang).sort()])
  expect(languages.sort()).toEqual(['journal', 'portfolio', 'standard', 'table'].map(id => [id, titled]))
})

test.each(templates.filter(({id}) => id === 'standard'))(
  '$lang has words of its own, and all that English has',
  ({lang}) => {
    const [own, english] = [wordsIn(lang), wordsIn('en')]
    expect(own === english).toBe(lang === 'en')
    expect(Object.keys(own.questions)).toEqual(Object.keys(english.questions))
    expect(Object.keys(own.questions.keys)).toHaveLength(lang === 'en' ? 0 : 6)
    expect(own.questions.there('README.md')).toContain('README.md')
    expect(own.month(3)).toContain('3')
  },
)

test('and asks the same in each', () => {
  for (const template of templates) {
    const other = templates.find(({id, lang}) => id === template.id && lang === 'en')!
    expect(template.questions.map(({id}) => id)).toEqual(other.questions.map(({id}) => id))
  }
})
