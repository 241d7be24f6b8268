/** The same in languages of Africa, and in some that few tools are tried with. */
export const moreTexts: Readonly<Record<string, string>> = {
  ak: `# 📘 Nea mesuaeɛ
Mfiase no na ɛyɛ den, nanso akyire yi ɛyɛɛ mmerɛ. Ɔkyerɛkyerɛfoɔ no kaa sɛ: “Sua adeɛ da biara” — ɛyɛ papa…
- 🔐 Ɛhɔ na mehunuu sɛ nsɛm a ɛkɔ so no ho hia paa
`,
  ee: `# Nu si mesrɔ̃
Le gɔmedzedzea me la, esesẽ ŋutɔ, gake emegbe la eva nɔ bɔbɔe. Ŋkeke ɖeka nufiala gblɔ be: “Ðo ŋku edzi” – akpe!
`,
  ki: `# Maũndũ marĩa ndĩrutire
Kĩambĩrĩria-inĩ nĩ kwarĩ ũritũ, no thutha-inĩ gũgĩtuĩka kũhũthũ. Mũrutani akiuga: “Ĩka ũguo o mũthenya” — nĩ wega ✅
`,
  wo: `# Li ma jàng
Ci ndoorte li dafa metti woon, waaye ginnaaw ga mu yomb. Jàngalekat bi nee: “Jàngal bés bu nekk” – ñu ngi sant, Ŋaaw.
`,
  ff: `# Ko ekkitii-mi
E fuɗɗorde e tiiɗi, kono caggal ɗuum e newii. Jannginoowo o wii: “Ekkito ñalnde kala” — ƴellitaare, ɓuri moƴƴude…
`,
  rw: `# 🚀 Ibyo nize
Mu ntangiriro byari bigoye – ariko nyuma biroroha. Umwarimu ati: “Iga buri munsi”… ✅ Byarangiye → vuba cyane
`,
  so: `# Wixii aan bartay
Markii hore way adkayd — laakiin gadaal way fududaatay. Macallinku wuxuu yidhi: “Baro maalin kasta”, waa run’e…
`,
  ti: `# ዝተማህርክዎ
ኣብ መጀመርታ ከቢድ ነይሩ፣ ደሓር ግን ቀሊሉ። መምህር “መዓልታዊ ተማሃሩ” ኢሉ — ጽቡቕ እዩ ✅
`,
  ig: `# Ihe m mụtara
Na mbido ọ tara ahụ, mana mgbe e mesịrị ọ dị mfe. Onye nkụzi sịrị: “Mụọ ihe kwa ụbọchị” — ọrụ ahụ gara nke ọma, ṅụrịa ọṅụ!
- 🌐 Ịntanetị dị ngwa; Ụlọ akwụkwọ, ezigbo enyi, Ọkachamara
`,
  haw: `# Nā mea aʻu i aʻo ai
Ma ka hoʻomaka ʻana, paʻakikī ia; ma hope, ua maʻalahi. Wahi a ke kumu: “E aʻo i kēlā me kēia lā” — mahalo nui, ʻŌiwi!
`,
  mt: `# X’tgħallimt
Fil-bidu kienet iebsa biex nifhem il-kjuwijiet, wara saret eħfef. L-għalliem qal: “Tgħallem kuljum” – ħafna, żgħażagħ, ċar, ġdid, Għawdex.
`,
  cy: `# Beth ddysgais i
Roedd yn anodd ar y dechrau, ond wedyn aeth yn haws. Dywedodd yr athrawes: “Dysgwch bob dydd” – tŷ, dŵr, llŷn, gŵyl, môr, ïon, Ŵyn.
`,
  ca: `# El que vaig aprendre
Al començament era difícil d’entendre les cues; després va ser més fàcil. «Practica cada dia», va dir la Núria. Col·lecció, plàcid, això, què, ús, raïm.
`,
  ur: `# میں نے کیا سیکھا
شروع میں قطاریں سمجھنا مشکل تھا، بعد میں آسان ہو گیا۔ حل: بہتر سوالات اور زیادہ جانچ۔ “روز سیکھو” – استاد نے کہا؛ کیوں؟ ڈاک، ٹوپی، بڑا، گھوڑے
`,
  bn: `# আমি যা শিখেছি
প্রথমে সারি বোঝা কঠিন ছিল, পরে সহজ হয়ে গেল। সমাধান: ভালো প্রশ্ন এবং আরও পরীক্ষা। “প্রতিদিন শেখো” – শিক্ষক বললেন। ✅ সম্পন্ন → দশ গুণ দ্রুত
`,
  ta: `# நான் கற்றவை
தொடக்கத்தில் வரிசைகளைப் புரிந்துகொள்வது கடினமாக இருந்தது, பிறகு எளிதானது. “தினமும் கற்றுக்கொள்” – ஆசிரியர் சொன்னார். ✅ முடிந்தது
`,
}
