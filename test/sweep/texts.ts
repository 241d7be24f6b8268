import {moreTexts} from './more-texts.ts'

/** Short learning reports in many languages: signs, emoji, quotes and dashes as they are used there. */
export const texts: Readonly<Record<string, string>> = {
  ...moreTexts,
  en: `# 🎓 My learning journal
> “Make it work, make it right, make it fast” — that’s the plan…
- 🐍 Python: decorators, generators – the naïve way first
- ⚙️ Celery → tasks; ⚠️ don’t block the loop
| Problem | Solution |
|---|---|
| It’s slow… | cache it → 12× faster |
Café résumé, £5 or €6, 20 °C ± 1, ½ day. © 2024 ™
✅ done ❌ not done ⭐ 1️⃣ first 👩‍💻 me
`,
  de: `# 📘 Lernbericht über Django
Für die Prüfung übte ich täglich – auch am Wochenende. Größere Änderungen prüfe ich zuerst.
- „Warum läuft es nicht?“ fragte Jürgen. Die Straße, der Fuß, das Maß.
- Öffentliche Schlüssel gehören nicht in den Code; Ärger gab’s trotzdem…
- ⚡ Geschwindigkeit: 30 % schneller → Äpfel und Übungen
`,
  fr: `# 📚 Journal d’apprentissage
J’ai créé une première API ; c’était très dur… « Où est l’erreur ? » ai-je demandé à Zoé.
- 🔐 Sécurité : jetons signés, clés chiffrées, accès limités
- Le cœur du problème, dès le début : les requêtes répétées — dix fois trop lentes
- À bientôt, Élise ! Ça y est, même les œufs sont prêts. Maïs, Noël, où, août.
`,
  es: `# 🚀 Lo que aprendí este año
¿Qué es una cola? ¡Muy fácil! La función envía la petición y el trabajador la recibe después.
- Autenticación y autorización: sesión, contraseña, señal
- El niño pingüino comió jalapeños en Málaga, según él — número único
- “Así es”, dijo José. Está bien.
`,
  pt: `# 💡 O que aprendi
A solução não é difícil: as migrações vão à produção depois da revisão. É preciso atenção.
- Configuração, integração e implantação contínua; três lições
- ⚠️ Às vezes há exceções: você não as vê até à noite, ó João!
- Avô, avó, pão, mãe, coração – tudo está aí…
- À direita da página há uma opção. Já à esquerda, não.
`,
  it: `# 🧠 Cosa ho imparato
È più facile di così: perché no? La verità è che l’università non ce l’ha insegnato…
- Né più né meno: qualità, velocità, città, virtù, già, lunedì
`,
  nl: `# Wat ik leerde
Coördinatie en ideeën: zo’n geïnteresseerde groep – één voor één. “Dat is ’m.” Financiën, reünie, vóór.
`,
  sv: `# Vad jag lärde mig
Först var det svårt att förstå köer, men på måndag gick det bättre. Åke sade: ”Öva mera!”
- ✅ Tester körs före varje ändring – även på ön
`,
  da: `# Hvad jeg lærte
Først var det svært at forstå køer, men så gik det bedre. Æbler på Årø — øvelse gør mester.
- Søren sagde: »Prøv igen« … også når det går dårligt
`,
  fi: `# Mitä opin
Ensin oli vaikeaa ymmärtää jonoja, mutta myöhemmin sekin kävi. Äiti sanoi: ”Hyvä työ!” – Öljyä, höyryä.
`,
  is: `# Það sem ég lærði
Fyrst var erfitt að skilja biðraðir, en síðan gekk það betur. Þórður sagði: „Æfðu þig!“ Ég ætla að læra meira í ágúst.
`,
  pl: `# 📝 Czego się nauczyłem
Najpierw było trudno zrozumieć kolejki, później już łatwiej. Źródło błędów: złe żądania i brak testów.
- „Ćwicz codziennie” — mówił Łukasz. Środa, świat, ząb, gęś, łódź, książka, dźwięk.
- 🔧 Narzędzia: środowisko, wdrożenia, pamięć podręczna → szybciej
- Ósma zasada: część pracy to żmudne śledzenie usterek, nóż, sól
`,
  cs: `# 📝 Co jsem se naučil
Nejdřív bylo těžké pochopit fronty, později už to šlo líp. Řešení chyb: špatné dotazy a žádné testy.
- „Cvič každý den,“ říkal Jiří. Čtvrtek, svět, kůň, řeka, žába, ďas, loď, šťáva.
- ⚡ Výkon: mezipaměť → desetkrát rychleji; Únor, Ústí, Éra, Íránský
`,
  sk: `# Čo som sa naučil
Najprv bolo ťažké pochopiť fronty, neskôr to už šlo ľahšie. Riešenie chýb: žiadne dlhé dotazy.
- „Cvič každý deň,“ hovoril Ľuboš. Štvrtok, kôň, vŕba, mäso, ďateľ, tŕň, šťuka.
`,
  hu: `# 🎯 Amit tanultam
Először nehéz volt megérteni a sorokat, később már könnyebben ment. Hibák: rossz kérések, tesztek hiánya.
- „Gyakorolj minden nap” – mondta Győző. Őszi eső, űrhajó, gyűrű, tükörfúrógép, árvíztűrő.
- ✅ Kész: gyorsítótár → tízszer gyorsabb; Ünnep, Ír, Új, Ágnes, Éva
`,
  ro: `# Ce am învățat
La început a fost greu să înțeleg cozile, mai târziu a mers mai ușor. Soluția: cereri mai bune și teste.
- „Exersează în fiecare zi”, spunea Ștefan. Țară, înălțime, pâine, mâță, fântână, și așa mai departe.
`,
  hr: `# Što sam naučio
U početku je bilo teško shvatiti redove, kasnije je išlo lakše. Rješenje: bolji upiti, više testova.
- „Vježbaj svaki dan“, rekao je Željko. Četvrtak, ćup, đak, šuma, žaba, sljedeći.
`,
  tr: `# 📌 Ne öğrendim
Önce kuyrukları anlamak zordu, sonra kolaylaştı. Çözüm: daha iyi sorgular, önbellek ve sınamalar.
- “Her gün çalış” dedi Gülşah. İlk gün, ışık, ağaç, şeker, çiçek, öğle, üzüm, Iğdır, İzmir.
- ⚙️ Geliştirme ortamı → dağıtım; değişiklikleri düşünmeden göndermeyin
- Şu an Özgür’ün yazdığı görüş: başarılı bir çalışma oldu, güvenliği artırdık
`,
  az: `# Nə öyrəndim
Əvvəlcə növbələri anlamaq çətin idi, sonra asanlaşdı. Həll: daha yaxşı sorğular, önbellek və yoxlamalar.
- “Hər gün çalış” dedi Gülşən. İlk gün, işıq, ağac, şəkər, çiçək, üzüm.
`,
  lt: `# Ką išmokau
Iš pradžių buvo sunku suprasti eiles, vėliau jau lengviau. Sprendimas: geresnės užklausos ir daugiau testų.
- „Mokykis kasdien“, sakė Žygimantas. Ąžuolas, ėriukas, įrankis, šviesa, ūkis, žmogus, čia, ręsti.
- Įvadas, Ėjimas, Ūla, Šakiai, Čekija – lėktuvų bilietų pasiūlymų daugėja
`,
  lv: `# Ko es iemācījos
Sākumā bija grūti saprast rindas, vēlāk gāja vieglāk. Risinājums: labāki vaicājumi un vairāk testu.
- “Mācies katru dienu,” teica Ģirts. Ķirsis, ļoti, ņemt, šķērslis, žurnāls, ēka, īss, čaula, ūdens.
`,
  et: `# Mida ma õppisin
Alguses oli raske järjekordi mõista, hiljem läks kergemaks. Lahendus: paremad päringud ja rohkem teste.
- „Harjuta iga päev,“ ütles Õnne. Käsi, öö, küsimus, šokolaad, žürii, Ülo, Ärni.
`,
  ru: `# 🚀 Чему я научился
Сначала было трудно понять очереди, потом стало легче. Решение: хорошие запросы, кеш и больше тестов.
- «Учись каждый день», — сказал Фёдор. Ёлка, объезд, щука, эхо, юг, яблоко, цирк, №1.
- ✅ Готово → в десять раз быстрее… Жизнь – это движение.
`,
  uk: `# 💡 Чого я навчився
Спочатку було важко зрозуміти черги, потім стало легше. Рішення: кращі запити, кеш і більше тестів.
- «Вчися щодня», — сказав Євген. Їжа, ґрунт, об’єкт, єдність, щастя, цікавість, Іван.
`,
  bg: `# Какво научих
Отначало беше трудно да разбера опашките, после стана по-лесно. Решение: по-добри заявки и повече тестове.
- „Учи всеки ден“, каза Щерьо. Ъгъл, жълт, юни, ябълка, чудо, Йордан.
`,
  sr: `# Шта сам научио
У почетку је било тешко схватити редове, касније је ишло лакше. Решење: бољи упити и више тестова.
- „Вежбај сваки дан“, рекао је Ђорђе. Љубав, њива, ћирилица, џеп, жаба, Јован.
`,
  el: `# 📚 Τι έμαθα
Στην αρχή ήταν δύσκολο να καταλάβω τις ουρές, αργότερα έγινε πιο εύκολο. Λύση: καλύτερα ερωτήματα, περισσότερες δοκιμές.
- «Μάθε κάθε μέρα», είπε ο Ιάσονας. Ώρα, ήλιος, άνθρωπος, ύπνος, όνειρο, έργο, Ελλάδα, ϊδιος.
- ✅ Έτοιμο → δέκα φορές γρηγορότερα… Ψηφίο, ξένος, φίλος, χρώμα – ζωή
- Η βάση δεδομένων αποθηκεύει τα στοιχεία των χρηστών· ποιος τα διαβάζει; Όλοι μας.
`,
  he: `# 🎯 מה למדתי
בהתחלה היה קשה להבין תורים, אחר כך נהיה קל יותר. הפתרון: שאילתות טובות יותר ועוד בדיקות.
- ״תלמדו כל יום״, אמר יוסף – ועוד: צה״ל, ג׳ירפה, שׁלום, 20 ₪.
- ✅ מוכן → מהיר פי עשרה… סוף, עץ, חן, דרך, שלום, גן, טוב, קיץ, כסף, פרק.
- בסיס הנתונים שומר את המידע של המשתמשים, ומי קורא אותו? כולנו.
`,
  ar: `# 📘 ماذا تعلمت
في البداية كان من الصعب فهم الطوابير، ثم أصبح الأمر أسهل. الحل: استعلامات أفضل واختبارات أكثر.
- «تعلّم كل يوم»، قال يوسف؛ هل فهمت؟ نعم، شكرًا جزيلًا. ظل، ضوء، ذئب، غابة، ثلج، خبز.
- ✅ جاهز → أسرع بعشر مرات…
`,
  fa: `# چه آموختم
در آغاز فهمیدن صف‌ها سخت بود، سپس آسان‌تر شد. راه‌حل: پرس‌وجوهای بهتر و آزمون‌های بیشتر.
- «هر روز بیاموز»، پژمان گفت؛ چرا؟ گربه، کتاب، یک، ژاله.
`,
  hi: `# मैंने क्या सीखा
शुरू में कतारें समझना कठिन था, बाद में आसान हो गया। हल: बेहतर प्रश्न और अधिक परीक्षण।
- “हर दिन सीखो” – राम ने कहा। ✅ तैयार → दस गुना तेज़
`,
  th: `# สิ่งที่ฉันได้เรียนรู้
ตอนแรกเข้าใจคิวได้ยาก ต่อมาก็ง่ายขึ้น ทางแก้: คำถามที่ดีขึ้นและการทดสอบมากขึ้น
- “เรียนรู้ทุกวัน” – ครูบอก ✅ เสร็จแล้ว → เร็วขึ้นสิบเท่า
`,
  vi: `# 📌 Tôi đã học được gì
Lúc đầu rất khó hiểu hàng đợi, sau đó dễ dàng hơn. Giải pháp: truy vấn tốt hơn và nhiều kiểm thử hơn.
- “Hãy học mỗi ngày” – thầy Nguyễn nói. Đường phố, người bạn, bữa cơm, quyển sách, nước ngọt, ổ đĩa.
- ⚙️ Cấu hình → triển khai; đừng quên kiểm tra trước khi gửi
`,
  ja: `# 学んだこと
最初はキューを理解するのが難しかったが、後で楽になった。解決策：より良いクエリとテスト。
- 「毎日学ぼう」と先生は言った。✅ 完了 → 十倍速い…
`,
  ko: `# 📚 배운 것
처음에는 대기열을 이해하기 어려웠지만 나중에는 쉬워졌습니다. 해결책: 더 나은 질의와 더 많은 시험.
- “매일 배우세요” – 선생님이 말했다. ✅ 완료 → 열 배 빠름…
`,
  zh: `# 🚀 我学到的东西
一开始很难理解队列，后来就容易了。解决办法：更好的查询和更多的测试。
- “每天学习”，老师说。✅ 完成 → 快了十倍……
- 配置环境变量后，重新启动服务即可；注意数据备份。
`,
  zhTw: `# 我學到的東西
一開始很難理解佇列，後來就容易了。解決辦法：更好的查詢和更多的測試。
- 「每天學習」，老師說。✅ 完成 → 快了十倍……
`,
  sw: `# 🎉 Nilichojifunza
Mwanzoni ilikuwa vigumu — lakini baadaye ikawa rahisi. “Jifunze kila siku,” alisema Ng’ang’a…
- 🔑 Funguo, 🗄️ hifadhidata na 🌐 mtandao: sasa ni haraka zaidi
`,
  ha: `# Abin da na koya
Da farko ya yi wuya, daga baya ya yi sauƙi. Ɗalibi ya ce: “Ƙoƙari shi ne mafita” — ɓangare, ƴan uwa.
`,
  yo: `# Ohun tí mo kọ́
Ní ìbẹ̀rẹ̀ ó ṣòro, lẹ́yìn náà ó rọrùn. Ẹ kú iṣẹ́! Ọjọ́ kan, ọ̀rẹ́ mi sọ pé: “Kọ́ ẹ̀kọ́ lójoojúmọ́”.
`,
  am: `# የተማርኩት
መጀመሪያ ላይ ከባድ ነበር፣ በኋላ ግን ቀላል ሆነ። “በየቀኑ ተማር” — መምህሩ ተናገሩ።
`,
  ka: `# რა ვისწავლე
თავიდან რთული იყო, მერე გაადვილდა. „ისწავლე ყოველდღე“ – თქვა მასწავლებელმა.
`,
  tree: `# 🗂️ Layout
\`\`\`text
app/
├── models.py   # ← the “heart”
│   └── fields.py
└── views.py
\`\`\`
╔════╦════╗
║ ok ║ ✔  ║
╚════╩════╝
Done ✓ – 50 µs, 3 × 4 ≤ 12 ≠ 13, π ≈ 3.14 • bullet · dot § 5 † ‡ ‰
`,
}
