import type {SingleByteId} from '../../src/encoding/characters/code-pages.ts'
import type {WritingId} from '../../src/encoding/data/older-pages.ts'

/** A few lines of a report, and the pages that such a text was written in. */
export const texts: readonly (readonly [
  language: string,
  pages: readonly (SingleByteId | WritingId)[],
  text: string,
])[] = [
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'cp866'],
    'Сегодня мы писали тесты для сервера.\nЭто было трудно, но теперь я знаю, как они работают,\nи что делать, если запрос не проходит.',
  ],
  [
    'Ukrainian',
    ['windows-1251', 'koi8-u'],
    'Ми писали тести для сервера. Це було важко,\nале тепер я знаю, як вони працюють, що робити, якщо запит\nне вдалося виконати, і які значення може мати файл.',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2', 'cp852', 'mac-latin2'],
    'Nauczyliśmy się pisać testy. Było ciężko, ponieważ\nbłędy są długie, a każdy może być inny. Teraz już wiem,\nże należy najpierw czytać wyjście programu.',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2', 'cp852', 'mac-latin2'],
    'Naučili jsme se psát testy. Při práci jsme našli chybu,\nkterá může být příčinou všeho. Není to těžké,\nkdyž víš, že výstup čte další program.',
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2', 'cp852'],
    'Először teszteket írtunk, később felhőt és kiszolgálót is.\nA következő feladat nehezebb volt: működő felületet kellett\nkészíteni, amely előbb hibát jelez, és csak utána menti a bejövő űrlapot.\nKülönböző jegyzőkönyvekből, idővel, erősen.',
  ],
  [
    'Romanian',
    ['windows-1250', 'iso-8859-2'],
    'Am învăţat să scriem teste şi să rulăm serverul.\nDacă numărul este greşit, opţiunea arată o eroare\nşi fişierul nu se mai afişează după aceea.',
  ],
  [
    'Turkish',
    ['windows-1254', 'cp857'],
    'Bugün testleri yazdık ve sunucuyu çalıştırdık.\nBaşta zor değildi, fakat kullanıcı adı boş kaldığı için\nyalnızca hata çıktı; şimdi geçerli değeri gösterir.',
  ],
  [
    'Greek',
    ['windows-1253', 'cp737'],
    'Σήμερα γράψαμε δοκιμές για τον διακομιστή.\nΉταν δύσκολο, αλλά τώρα ξέρω πώς να τις τρέχω\nκαι τι να κάνω αν το αρχείο δεν είναι σωστό.',
  ],
  [
    'Bulgarian',
    ['windows-1251', 'cp866'],
    'Днес писахме тестове за сървъра. Беше трудно,\nно сега знам как работят и какво да правя,\nако файлът не може да се отвори.',
  ],
  [
    'Hebrew',
    ['windows-1255'],
    'היום כתבנו בדיקות לשרת. זה היה קשה בהתחלה,\nאבל עכשיו אני יודע איך הן עובדות ומה צריך לעשות\nאם הבקשה לא עוברת. מחר נלמד עוד על מסדי נתונים.',
  ],
  [
    'Arabic',
    ['windows-1256'],
    'كتبنا اليوم اختبارات للخادم. كان ذلك صعبا في البداية،\nلكنني الآن أعرف كيف تعمل وما الذي يجب فعله\nإذا لم ينجح الطلب. غدا نتعلم المزيد عن قواعد البيانات.',
  ],
  [
    'Croatian',
    ['windows-1250', 'iso-8859-2', 'cp852', 'mac-latin2'],
    'Danas smo pisali testove za poslužitelj. Bilo je teško,\nali sada znam što treba učiniti ako zahtjev ne uspije.\nSljedeći put ću češće bilježiti greške i više čitati.',
  ],
  [
    'Finnish',
    ['windows-1252', 'cp850', 'macintosh'],
    'Tänään kirjoitimme testejä palvelimelle. Se ei ollut helppoa,\nmutta nyt tiedän, että pyyntö täytyy käsitellä ja mitä käyttäjä näkee,\njos tiedostoa ei löydy. Määrä on tärkeä, mutta niin on sisältökin.',
  ],
  ['Korean', ['euc-kr'], '오늘은 테스트에 대해 배웠습니다. 그리고 서버에서 실행했습니다.\n이것은 중요합니다.'],
  ['Chinese', ['gbk'], '今天我们学习了怎样写测试。\n这是一个很大的进步，我们可以在服务器上使用它。'],
  ['Taiwanese', ['big5'], '今天我們學習了怎樣寫測試。\n這是一個很大的進步，我們可以在伺服器上使用它。'],
  [
    'Japanese',
    ['shift_jis', 'euc-jp'],
    '今日はテストの書き方を学びました。\nサーバーから答えがないことがあるので、確認します。\n次はもっと書くと思います。',
  ],
  ['short Thai', ['windows-874'], 'คำสั่งนี้ยากหรือง่าย\nเราสอบถามกับครูว่าต้องอ่านอะไรเพื่อความเข้าใจ'],
  ['Thai', ['windows-874'], 'วันนี้เราได้เรียนการเขียนการทดสอบ\nและการใช้งานเซิร์ฟเวอร์ที่เป็นของทีม ซึ่งไม่ยาก'],
]
