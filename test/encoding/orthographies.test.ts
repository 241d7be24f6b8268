import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

const irish =
  'Tá an obair déanta anois agus bhí sí crua go leor.\nCén fáth a bhfuil an tástáil ag teip arís? Níl a fhios agam fós.\nBhí ár bhfoireann sásta: rinneamar í a shábháil i gcás timpiste.\nTá súil agam go mbeidh an scéal níos fearr amárach, mar atá ráite thuas.\nBhí cúpla fadhb eile ann: bhí an bunachar lán, agus bhí an líonra mall.\nCén fáth nár éirigh leis? Sin é an cheist, agus tá sé deacair é a rá.\nDéan é arís, a chara, agus féach ar an méid atá scríofa.\n'
const swedish =
  'Vi lärde oss mäta först och ändra sedan.\nNär sidan var långsam lade vi till ett index på två fält.\nDärför svarar den nu på hälften av tiden, även när många läser.\nSärskilt svårt var det att välja rätt gräns för kön.\nVad vi åstadkom på två månader: en säker inloggning, få fel, och många fler prov än i våras.\nAllt står på svenska så att även gäster får läsa.\n'
const norwegian =
  'Vi lærte å måle først og å endre etterpå.\nNår siden var treg, la vi til en indeks på to felt.\nDerfor svarer den nå på halve tiden, også når mange leser.\nDet var vanskelig å forstå hvilken grense vi måtte få på plass.\nNå gleder vi oss til å lære mer, og håper at også andre får nytte av å lese dette.\nÆrlig talt var det gøy å være med på.\n'

/** What each orthography has that others have not, through a page where that was taken for the work of another one. */
test.each([
  ['Irish', 'iso-8859-2', irish],
  ['Swedish', 'iso-8859-15', swedish],
  ['Swedish', 'iso-8859-2', swedish],
  [
    'Scots Gaelic',
    'windows-1250',
    'Dh’ionnsaich sinn mòran rudan ùra an t-seachdain seo.\nBha an obair doirbh ach bha i cuideachd feumail dhuinn gu lèir.\nCha robh fios againn dè bha ceàrr gus an do leugh sinn an clàr a-rithist.\nTha sinn a’ dèanamh dheuchainnean a-nis, agus chì sinn mearachdan gu luath.\n',
  ],
  [
    'Kurmanji',
    'windows-1251',
    'Me îro gelek tiştên nû hîn bûn.\nKar dijwar bû lê em serketî ne, û her kes kêfxweş e.\nPirsgirêk ew bû ku daneyên me hêdî dihatin.\nEm ê sibê dîsa biceribînin û encamê binivîsin.\n',
  ],
  [
    'Frisian',
    'windows-1250',
    'Wy hawwe in protte leard fan dizze wike.\nIt wie dreech, mar it is ús slagge om de flater te finen.\nDêr wiene fjouwer tests, en dêrnei gie alles goed: sa’t wy tochten, lei it oan de tiid.\nHjoed dogge wy it wer, en dan skriuwe wy it ek op: dêrom dit ferslach oer de nêst.\n',
  ],
  [
    'Uzbek',
    'windows-1250',
    'Bugun koʻp yangi narsa oʻrgandik.\nSoʻrovlar sekin edi, shuning uchun indeks qoʻshdik.\nMaʼlumotlar endi tez oʻqiladi, toʻgʻri javob keladi.\nQoʻshimcha sinovlar yozdik va xatolarni toʻgʻriladik.\nEng qiyini oʻzgarishlarni boʻlib chiqish boʻldi, lekin koʻp narsa oʻrgandik.\nKeyingi hafta yana oʻqiymiz va oʻzimiz uchun qoʻllanma yozamiz.\n',
  ],
  [
    'Tahitian, with the straight apostrophe',
    'windows-1250',
    "Ua ha'amata mātou i te hō'ē 'ohipa 'āpī i teie hepetoma.\nE hō'ē noa fifi: 'aita te numera i tū'ati maita'i.\nUa pāpū ia mātou i muri a'e, nō te mea ua tāmata mātou.\n",
  ],
  [
    'Bulgarian, with nothing but commands in plain letters',
    'windows-1256',
    'Виж `docker compose up`.\nТази команда стартира `postgres` и `redis`.\nВ началото пусни `python manage.py migrate`, а после `python manage.py runserver`.\n',
  ],
  [
    'Welsh, in which â is a word',
    'windows-1252',
    'Roedd yr wythnos yn anodd, ond mae’r tîm wedi gorffen.\nSiaradais â’r athro, ac wedyn â phob aelod o’r grŵp.\nMae gan y system fwy o gof nawr, gyda llai o waith.\n',
  ],
  [
    'Romanian, with words in -âre',
    'windows-1250',
    'A fost o hotărâre grea.\nCoborâre și urcare, zi de zi.\nAm măsurat întâi.\n',
  ],
])('%s through %s comes back without being asked about', (_, page, text) => {
  const hurt = damagedText([[text, {...harmless, pages: [page]}]]).text
  expect(hurt).not.toBe(text)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test('Norwegian through ISO-8859-2 may be asked about, but is not said to be anything else', () => {
  const hurt = damagedText([[norwegian, {...harmless, pages: ['iso-8859-2']}]]).text
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toBe(norwegian)
})

test.each([
  // By the page of Serbian DOS, `├е` is è, and by that of Russian DOS å, which stands beside no ò.
  [
    'cp855',
    'Mariaj ki fèt pandan libète panse, libète konsyans.\nKonfyans nan libète, epi lè yo divòse.\nFè yon bagay konsa.\n',
    'å',
  ],
  // And Ν with a control is no mark that only phonetics has.
  ['cp869', 'muraḓo wa nyanḓano wa ḓo\n', '͓'],
])('what went through %s is no certainty', (page, text, made) => {
  const hurt = damagedText([[text, {...harmless, pages: [page]}]]).text
  expect(edits(diagnose(hurt), false).filter(edit => edit.text.includes(made))).toEqual([])
})
