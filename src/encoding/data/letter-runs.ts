/**
 * Which letters follow which in words of languages in Cyrillic and Greek letters. Made by scripts/letter-runs.mjs from
 * translations of free programs. A line is for the two letters that it begins with (fewer: whatever is before them; a
 * blank: where a word begins or ends). After the slash are the letters that follow, by how seldom (capitals: from each
 * to the next by a factor of e^0.5), and after each further slash a letter before the two, and what follows then.
 */
export const letterRuns = `
/D FаGеноHвикрстIαдлмпуJεινοτбзяіKηκμπρσгйцчыьLίγδλςυжфхшMάέήχόэюјNθφωύщъњўOβώPζξёєљQїћRψђSќUϊѓџVґYѝZ΄ΐϋѐѕ
 /FнпсGвдзкHατабимортIδεμπσуфJγκгелKοχцчшяіLέηθνхэјMήβλυόўNάφжщєOιρќPζωйюQξћRίύёїSψώњџTыUљѝґVђѕWъZςьѓ
 ά/DκλνEγFδ
 έ/DγνχEκFξGλ
 ή/C τFχGδ
 ί/Bδ
 α/CνDπρGδλυIγκφM 
 β/DάρEοFέGε
 γ/CιDρEλGεHίIύ
 δ/CειEυFηHρIοJέύ
 ε/DπEίινFκμGγλρHξσφJάυύ
 ζ/BαDη
 η/A GμJπ
 θ/BαEέυ
 ι/DδσEνρ
 κ/CαEεοFλGάρHωύIι
 λ/CεDίEήοFα
 μ/CεEηπFέαιοHήίνό
 ν/BαEοFέGεHήό
 ξ/Bε
 ο/D ρEιFμνGθπHλ
 π/DαρEελοHάίJηK 
 ρ/DουύFό
 σ/CτDυEεGφχύHηIαοJκKή
 τ/BοDηFαGιωHρύJίKζμLσ
 υ/Aπ
 φ/EάωόFιύ
 χ/BρEαGεωώI 
 ω/Aς
 ό/CνDτEλρFπχHψ
 ύ/Aψ
 а/DрEдкFблнG встHпIмуўJгKф
 б/DаEеруFиоGлыHіJъя
 в/E иыFеорGасіHдкIнхJвлмъKчLпMгзNб
 г/CрDоEаGелуэHви
 д/CаDоEлFеGиHврIжуіJъKыэL н
 е/C EлсFкGдтHгKфLё
 ж/CеDуFо
 з/BаEнG HмIвJбKоьLс
 и/DзE мсFлнHкIдJгKт
 й/Cо
 к/CоDаFлрHеуіI нJиъKвLэMхю
 л/CиEаеоFіGуIю
 м/CоDаеGіHинуJряKэL ъ
 н/BаCеGиоIуM Nд
 о/DбтEдпFсGвкшHзI нJрчKмLл
 п/CорEаFеHіJиKлMъ
 р/CаеEоGэяHуJиі
 с/DтEеFаилоG пHвкуъIміJрсKхLбMжчяNдьэ
 т/DаеEиоFрGэHуIыJліKъL 
 у/D EдсFкпGвмнHлрIзKоэ
 ф/BаDоGруHл
 х/CаDоEеFруGиі
 ц/CеDіFвиGэHря
 ч/CиDаEетGуHыIлрJж
 ш/DиEартFыGвIлэJмп
 щ/BоDе
 э/CлтEк
 ю/DжEнр
 я/CкEзFвG тчHгдрIп
 ё/Cс
 є/B DкEд
 і/CнD FдсGзмHг
 ї/Cх
 ј/BеCаGу
 ћ/Aе
 ќ/Aе
 ў/C Fвдзкпс
ΐ/Aρ
ά/D EνFλρστGγθκHδζμIςφJξχKβπLιοMψNεηRα
άγ// Aν/ρCο/σAε
άδ/Fω/ Aε
άθ/Cυ/ Aρ/ρAυ
άκ/DυEρFω/ Bυ/ρBα
άλ/Fυ/ AλEφ/νBυ
άμ//ζAπ/ρBμ
άν/Eω/ Aο/πBωDτ/υBγ
άπ/Cτ
άρ/DχEαιτFκ/ Bθ/ιAκ/λAι/νBτ/πBχDα
άς/A /ρA 
άσ/BτDηFε/βBηFι/ιAτ/τAτ
άτ/Cω/κAω/μAω
άφ//ρCοEω/τAρ
άχ/Aι/λAι
έ/DνFγςστχGλπρHακIθμξJοKδζLφM ιωNεψOβTυ
έα/B Cς/μB /νB 
έγ/DεκEγιχ/ BκCγ/λBχFμGξ/μBεCι
έδ/Bο
έζ/Aι
έθ/BηCο/γBο/ρAη
έκ/CδD EτFφ/ Aδ/πAτ/τA 
έλ/CεοFα/ BεDλ/βAο/τBοCε
έμ/BαDι/γAι/θAα/νAε
έν/CοDαωEηGεI / Aα/γBε/δB /κCυ/μCοDωEηFαGε
έξ/Bο/ Aο
έο/C ν/λAν/νB Cυ
έπ/AεGτ/λBτ/ρAε
έρ/CγDεFω/κBα/μCεDοω/νAγ/τBη/φBε
ές/A /γA /μA 
έσ/DηEιμFαεοω/δAμ/θBηCι/λBμ/μCαωDο/ρAτ
έτ/CαDοEυFρω/θBηCε/κBαCοEω/μAρ/πAυ
έφ/Bε
έχ/BεDο/ Aε/ιAε/μAρ/ρBο
ή/C EςFσGκμτHρIθλJνχψLγδξNπφ
ήλ/Eω/δAω
ήμ//σAα
ήν/CυDω/μAυ
ήρ/DαειωFη/κAυ/λBω/τCαDει
ής/A /γA /κA /μA /τA /φA 
ήσ/CτDεηGο/ιBε/νBο/ρBτCη/τBε
ήτ// Aα/τBω
ήχ/Aο
ήψ/Aη
ί/DαEνοF σGδζτHημωIεπJγκλρςχKθLβNξQφTψ
ία/DςGσ/γDς/νBς/ρBς/σBς/τCσ/χA 
ίγ/Cρ
ίδ/Eω/ Aι/εBω
ίε/BςCσ/πAσ/ρAς
ίζ//ρAε
ίη/Aσ/οAσ
ίλ//πAυ/σAε
ίμ//σAα
ίν//πAα
ίο/Bυ/αBς/δBυ/εCυ/νAυ/ρAυ
ίπ/BεDλ/δAλ/πAε
ίρ/CεDιEν/αBε
ίς/A /ρA 
ίσ/CτEειFκμGοω/αBιCθ/δAκ/εCιο/λAτ/μAε/οAμ/πCω/ρCτEκ/τAτ
ίτ//πBζ
ίχ/BιCν/οAι
ίω/AνDσ/εAν
α/D EνFιρτGλπςσHκμφIγδθJίβυKξχLζMϊNύOοQψόRεSάήαTΐWϋ
αί/DρEσFω/ Aτ/λAσ/φBρ
αβ//ρAι
αγ/Eρω/ BγDν/ιAρ/λFέGώ/ρCωEμ/σAω/τAρ
αδ/CυDύFρ/ BυCύ/ιCρ
αθ/DύEέGρ/ Aρ/ιAέ/κFυό/ρAύ
αι/GρJω/ Bγ/λBσ/πAτ/ρBοCό/φAρ
ακ/DέGρ/ CοDόEύ/ιEό/μBρ/πAέ/ρBτDαF 
αλ/FόHύ/ BλEηFφ/γEύ/ιBό/κDώ/νFυ/πCιDαEέ/τBό
αμ/Jψ/ιCό/κDψ/νFέ/ρAμ/τCέ
αν/IέJσ/ CαD EάτIε/κFέό/μCσ/πCαEε/χBή
αξ/Cύ/τCύ
αο/Bυ
απ/CοόEαGεHέ/ CοόFαGέε/ζAο/ιAω/λAλ/νBαDτ
αρ/CχDαEιFάμHτKξ/ BχDι/γAι/κCτ/μCό/νCξ/ξAτ/πCάαGίHέ/σBμ/φAμ/χAαEτ
ας/A /έA /ίA /δA /ιA /κA /νA /τA 
ασ/CηDίEτFκμGιφ/ BφEύ/ίAη/βBη/γBίEι/ιCμτEω/μCί/νBτ/ρCκ/τBηEτ
ατ/Gρό/γAρ/μIω/νDό/πCη/ρBίEό/σAε/τEρό
αυ/Aτ/ AτGσ/μAρ
αφ/Gέ/ Bα/ιEυ/νDέ/ρCήιDοHώ
αχ/Dωώ/ιBωCε/τBώ
αϊ/Cκ
αύ/Cξ
β/DοEάαFιρGέελHίηόIήLύώM δωOγ
βά/Bσ/ Aσ
βέ/Aλ
βα/Cσ/ Bσ/σAσ
βε// Bλ
βη//άAσ
βι// Cβ
βο/Dυ/ CήEρ/μCυ
βρ/CέEίό/ CέEε/εAα
βό/Aρ
γ/EιρFήακοGίγελνHέμIχωJηKάόώLύMξN υ
γέ/BςDθEμ/ Aμ/εAθ/οAς
γή/Cς/ρDθ/ωBς
γί// Aν/ρAα
γα/Cσ/ Aλ/οBρ/ρBσDλ/υAτ
γγ/Bρ/έAρ/εAρ
γε/FρGω/ CρDωEμν/έAθ/ρAι
γη/Cσ
γι/Eσ/ Aα/έAσ/οAσ/ωAκ/όAο
γκ/Dυ/έAυ/υCερ
γλ/Bώ/ Aώ
γμ/Bέ/εAέ
γν/AωGώ/άAω/αBω
γο/CπDυEς/ Bυ/ηBύ/οBς/ρAπ/όAυ
γρ/AαEά/ Aα/γAα/ιBά/οBά
γχ/Bο/έAο
γω/Bγ/ Aν/αAγ/όA 
γύ/Aρ
γώ/Aν
δ/DειEοFυGίαηHρIέύJωKώLάήόN 
δέ/CνσDχ/νBσ
δή/Dπ
δί/EσFπω/ Bσ/αAπ
δα/Cς/ίCς
δε/FσGυHς/ BνDδGίξυ/ίAς/νBσ/όAι
δη// Aμ
δι/Iπό/ BαDάFε/ιDό/σAο/ωAκ/ώAκ
δο/EσυFπςGχ/ Dκλ/έAυ/ίAς/ιAπ/κAσ/οCςDχ/όAυ
δρ/Bο/ Aο/αCα/εBί
δυ/AνGαό/ Aν/αAνEό/νAα
δω/Bμν
δύ/BνDο/ Bο/αAν
ε/EίινF ρτGπσHγκλςIδμξυJθφύKάοχωNβOζψPαϊQόRϋSώVε
εά// Aν/ρAζ
εί/Gω/ AνGσHδ/δCχ/λEπσ/μCω/ρA /χBοEαωIρ
εγ/FέGχ/ BγCκ/λEχ/μCέ
εδ/Gρ/νAρ/πBίο/χBι
εθ//μAό
ει/FρGςσIώKψ/ BκDσ/γDώ/λGψ/μBω/πA /ρDάα/σBρCς/χB DρEο
εκ/Fρ/ BτEκHπχ/νBρ/πB 
ελ/Dέ/ CέDάFλGβ/σAί/τDέ
εμ// Aφ/δAέ
εν/GόHέJώ/ DετEαFέηόGδHσώ/κDό/μFόHω/πAε
εξ/Eό/ CαόFυω/πAεDέ
εο//ρAλ
επ/BιFίαεGηHέτ/ BιEαFίεGηHέ/λAτ/νCά/οAι/τAε
ερ/CιDγFμGεοώHόJβ/ BγEώFω/γAμ/ιAγ/μCώDοEε/νAγ/ξAγ/πAιGίI σ/σBβ/τDεμEοFάόGη
ες/A /ίA /νA /ρA 
εσ/CηEμτFίGαοω/ CτDωEφ/ίAη/δBηDμFπ/θBίCη/ιAμ/λCηDτ/μCαο/ρBηDίEε/τAτ
ετ/Gρ/ Aι/μEρ/πAα/ρDήηι/σBεD /χCι
ευ/DστEρFήθGα/ BρDα/δAτ/κCήσGώ/λDρEκ/μAσ/νBμ/ψAδ
εφ// Aα
εχ/Cοό/τBν
εω/Bν/γCγρ/θAρ/σAν
εύ/DθορFεστ/ Aρ/δAτ/ιAθ/μAσ/ρBο/τBθCο
ζ/CεEοFήαιόHίηIάJώK μυLωNένPλ
ζα/Bπ/ Aπ
ζι//έAκ
ζο/Cυ
ζό/BνCμ/ιBν
η/C DςFμνσHκρτIθJγλLδMχψNπφOξSηUα
ηγ//πCα
ηδ/Cέ
ηθ//λCέ
ηλ/Dώ/δBω/τCώ
ημ/Eέ/ Bε/ιAέ/σBεCα/τCέ
ην/Hύ/μDύ
ηρ/CεDίοEι/λBοEωώ/πAε/τBίCι
ης/A /νA /ξA /σA /τA 
ησ/BηDιFε/ίAη/μCε/νAηEί/ρBι/τAη
ητ//βDέ
ηχ/Bα
θ/EαεμοFέηυGήHόύJρώKίιωLάνS 
θέ/CσDμτ/ BσCμ/αAσ/ηAς/οBτ
θα// A 
θε/DσFς/ Bω/αCρ/ηCς/οBσ/όAσ
θη//έAκ/σBτ
θμ/Cό/ιBό/υBί/ύAι
θο/CςDρEυύ/έBυDδ/αAρ/εAς/ηAύ
θρ/Bο
θυ/CγDνρFσ/ Aγ/άAρ/αAσ/ιAμ/ύAν
θό/Aν/αAλ/εAδ/οAν
θύ/Aρ/αAρ
ι/D κEασGμοHάλνρIδεςτχJγθώKέήβηπόLζωMξφNψTί
ιά/Eσ/δDσFρ/πA /ρBζ
ιέ/Bχ/ρAχ/τAτ
ιή/Bσ/οAσ
ια/Gςσχ/ Aπ/δEχFσ/εDς/μEς/ρBσ/σBν
ιβ//ρAά
ιγ/Cρ/αBυ/ρAρ/τBρ
ιδ/Gώ/ Aι
ιε/DχEρσFύGς/δCρDύ/εAς/πAσ/ρAχ
ιζ/Aό/ρAό
ιθ/Gώ/πBα/ρAμ
ικ/CόGέHώ/δCό/εCό/λDό/μCρ/νCό/πDή/ρCόDοEή/σCά/τDόEέGώ/φBό/χCή
ιλ/Gέ/πBοDεGέ/ρBα/χBι
ιμ/Dέ/εAέ/σAοFη/τDέGώ
ιν/EόFέ/ Bδ/κDέ/ξAό/πBα/ρC 
ιο/DυEύGρχ/δEρ/κAύ/λCύDσ/μAυ/οBύ/πBύ/ρB DχEρ/τCύ
ιπ/BλEέ/δAλ/πCέ
ιρ/CάDιEέHλ/ Cλ/αCέιDε/εBάDι
ις/A /εA /τA 
ισ/CτDημHαIόJάή/ Dλπ/αBιCί/γAτ/εCαόEά/λBη/μBτDηEμ/νBηDε/πCτEήκ/ρCμτHσ/τBτCμ/χBτCη
ιτ/Eρ/ Aα/πBρEυ/σBό
ιχ/Aε/οAεFί
ιω/CμEπ
ιό/Cτ/λBμ/ξB 
ιώ/Aν
κ/DαEοόFάετGέήρH λIίηιυώJδωύKκMφNμOπχPνςQσUθ
κά// CθτGπ
κέ/BτEς/ Dι/αAτFλ/ιBτDς
κή/Fς/αBρ/ιEς/σAν
κα/Hς/ CτDιEθGνHμ/αEς/ιDςEσ
κδ//έAο/εBό
κε/Fυ/ DίινφEλ/ήBυ/αCς/ρBι/σBυDτ
κη/Dς/ήCς/σAν
κι// Bν/σCά
κλ// BεDι
κο/DυύGπ/ BυFρGιHα/ήAς/αFχ/γBυ/ιCύFπ/σD 
κρ/DαεEάυFιοHύ/ BεDυ/άCη/αCι/εAά/ιCό/οAα
κτ/DρFέυύGό/έBα/ήAρ/εDέυύEό/ηAρ/ιCύ
κυ/AρFλ/ Bλ/γAρ
κφ/Aρ
κω/Aδ/ Aδ
κό/B EνFς/ Bμ/αDλ/ιB EνFς/σAπ
κύ/BλDρ/ Bλ
κώ/BνDδ/ Aδ/ιAν
λ/EεοFήαηιλGάίώHέμόIυJ ωύLβγτφOδθPπQκνSσ
λά/Eχ/ Bθ/εBχ/κAσ/οBρ/πAτ
λέ/CγEςσFξο/αBτ/εBγDσ/λAς/οBςCπ/πBο
λή/EψFρς/ BψDξ/πBκDρ/υBς/ωAν
λί/Cσ/ Aσ
λα/Iϊ/ Cτ/έCς/εCχ/λFπ/πCιDί/όA 
λε/FσυGπHς/ BιEπFτ/έBσDγ/εDσυ/πBυ/όBς
λη/DρGψ/άCψ/ήBς/κAρ/πBρCκ
λι/EσGόHώ/ CθDβ/ιCπ/υCό/ύAσ
λλ//έBε/οDέ/ύAο
λμ//αCέ
λο/EυFςGύHσ/ Aγ/έCςυD /αCύ/εBς/οDσEυ/πBκ/σAβ/τBςCυ/υBπ/όBυ
λυ/CσEτφ/άAσEψ/οBμ
λω/Cνσ
λό/Bγ/αAγ/λAμ/οAγ
λύ/B Dτ/αBτ/οA 
λώ/BσDν/αB /γAσ/ηAν/οAν
μ/DαEέεFοGήηιμπόHάίφIβJνKώL NψωRλυTρσUγχ
μά//ιBσ/σAτ/ωAτ
μέ/BνEγGαςσHρ/ BγDσGθρχ/αCτ/γAν/ηAνEρ/ιAνDς/μBς/οBνDα/σAν/ωAν
μή/Dς/ BκCν/μBς
μί/Dσ/ Aα/θAσ
μα// CλEρFζκGσυ/έBτ/αCϊ/οFσ/ρBτCν/σB Cτ/ωB Cτ/όAτ/ώB 
μβ//υBο
με/FρGσIυ/ C τEγ/άBσ/αCσEρ/ηBρ/ιBς/οDύ/όAνEυ/ύAν
μη/FσHχ/ B DνFδ/ήBς/θCσ/κAρ/όAσ
μι/Cσ/ Bα/έAσ/θAσ/οAσ/σAκ
μμ/EέFώ/αEέFώ
μν// Aή
μο/DπFύGρHσ/ CνDρFτ/θBύ/ιBπ/ρAγEσ/σBύ/όCι
μπ/DιοEίλFάα/ CοEάαλ/υBιCί
μφ//υAω
μό/BςDνE / Aν/αAρ/ηAσ/θAς/ρBζ/σBςD 
μώ/Aν
ν/C DαEοFτGειωHάηIέίδόJήKγθσMυώNύOκPζλνRμSχTς
νά/FρGπ/υAρ
νέ/DαρEοFζHω/ BαCο/αDμν/εAρ/ιBζ/υBχ
νή/Eσ/ Aσ/υAθ
νί//ωAα
να/Hς/ A /έA FνGς/αFπ/υBτDμ/όB Cς/ύAτ
νδ/EέFρ/υCέDυ/ύAε
νε/DρFςGπ/ Bκ/έBς/αCπ/εAρ/πAυ/υCδχ/όBς
νη/Dςσ/έB /ίAσ/ωAτ/όBς
νθ//υAη/ύAε
νι/Cσ/άAσ/ωAκ
νο/EυFύGςHσ/ Aη/έB CυFς/εCύ/ιBύ/οCσ/όBμD /ύBλ
νσ/BηEω/αAη/εAω/υAη
ντ/GρHέό/ Cβ/έBρ/εEρ/οEέ/υCό/όAι/ύAα
νυ/Bμ
νω/CνDσEρF /άA /έAν/γBσCρ
νό/CμDςτ/ Aτ/αBν/εCςD μ/ιBμ/οAμ
νύ/Bμ
νώ/C 
ξ/DεηEιFαούGτόHέωIάJίυL Mή
ξέ/Bρ
ξα/Dρ
ξε/Dρ/ Bκ/εAρ
ξη/Cς/ύAσ
ξι/Dό/εCό
ξο//έAδ
ξω/Bτ
ξό/Aδ
ξύ/A /αA 
ο/D υFςGιλμνπρύHγσIίθτJδεκKβηφχLήNέαοόQϊRζψSξUά
οέ/Bλ
οή/Dς/ρB 
οί/Eχ/πBηEο/ρAσ/τAχ
οβ//ρBο
ογ/EέρGώ/λEέ/μDέ/νAρ/πBρ/ρAρ/τBρ
οδ// Aη/πBο/σAο
οε/Bπ/ρBπDι
οη//ρAγ
οθ/Dέό/ Aό/πCεDέFη
οι/Dχ/ A Dκ/λDω/πCεηDήFο/τAχ
οκ/Cρ/μAρ/ρBα
ολ/Gέόύ/ BοCλ/πDλύEιυGω/ρBόCο/σBα/τEέώ
ομ/Cέ/ BάEο/δAέ/πCε/ρBέEήη/τCέ/χAέ
ον/Gό/ BόCο/έA /πBτ/ρCο/χB /ύB 
οο/Aρ
οπ/AοGή/ Aο/γAο/δAο/κBοDή/μAο/ρCή/τBοDι
ορ/CιDίEεFάGφHτIρJβ/ BιDίFα/θBιCί/ιBι/κDυ/μAφ/νAβ/οAι/πBεEοτ/φCάDίFέ
ος/A /δA /θA /λA /νA /πA /ρA /τA 
οσ/DετEηGαθπHδωIβ/βBν/δAη/λAε/μCμ/νAτ/πBτFυGύ/ρDαEδθωGάκ/τAε
οτ/CυEέFρ/πCυDέε/ρCι
ου/B GρςHμIλJακKάδι/ CγEκFζ/ίA /βAλ/γB EιFα/δA /ζBνCά/θAς/ιBρ/κBμFτ/λC Dθς/μB /νA /πA /ρB EςGσ/σDηEα/τA FρGς/φB /χC νEσ
οφ//ρBοDή
οχ/BήEώ/δBή/ιAή
οό/Aδ
ού/B EνGμHς/ Bτ/γBμ/θAν/ιB /κA /λDμ/μA /νA /πDα/ρBν/τCν
π/DοEαειρFλGόHάίIέηωJτKήL MώOνPπQύRγυSχUμ
πά/BρCν/ Bν/μBρ/σBθ/υAρ
πέ/CτDκEδρ/αAτ/εBκ/ιAδ
πή/B 
πί/CνE επ/ Aν/εBπEλσ/μB ε
πα/BρEκFλνGι/ BρDκFλGτ/αCιρ/εBν/ηA /μD Eχ/σCνDθ
πε/CρEιFδGξτHκ/ AρEδ/έBιDτ/ίBδ/αBν/εBξCκ/υAρ
πη/BρCγ/ Aγ/εAρ/υAρ/όAσ
πι/CλEσFτGεπHνοIθφ/ CσDνEθο/εBλEστGπIβ/μCεEάοώ/οBκCσ/υAκ/όAσ
πλ/DήηEάFαοGέHω/ CήDάηEαGε/ίAω/αCώ/ιCέ/μBο
πο/DυEίιFλτGθρσHδςI Jκ/ BυDλGν/αCτEθσFκGμ/εAχ/μBρ/οBιCίFθ/υCσDδEλF γGβμ/όBυD /ύBςDυE 
πρ/BοEέόHω/ BοEέόHω
πτ/CοEυ/εBο/οAι
πω/CσDςτ/υAτ/όAς/ύAσ
πό/B GρHθκ/ BρDσ/αA /εAμ/μBρ/σAτ/υBδ
πώ/Bμ
ρ/EαιοGάίγεχHέήηωόIμτώJυKφL κύMβθνρNδλξσRζUπ
ρά/D Eθμςφ/αCθDμFγ/γBφCμFψ/εA /ιBςC /κA /οB 
ρέ/CπEθχFς/αAχ/βAθ/ιBσCς/οBς/πAπ/τCπχFφGψ
ρή/Aσ/χAσ
ρί/DζσEςFεGθ/αBθ/βAσ/δAα/εCγ/ηBζEο/οCσDεζ/ωBς
ρα/DμφE FκτGβθσHγς/άB Dς/έCι/ήBς/αCκDβθFγσHλ/βCζϊ/γBφCμ/δBσ/εB /κAτ/οAτ/τB /φAσ/όBκ/ύA 
ρβ/Cη
ργ/CαDίοEεHό/έAε/εCαοGόIά/υAί
ρε/EίιςσFάοτGύIψ/έBι/ήAς/ίAσ/εCςύ/ηBάCσ/ιBθ/κAο/οBί/τCψ/υBτ/χAι/όBι/ύAσ
ρη/BσD /οAτ/υA /χAσ
ρθ/Cρ
ρι/CσEκFθοH έγεζνIβJώKξ/άBο/ήCξ/αBθDσFα/γAκ/εEέεκοFγGβλHφIή/ηCζ/ιBσDά/κCτDμ/οBσEζFώ/πAν/τAκ/χA /ωAσDν/όBσCο/ώBσ
ρκ/Bε/υBι
ρλ/Aα
ρμ/BοCα/αAο/εAα
ρο/E συFεςGβλμφύHνIήγοJέόKα/ BήDυ/έBς/δAμ/εC Dλύ/ηAφ/θBίCι/κDα/οAύ/πDεσEβFςGγτHέοόIηκ/τD λEπυφGι/υB Eς/χAν/ύAυ/ώB Dς
ρσ/Bι
ρτ/DηοωEήFέ/άAη/αCή/οBο/όAω
ρυ/CθEφFξψ/ Aθ/κDσ
ρφ/BήDω/οBή/όAω
ρχ/AεFι/άDο/αAεFι
ρω/DνστE μGχ/αAχ/ηBθ/πAτ/τAν/χAμ/ύB 
ρό/DνσFλτχGκ/ Aλ/βAχ/εB /πBσFγGβ/τAπ/χAν
ρύ/Bθ/ Aθ
ρώ/CμDτ/εCστDν/ηBθ/οB /χAμ
ς/A Tβμς
σ/DητFευGιμHίαIκοσφύJχωKθπόLάήβMδλOέρPνώS 
σά/CγDρ/ιAγ
σή/Aμ
σί/BαGελ/αAα/εAα/ιBοDμ
σα/B EγFς/ Dνς/εDί/ιAγ/οBρCν/σA 
σβ/Bα/οAά/όAα
σδ//οBι
σε/C DιFλωGτHς/ B Eλ/άBιCω/έBι/ήBιCωEτ/ίCιωDτ/εA /ηA /ιA /οAι/σAς/τBχ/ώBι
ση/B CςHμ/ Aμ/άBς/έA /ήA /αB Cς/εB Cς/ηB Cς/ιB Dς/νB /υB Cς/ωB Cς
σθ/CεDή/ίAη/οBή
σι/BμEκFαGώ/έAμ/ίBμDο/αCκώ/ηAμ/ιAα/οDτ/ωAκ
σκ/DεηοFι/ CιDί/ίBο/αBη/ιAό/υAε
σμ/DέαόEο/έCαEω/ίAα/αCέό/εBέDο/ιCόDέEαοGι/οAέ/υAέ
σο/DυEδλGχ/ Bυ/έB /ήBι/ίAδ/εBλ/όA 
σπ/CαEάώ/εBό
σσ/BαEόFε/ιAό/ώAα
στ/DηοEήαεFιHάρIίJυKώ/ BοDηFήGαHυ/άBαEη/έBε/ήBηDε/ίBαDε/αDήFά/εCίEρ/ιDήεοEιGρHάώ/οCηοFά/υCήαFέρ/ωCο/ύAη/ώAε
συ/CμνDσGγ/ CμνDσGγ
σφ/BάCα/ Aά/αAα/όAα
σχ/CεDέEή/ BεDέ
σω/D τFλGπ/αAλ/εAτ/νAμ/οBρ
σό/BδCτ/ιAδ/σAτ
σύ/BνEσ/ Bν
τ/DοEαηFειGήρHάωόIέίυJύL ζλώMμσOβQντRφSθTγςVκχ
τά/Cσ/ Cι/αCσ/σC DνEδ
τέ/BλEκς/ BλDτ/κAλ/νAλ/οBκ/σCρ
τή/Eρς/εAρ/κAρ/ρAσ/σC Dλμς/υB Eν
τί// Aτ/αEσ/νEσ/σAα
τα/FσHςIχ/ B FξHυIϊ/έB Dς/αEσχ/ηCς/κAσ/νFς/σC σEτFθGς/υBί/όAν
τβ/Aό
τε/DρHςσύ/ Cλρ/έCις/αCσDύ/ηBς/πBτ/σC DίρFκ/υAρ/ωBρCύ/όAρ/ύAρ
τζ// Cο
τη/DςFσGρ/ CνςE /έBσ/ήAσ/ίAσ/εDρ/κDσ/ρBσ/σC DνEμFρGκλ/όAτ/ώBμ
τι/Gςσ/ BμDς/αEσHέ/νFσ/σBκEς/όC α
τμ// Aή
το/DυEςHπIσ/ B CυGνHπ/άAς/έB Cυ/αBςEσ/ιAυ/νDςFπ/πCμDγ/ρBγ/σC DιFνGίπHλ/υBύ
τρ/CοDέEαιHω/ BέEό/αAι/εAο/ιAέ/κBοCα/νCι/σCοDαEε
τσ/Cι/ Cε
τυ/CπχEλGξ/ Aπ/έAχ/κAπ/οAχ/πBξ/σAλ/όAπ
τω/BνF σ/ Aν/άBνC /έAν/αBμ/ρAσ
τό/C EμςτHχ/αB DτEπ/κAς/νBμ/σCχ/υB Dμ
τύ/Aπ/ Aπ/κBπDο
τώ/Bν/σAν
υ/C EνFπρGμστHγςIθλχJαKκφLάήδιξψόNέεηοOβζPώRίSϊTω
υά/Bν/οEη
υα/Eδσ/εCί
υγ/BαEκFγχ/θAα/οBγ/σBκ/φAή
υη/Aδ
υθ/CμEεFί/εCυDύ/οCί/ρAμ
υι/Cν
υκ//οDκ
υλ/D ήι/ Bο/οCήEά/τB 
υμ/BπDβ/λAέ/νBα/οAπ/σBβπ
υν/CαFδθστHάέ/δAα/θAσ/οA /σDδθEτFάέε
υξ/Bη
υπ/CοEάFηωGόHτ/ BοDάFηόGε/οBί/ρAτ/τCωDι
υρ/CγDοEηGεHκIδ/εCεDά/θAο/κBοCη/οBγ
υς/A /οA 
υσ/CητFακ/εAη/θCμ/λAη/οBαEί/ρAμ/σAτDκ/τAσ
υτ/CόDήEε/αBόCή/δAι/εBεDα/οDί
υχ/BίCε/τBίCε
υψ/Bη
υό/Aμ
φ/DάαEήοFιHέεωIίηρόJθύώKυLλMγτPσR κ
φά// Aκ/σAλ
φέ/BρCς
φή/Cς/αCς
φα/Dρ/ BκCί/εBρ/λBρ/σBλDτ
φε/Cρ
φη//άCσ
φι// BλCν
φο/Bρ/ Aρ/άAυ/αBρ/οAρ
φρ/Bα
φω/BνDσ/ Cτ/ρAσ
φό/Aρ
φύ/Aλ
φώ/Aν
χ/CεDρFιοGίαώHήωIόJέηνK άθτMυύOχQμSλ
χά/Cρ
χέ/BσDδ
χή/C ςEμ/οB ς/σAμ
χί/Aα/αAλ/υAα
χα/Bρ/ Aρ/ηAν/ρAί
χε/BίCιGτHδ/ Aι/έAιEτ/ιAί/ρAί/σBδCτ/υA 
χη/Aμ
χι/BσD κ/ Bλ/άAσ/ίAσ/ρAκ/όA 
χν/Cε
χο/BυEνςFμ/έBυCν/ήBς/γBυ/εAμ
χρ/CήηEώFόGε/ CήηEώFόGεοHω/έAι/γBο
χω/Aρ/ Aρ
χό/Aμ
χώ/Aρ/ Aρ
ψ/BηDεEοIωJαKήιτLάώNό
ψε/C / Aυ
ψη/B DςGφ/ Aφ/ήA 
ψο/Aς
ω/CνEσF ρGμςτHγδJθKλπLχPκQεφRα
ωγ/Bή/γAή/εAρ
ωδ/Aι/ιAώ/κAι
ωθ/Bε
ωλ/Aή
ωμ/CέαEά/δAα
ων/A Hί/ίA /γAί/εA /νA /πCι/ρA /τA /φCη
ωπ//ιAη
ωρ/BιCί/εBγ/νBι/χBί
ως/A / A 
ωσ/Aη/νBηDτ/ρBηDι
ωτ/Cήε/πAή/σAε
ωχ/Aη
ϊ/CκD GβλντόHαJάζςφKρσ
ϊκ/Cά/αCή
ϋ/C χEλν
ό/C EνFμςτGρHγδλπσIχJκKθLψMβOαζηιφPεοω
όγ/BοDιFω/λBοCι/ρAρ
όδ/Aο/πAε
όθ/Aε
όκ//πBρ
όλ/CοDαEω/ Cα
όμ/BεDαFη/κCμ/νCαDη/τBαEο/χAε
όν/BοDαEηFτ/ Aο/ζAτ/θAη/κAα/μAο/ρBο
όπ/CοDιωEη/ Cω/κBηDτ/τAι
όρ/DιEετFφ/ Aι/βBεCα/μAφ/πCο/φAτEμ
ός/A /κA /μA /νA /τA 
όσ/DβEοφFθ/μAι/ρCβDφ
ότ/CηDαEειFυ/ Aα/ιAη/νCι/ρBυ/σAε/τBη
όχ/CιDο/ Aι
ύ/C EνρFπGθλμοHστIψJεςKγξLακωMβφχNηPδR΄ι
ύε/Bι
ύθ/Cμυ/εAυ/οAη/ρAμ
ύλ/BιDλ/κAι
ύμ/Bε/νAα/οAε
ύν/C DαδEτ/δAα/θAσ/οB Dτ/σBδFθ
ύο/Bν/δA /εAν/τAυ
ύπ/BοDωGτ/τBοDω
ύρ/CοDωEε/γAω/εBε/θBοDα/κBι/σBμCσ
ύσ/Cετ/οBα/σAτ
ύτ/Bε
ύψ/Aο
ώ/CνDσEρFμH δτIςJθKπOγιλοφQακ
ώδ/Aι
ώθ/Aη
ώμ/Aα/πAε/ρAα
ών/A Gε/ιA /κA /λA /μA /τA 
ώρ/CοDηι/ Aα/χBοDη
ώσ/BσEε/ Aτ/λAσ/ρAε
ώτ/Aη
а/C FнтGвлрHдзйкмсIбгпцчJеяњKжхјўLшMаоуфюєNщOиёїPђіQћRљќџSэTѓUґYьZы
аа/C DтFм/вB Cт/рBт/сBм
аб/DлоFаеруG HсіJзKм/ CоF зрGмн/бCв/зBрDе/кC Dа/нBо/рBоEсуFа/сCа/тBлDеEуGа/шAл
ав/DаEиFенGліљHкотуIыяJсјKъ/ BтFс/бDилEя/гBаEэ/дBаEн/еA /жAа/зCеDиFръGдIж/кBаEы/лCиEіFнјљ/мCр/нCеDаEлFо/пCеDіEя/рDаинFлGоыіHк/сCа/тEаклуљFеиHя/хBа/чAа/шAа/ћAа
аг/CаDоEлрGучIвин/ Cу/бBа/вBа/дBа/зCлоEар/лCаоEи/мBч/нBа/рCрFв/сBл/тBа/іAн
ад/DаEрF екHжзилмнIвстJыэKгпчњLц/ CрEлмGзн/вD оEу/дBеDаFз/зBаFеиHъ/кCаEеж/лDкE еFоGны/мDэ/нD EтGгсц/пDаEзкFнт/рDкEиF еоGвњHб/сAр/тBа/чBк
ае/C тEмFц/вCтD мц/дBт/жBм/зBд/кB /мB /нA /тBтC /чB Dт
аж/CеDаиEуFд/вCаDн/кCиDуEадHч/нBаEм/рBеDаHы/тBе
аз/DаEвдFимG ноуHрыIбекліKшMц/ CеDб/бDаоEеиы/дAв/кCаEвуFкы/лCнD Eаи/нBвCиGн/пBоDні/рDдмF GноруHблIепшJгс/тBи/јAи
аи/EнGђ
ай/BлE тGдHносIмKбв/ Dм/бAт/вC Dт/зCв/кB /лCс/нCдD тFмGб/рB Eо/тCсD /фAл/чBнC 
ак/D оEаFесGртHуIвлнJцKж/ BоDтFнр/бCа/вD оEи/дC Dт/зCрFлцљ/кB CоFв/лCа/мBсD Fр/нCаD оGі/пBеDаFу/рD аEлр/сC Dа/тD аEосFжGиIъ/чCав/љA 
ал/DоEиьFаенG іIуяJстёKбLгдлфMм/ DьEеFабтGфHгж/бCоEь/вDиE ьFае/гCоDьEаFс/дBоCиFеHяIё/еCи/жCу/зCе/иCоDиь/кCьDніFае/мDаньHёIкJъ/нC DаEиFеGу/пDаеEі/рCьEсFн/сDаьGв/тCоEинь/уCнь/чCьDо/јBоDи
ам/D еEаиGоіHбмпяIксуыJнKл/ CеDаGх/аBс/вB /дDалEп/жA /зBеEбі/кDиEапі/лD аиEс/мC /нCиEаеіIд/пCеDяEыFі/рCеE аFимGкHнIыKэ/сBоD Fа/тC DиEап/шB 
ан/EеинF адоGсHгтіIыьJуцKкLзэMвчяNж/ DгEадитGі/бDгEс/вDеинF GаоHыьIт/гDдE аFс/дCнDиEеF іHы/еBс/жCиD Eао/зDиоE FаенGт/иBт/кDаEстGвHч/лCдE нGгк/мCдF сGгіHт/нCнFгь/пDеEаэіFсGг/рCиEаеF сGоцJзя/сD EитGг/тCоDдE нGаHсьJз/уD с/хDг/цBн/чCиDаEы/шDо/іCт/јCиDс
ао/B /кA /лCс/мAр
ап/DиEарFоуHкніIлся/ DаEліFп/гAу/дBаEт/зBиFаоруGіJы/иAа/кCі/лBа/мCа/нBрFоGе/пBкDуEя/рDаоEс/сAо/тCнEе/іAа
ар/DаF гтыGдеохHнсуіIкJмэяKблLрMь/ CгхEаIм/бD аEуGб/вCаEиFыяGі/гDаыEс/дCтDдGн/зBе/кCыDаFтHэ/лC /мEакF гGинуHш/нDеуEоFин/пBаEо/рCах/сCаEд/тD EаоFеиыGіHяIш/уCа/фCм/хDдт/цBс
ас/CтF цGакнпHилосушьяIіJы/ CтEин/бCкDа/вCц/зCтDяFе/кDцEаь/лCтEцFняGь/мCкEашFс/нCтEлFця/пDнEыGв/рCтDпEшGс/тBтEм/чC тEоFу
ат/CаEиоьF еHкруIнJсыKіLл/ BрGл/аA /бCаEы/вCиьEеF Gа/гCо/дBоFкьG н/жCиD ьFы/зCьDеиFвр/иAу/кBаDо/лCаDиGф/мD аиGеуHі/нBаEиF HрJп/пBрDа/рDиEеноF сGкIя/сCьDи/тDаиьEуF Iъ/уBу/фBа/цBаDе/чCаDеEик/щBа/јAа/њAа
ау/D EдтFрGз/ Cдт/зBс/лB /нCр/пBз
аф/CиEерFі/ BрEг/бAе/рBи
ах/C DоEаіHст/бCр/дB /зCіDоEт/кA /лB /мCаEв/нBо/тA 
ац/CиDьEіFыGцKт/ Aт/бDу/вBьDц/дBи/зCиEіF /кBиDыEі/лDа/мBиEі/нBиDі/рCиEіFоGэяHю/тBи/чBьCц
ач/DаеF икоGуэHы/бCен/вD аиоHі/дDиыEн/зBу/кCеDаEу/лBе/нCеDаEкFиэGо/пBа/рDнEуы/тCоD к/јBи
аш/EичFакнтыG уњHо/вCе/гB /лCт/мBиDн/нBчDа/пBы/рDњ/тBу
ащ/CаиE /вCиD /рBа
аю/CтщEц/вBщ/рA 
ая/A /вA Eв/зAв/кA /лBт/мA /нA /рB /тA 
аё/BнCт/дAт/рAн
ађ/Cе/нCо
ає/B Dт/дBт/мA /чA 
аі/Cс/чAс
ај/C EтуGвдHлнIмJр/бAт/вB Gц/дCе/жB Dа/нCвдEм/рB DуGњ/тC Dе/фAл/шBр/ђCа
аљ/Bе
ањ/BеDа/вAеDа/дBе/кAе/лBеCа/мCаEи/рAеDа/тBеCаGу
аќ/Aа
аў/C DнEтFдсGл/ Aт/дCж/кB /лA /нBл/пBнCдGз/рC н/тB 
аџ/Bе
б/EалоруFеиH ыіIкнJсхщъKвяLмцјMзэOбдтљPпфчьQгRюёSжшTйWєњYї
ба/E йFвзлнрGтHгкчјIсфцJх/ DйEзлFрGнтјHгксфхIм/аD Eвт/дB Cч/еB /лBн/мC DлEб/оBвE л/уC Eц/ыAр
бв/Bа/яAа
бе/DрFн/ BзEлFн/аBл/зBр/рDј
бз/Aа
би/EрFнGј/ CтDдEбGлсJћ/аCр/зAр/мBнDј
бк/Bа/иAа
бл/Eа/ Bо/аBиCо/оBа/уBиDі
бн/BоDаFы/аAа/оBоDа
бо/Eрј/ CјDлGикHнс/аC тEрFчHв/зAр/мHаџ/сBйр/ыAр/ьB /юCй
бр/BаDоHз/ BоFиIэ/аBаCз/еBе/зAа/иAа/оAаIі/ыAа
бс/CкDь/аCкьDо/оBт
бу/DдтFелрGкфIгй/ CдDтEфFрGклHг/аCел/еBеDвFє/зBч/иAт/мCр/нAр/оCй/уBн
бф/Bд
бц/Cа
бщ//оFа
бъ/BеCд/ Aд/оAеGя
бы/CтD EлFцч/ BтDлEцGс/жA /оB Cч
бя/Cгз/ Aг/оAз
бі/Eнр/ DлтEбFс/аCр/мDя
бј/Aе/оAе
в/DаEеоF иGыіHлнруIксJдKмтхъяљLвпMжчNгэјOзшPбщQцьёSюVњWфєYйђ
ва/D нEтFњGеHлрцчJадкмюяјKшщLжMвє/ DрEлшFкмHджся/аCнD FњGтцIйм/бA /вAж/гDјEй/дC Eр/еC Dл/жAн/зC нFцHй/иD нEетњGчHює/кC нFд/лCн/мBл/оD нтHаряIкј/рCлDт/сCкD /тC рDн/уDнњEтчF HлIамј/хBт/чBн/ыCетEюFд/ьBд/эB /юCнтEч/яBнD /ёCя/іD нEес/ўBцCе
вб/Aу
вв// BоDе
вг/Bр
вд/Bа/ Aа
ве/CрFнсJћќ/ BрDлGзHћJб/аCрDдн/еBр/зBс/иDнс/нBрEй/оDрFнHќ/рBр/сCтD /тCн/уCлFкћ/шBдDй/ыAс/іBн/јBћ
вж// Bе
ви/GсшHнряKа/ DдкEвFсGзрHбмIхJп/аCлDшEтF сGмHае/гAн/иDр/кDр/оFн/рDр/тDя
вк/CаFу/ BлCа/аCаDеиEу/оCаEу
вл/DяEа/ CаDи/аCеяEи/оGю/яBя
вм/Gъ/ BеDі
вн/DоEаеиіFуGыяHю/ CеуEа/аDаиоEяHь/иCоDаиEы/оCоDиEае/іBіDюEя
во/FрHсјKюї/ C EзсFбдKє/аDдFч/дDрј/зDрGю/иFсIау/оFјHї/рCтDнFв/сCйјDб/тCр/уBд/ыAд/яB Cд/ўAд
вп/Cа/ Cл/оBа
вр/BеEсFшGъIзJђ/ BеEсGъ/аBш/зBшCа/мAи/оBеDш/тCађDд
вс/CтDеGикьяіIё/ CетFиGпі/аCк/оBк/уAт/іAь
вт// Aо/аAо
ву/CвD EеюGкєHзIх/ Bз/аAв/дCхDм/зC к/иB /оCвDєE ю/тBеDвю/іA 
вх// BоDі
вч// Aи/оAу
вш/Bи
въ/BрDвEзGн/ CвзEт/зBн/сAр
вы/D FбвзкпрGдйхяHшIгч/ EвкпрFбзGдхяHгшIс/аB /дAз/зBч/оB EйхFеGм/рBй/яA /ёA 
вэ/Bр
вя/DзтEвнFдлр/ Bл/аBн/еAд/оAв/сBз/цAт
вё/Aр
ві/FнGрш/ BдEкGрHл/аDншFляGц/гAн/еCр/иCс/уAм
вј/Aе
вљ/Bа/аBаCе
г/DоEарF уGлHеиніJвдмэKчLбгстNкхOпъPыQзцьёRйфшюяњSјVжґ
га/C EлFнртHмIбдсJшKо/ CрEлнFбGз/аC DлFтGвднсIе/еB /зCњDч/иCнDц/нC EлнрGп/оB DтGшIђ/уC Dл/яA /іEю
гб/Cа
гв/Bа/ Cиі/аAа
гг//нBа
гд/Bа/ Bе/оAа
ге/CрEн/ CрDнEо/гAр/иBр/уB 
ги/DсFн/ B Fб/аB /еBс/рBн/уC DмEетх
гл/CаEяGу/ CаDо/аAаFу/еDя/иAя/нCиDі/ыAя
гн/CаоEу/ Bу/аAо/иBаCо/іBо
го/FрKю/ CлрD /аBлFд/зBр/лBр/нC Dл/оIю/уDйEг/яA 
гр/BаDеуIэ/ Cаеу/аCауFэ/вAа/зAа/оAа
гс/Cк
гу/D мFалрHчћ/ CаEд/аCа/еAл/иAр/оB EћFтHц/рAм/уB /яBч/іBр
гч/Aы/аAы
гэ/Aт/ Aт
гі/DсFнр/ Dл/еBс/эAё
д/DаEеоF GилнруHжIвзксіJмыKбдтъэLпMгяNхчьёњOцшPфюQљSјUєVѐXщYђџZґ
да/D EлнтGврHдIмJкчKехюјњўLёє/ C DтEлнIдJкмпKз/аDнE тFвдGчюHекIёJщ/вAл/гA /дBл/еD EкмFвч/жBн/зDвтњEдн/иCтDнEлFе/нBрD Hх/оC тGвцј/уAлHчJљ/ъAт/ыBл/эAг/яCў/іDє/јAм/ўAл
дб/Cа/еBа
дв/DаGуы/ CоDаEу/аCы/еBа/рAе
дг//аBр
дд/DрEъ/оDрEъ
де/DнFрHсIшJфјLћ/ EйсFкмGтфјIбв/аBнD Hц/вAн/дAр/еCнFрIћ/жAн/иBн/йAн/нBкE /оCрFш/рB Cн/уBтC /ъA /ыAл/іAн/јAн
дж/DаEэGуHы/ CаEо/аCа/нD /оCа/уBа/іBэ
дз/FяHь/ Bе/аCеіEя/нBі/уAе
ди/DнEрGасјJфш/ CрDаEнсFј/аCнD о/еCнGш/нB Cк/оDрEнGф/рBн/уBо
дк/CаEрFу/аCаEоріFиу/яCаDіEоу/іBр
дл/AяGю/ AяGи/аBюDе
дм//аCеDиEаы
дн/CоDаEиGыіHяёIуJь/ Cе/аCа/еBоEиFеGь/иBоDи/нBо/оCоEиыFіGя/рCаоDи/эCя/єAа/іCаDиоFі/ўAё
до/EсHн/ E лпсFбвдкGмHзч/аCкDрEч/еDсGн/нD нEр/оFр/рCт/уBв/яBкDм
дп//аCа/оCр
др/CеDжEауHв/ BуEвHэ/аBеDжFа/дAжEъ/оCежDаFо/яCо
дс/CктFьGу/аCк/еBт/нBк/оBтCк/іBт
дт/Bр/аCо/іAр
ду/D EпFвлGбгрюHжтIц/ DбгжGм/аB /еBпEвюGе/жA /нC Eе/оC лEв/уCтDц/ыAщ/яA 
дц//аCя
дч//аCу
дъ/BрDлEщ/ Cлщ/дAр/ъAр
ды/C DяGдHё/ BяEрс/аB /еBд/нB Dк
дь/B 
дэ/D нEлр/ C Eм/аBл/нCк/іBн
дю/Bр
дя/CщDс/еBв/оBщDт
дё/Aн
ді/EаGя/ BаGї/еCн/нC 
е/D EнFртGдклмсIвжзпJгйцчшKбоњLищMаеуфхђјљћNяOѓPќўQюRёґSєіїTэWъXџ
еа/DвлEн/нDк/пAв/рAл/сAн
еб/CаDуFн/нBр/рCаDуEиFн
ев/EаHыIрJш/ Bр/дBс/лCа/мAа/нDеоEаіFиHя/рCоEеиіGкш/сBеDд/тBа/јDн
ег/Fау/ Bо/нBоDа/рCлDиEуіHвт/сCмDаEд
ед/EнFауIсKњ/ BиCн/бCн/вEаFс/лDнEуFаGњIя/нBоEа/рEеноуF аGбжимHсJпKы/фBеDэ/цAу/ъAи/јBнCи
ее//нA 
еж/Fа/лDну/мDа/рBиCд
ез/EаFу/ Aи/вDау/лDнEс/нCаDиEі/рD еуEа/јAи
еи/CсFр/нBсCз/рBмCр
ей/DсFнIрш/дAс/зBн/мBс/нB /рDт/сEч/тCн/фAс
ек/DсEаFуHр/ BрEв/дBс/нAо/рBтFлоуGр/сBуEиFц/тCсDаEу/фAт/чDу/ъAт/јAт
ел/EьFаяHнIуKы/ Aе/бCа/дEаFяGу/нCьEі/рBкFао/сCиE я/тCьEняIс/цDа/ќAи
ем/DаFыIнуяKс/ CиDу/аBыDо/гDш/нBаE о/рBеFяHі/сCб/тCаEнFуы/уBыDо/шC /яBыDо/ђA /јA /њA 
ен/DиE нтFаоGеIсуьюJгдыLзцMлшNљ/ Cг/бDг/вD EоFаеь/гBе/дD иEнотFа/жBиDнF Gо/зD аыEь/иBт/кDд/лDиE нотGадHыь/мCтEиFаюGеHсуяJдлшKљLё/нCиEнтF оHы/оCн/пC Fь/рDнE иоFаеGуHс/сDтE еFкс/тD иEтFаеHг/цCтDзEаFц/чCиDнEоF Iь/шCиDнE ао/щBиFно/љCоDа/ћDао
ео//лAн/нCбDчEжFп/рBбDл
еп/CуDр/нCорFаHі/рBуGиHкл/сAт
ер/DеE аGвжинстHошIмухJкыіKбпэLзлфъ/бCеEиFіGбг/вDсEнтшFхGакHоIз/гDмFі/дBж/жCе/зBвEб/иAа/кCу/лB DаEу/мC DаFиGоуHыIъ/нCаEиоэ/пBеDаHв/рDы/сBвDеGб/тE амнFвиGпHф/фC DаEио/хCц/чCнDетFп/щBн/џB Cо
ес/CтF клуGпHаеиносJц/ Bл/бCп/вAт/дCнEекFя/жAт/иAя/мAтFц/нDуEекFоGъ/рDуE апFи/сBи/тDя/цCсD Eо/чBкCт/шAт/щAт
ет/EсFарHн/ Aи/аB Cс/вEсFаGн/дDа/жEа/кCаFыHъ/лBа/мCрFаHн/нC оEи/рEавеFкGпх/сCеDиEкHљ/тDа/уB Cс/чFн/яBсC /јBоCе/њAо
еу/BсEдFз/нBс/рCз
еф/CиEеіF /дBи/рBи
ех/Fн/нAв/рBо/сA /тBн
ец/Eь/аAц/нB /рC оEаHъ/тBь/уAц/яAц
еч/BаHу/кAу/лFь/нCн/пAа/рBиE /тCн
еш/CкEнтF ае/вBт/дBа/кB /мAт/нBн/пAн/рBкEнFеи/хC 
ещ/Fа
ею/Bт
ея/C н/дBк/зAн/нCв
еђ/Cау/мAу/рCаDе
еѓ/Aу/мAу
еј/CсFџ/дAс/нAа/сAш
ељ/Cа/дCа
ењ/BеDа/мEу/рAе/тAе/чBе
ећ/CеDаи/вBа/тBе
еў/Dр/лBс
ж/DеиEаFднGуH IоыэJбклKіLвMсчёOжмпшъPртяјQгхњSзьђTцUє
жа/DнтE FвмGјHеIщю/аCтDнEеGє/дDнE рFл/еCт/оBмD Eј/рCнE вј/сAт/уCе
жб/Cаы
жв/Aа
жд/CаEу/аBоEы/еCаDу/оBа
же/CнGсIњ/ BсEл/аAн/дCнEр/еBн/иCњ/лAн/оDнGс/уBнD Eњ
жи/Dн/аB Eт/вAн/лBнEр/рD внтEм/уBн
жк/Bа
жн/BоDаFыGяі/иCя/лCы/оBоDа/уDи/іCя
жо/DрEн/ Cд
жс/Aк
жу/BвEпр/ BпCр/аAв/оBт/чCа
жы/CмEнFц/аAт/эAм/яA 
жэ/Bт/дAт
жі//аAт
з/CаF вноGдимHеуIбіJклпрыKгсьLтхшяMчPцъQжзэюRфёTјWйXєџ
за/C EпFгднGвтHбкмхIсц/ C EпFгдGвHкмхIбсJнрKчMущ/аCнDтHл/бAц/вBи/еDвпEн/иC цEбGч/нCкDн/оC д/рBн/ыAн/яBнCт/іCнц
зб/Eр/ Cеі/аCиDл/иDр/уAе
зв/CаGруJъ/ CуFыя/аBаFиуJё/иFрHъ/лAа/оEр/рAа
зг/CаDр/иCа
зд/Cа/аAеGв/иAа/оCа/ъAа
зе/DнрGя/ Bл/аDц/дDнEя/еBр
зи/Gрј/аBвD EчGл/еEј/иBрDс/нCи/оGн/рBј/уCтDм
зк/Dа/аCаи/ъBа/яCо
зл/Bа/ CеDу/аAи/иAа/уBа
зм/Gя/ BіDеEя/аAеFая/ъAо
зн/Aа/ Aа/аCаDиEоFе/иAа/оAа/ыAа
зо/DрEн/ Cб/аCвнFмHў/иCн/оAр/уBр/ыAв/ьAв
зп/Eъ/иDъ
зр/CаDеEоFы/ Cу/аBеDы/иBаEи/оBа
зс/BкCу/ Aу/аBт
зт/Dар/иCр/оAа
зу/DвеE лјFмHйює/ Cп/аD вјEмFє/еBл/рAв/ьBеEйFю/ўAн
зш/Aи
зъ/Aт
зы/BвCк/аAвE /яAк
зь/CмDкEдFв/ BмEя/ўAд
зя/DлEн/аAв/дBлEч/ьA 
зі/EнFя/ B Dб/аCцDв/дCн/нBя
и/D FмстGзкнHвейлряјIдцчJбипхшKгофLаюMжNщњPућRђљSџUєќVёїZъ
иа/CлDнпEт/вAт/дCлпFг/рBн/цAл
иб/Dу/ A /вCр/рAу/шAк
ив/CаFн/ Bи/жAа/зCа/кAа/лCа/нBоCа/рCаEерGя/сCн/тCн/хCа/чAа
иг/CнEау/ Aн/вBа/нBе/рBг/сAн/фAу
ид/DаFн/ Aе/бCа/жAа/кAа/лBн/рCаDв
ие// Aр/лBн/нA GтHм/рBнDм
иж/Cн/нBн
из/FаGнHр/ DвE бFмопGлрхHгдтIчJк/вAн/дBа/лCа/нC аEоFуGъ/рBоDн
ии//нA /сA 
ий/Fс/лAс/нA /рEм
ик/BаFсJн/ Aо/бBн/дAа/лBаHу/мDр/нC аEо/пAс/рAаGлIљ/тBа/фBаCс
ил/EаFьHнIсу/ Aи/вDньEау/рBоDаи/сBа/тDь/фCтDьFм/шBаDс
им/DаGяHуIы/ BеDаяIпё/дDаFы/зBа/нC аEи/рCеDаEку/сBвEаб/тDы/цAа/шB 
ин/CаEиFсG детфHнуIгоJкхLё/ CдDсфEт/бBа/вDен/гBа/дCаE еи/жBа/зCк/лCиDаFн/мBаCиGу/рCаEтGу/сDтхEо/тCаDис/фBиCс/чBаF еGу/шBа
ио/Eн/нAт/рCр/фBк/цAн
ип/EаFуGс/лBс/рBтDу/сAа/тFу
ир/CаDоEеиFуH IіLю/ BаCс/бAа/вCаDіEт/дBеDо/еAа/жC /зBа/кCаоFг/лBа/мBа/нBа/пBаCо/рCаоDу/сBа/тCао/цAа/шCиDеоF HяIю/ћAи
ис/CтEпFакG илоHнуIьJецъKмх/ BпEктGцHхJч/вCио/гAт/дBк/еAп/зAк/кBт/лBтFе/нCакFу/оAк/пDаE иоуFкGьHмъIвыі/рAтFн/сAт/тCнDкEья/чAл
ит/DьEаHуIсKр/ Bа/бEн/вCь/дDьFс/жFс/зBь/кDа/лCьGр/нBеEьFо/пDа/рCиDеFаоHм/сBе/тCь/чBаDьFу/шBьCи
иф/CиDтEрі/дBи/рAтEа/тBиDі/цCирDі/шAр
их//нA /рCв
иц/CаFыHуя/лDаEыFяHю/нBаDиEеFы/рBа/фAи
ич/Dн/бBнCа/вBа/лDнFа/нCеDкFу/оAн/рCин/сBк/тBн/фBкCн
иш/DеEакFтћG н/вCеDиE аFн/дCт/лBеCк/мCкDі/нAт/пBа/рBћ/чAћ
ищ/DаEу
ию/A /нA /цA 
ия/A EтIм/вB Cв/лCе/нA Fт/рA /сA /тA /цA Dт
иј/BаDеFу/бAа/дAа/зAа/лAа/нBеCа/рBаDу/тAа/цAаEе
ињ/Aа/чAа
й/B DлFстGнIдкоJмKрLбвцMешяNгпчOазифPіQуыRхюSїVє
йв/Bа
йд//аBе
йе/Bр
йк/Dа/оDа/эBі
йл/DаGыIуJъ/аC DаEоGеыіIуJъ
йм/Cа/аCа
йн/CоEеF ыі/аDаFс/еCеDі/оAо/эBе
йо/Cн/ BгDр/аBн
йр/Cа
йс/CктDь/аCкь/еBт/иAк/оAт/ыAк/іBь
йт//аD иEаеоFі/уAе
йц//еAа
к/CаDоF иGлрсуіHетJнKвцLъљMщNхOшэPжкмпюQьRбгдзыSфчTяјUйVњXё
ка/C FзтGлняHжкрIмцJвдеосчKхLй/ DтEкнFлрGдмоHбжIпсчJвйKш/аC EзFнтGвл/бA Gх/вBзC /дB DзFмGв/еB Dт/жA /зA /иC EжтFзцGлHн/йB /лB Eт/мB Dт/нB /оCзD EлFжHц/пB EтFмњ/рB /сC яFеHнчKє/тB /уBзGжHв/цAя/чA Gх/шA Gд/ыBрEл/ьA Gс/іC DцEтIў/љA /ўB Eў
кв/Bа/ BаDе/аBа/сAа/уBи
ке/GнрHш/ DнрEшFйчGл/аBтFд/еFн/сA 
ки/Hр/ Dнрт/аEх/еFн/нA /оDр/рCрEв/сB DйFеHхIо/шA /ыA /ьBйFх/яBйDх
кл/CаюGу/ BаDюFи/аBа/вBюDаFу/дAю/еCаю/зAю/оAа/сCаюDу/тBю/уBаDо/ыBюEі
кн/BоDаEеFу/ Aо/аCа/мBуCе/оCао/іBа
ко/EнрHјJўKяLюNђ/ EлмнрFдјGгптHиIейJжсяMу/аB EвFнIђ/дCў/еBр/иCнр/лEю/пCўDю/рCс/сDрE FглGек/уCвEб/чDў/шBмCдGљ/ьA /яDгй
кр/CаEиуыFеоJэKъ/ BаFео/аCуDыEи/бAъ/дBиCыEэ/еAа/оBуDае/сBиDо/тBыCи/уAа/эAа
кс/CтE иFеGаHіJэ/аBи/еBтE /иC е/оCиі/эBтEп/іCеEэ
кт/DнEуGы/аBиEы/еDнFау/уBу/єDа
ку/C EмFнрGвсщJшKћ/ CрFнтGбHа/аC Dн/вA /дA /еC DнщFвGћ/иB Dј/лA /нA /оCмсE Gш/пA /сB Dп/тA /уB Fе/чA /іBвC 
кх/Cа
кц//аAи/нBиDі
кщ//яAо
къ/BмEс/ Aм/аBв
кы/Aр
кь/Bя
кэ/Bш/ Aш
кю/Bр
кі/FяGнрс/ CлDнрGтHб/сB Cя/ьB Cс/яB 
кљ/Aу/аCс
л/EаеиоFьяG іHнуюIкKжстыLбзчёMглъNвдмOфэPпQхRцSрєTшVѐYщњ
ла/D EвсFднGзтHгмIкхJбпцњўKушLо/ EнтFкмGор/аD FнстGйHуш/бAс/вCсDдч/гBвEс/еB Dт/зBз/иC DнEгGє/йA GўHх/кCвдDсHпњ/нBн/оB EњFгмр/пCнDвт/рBн/сD EвмнFб/тC нDд/уC зFтGрц/фBг/ыCдDе/іB 
лб/Dа/аBа
лв/Bа
лг/Cа/аDс
ле/CнMў/ CнDвGкос/аCнD FжтHц/вAн/еDн/иBн/мAн/оEр/сBдE /уBв/чAн/эAм/іCн/ўBн
лж/Cн/оCн/ъAи
ли/GнHсшIрMњ/ C DнEсFшGбмпцHз/аB FдзтGрHсј/вCя/гEф/дBн/еHј/иGс/нAв/оGњ/сBкC Eш/уB 
лк/BаFу/еBа/иBа/оCу/ыBаDи/эBі
лл/Dа/оBа
лм/Bа
лн/DаиоEеGяHу/аCаоEи/еBо/иCао/оCиDеоEяGу/ъBиCе
ло/EсFнJшўKр/ CкFгшGз/аCгсG нHцIў/бCн/кBнFњ/оDн/сBвC Gбт/уB /фAр/ыB /яBгC 
лс/CкEяF /аBт/еAк/иCя/оAк
лт/Cа/уBаDи
лу/D чFжGвпHагIш/ DаFкGіHѓ/аC Fй/гBш/еBв/иBч/йA /кAч/оBчC Gц/сCжDгп/уB /іA 
лф/Bа/аAа
лч/Aа/оAа
лъ/Bт/аBк/пAз
лы/B EвFў/ Aч/йA /оA /пBвCў/рAк
ль/CнE зFкGстHшIоJбмKг/аBнFтHбсIяJвдпц/еC нFсHмIц/иC н/оCзDкFшGс/уCтD Eо/ыB /эA /яAн/іCкEш
лэ/Cн/пAй
лю/BчEсGбв/ BбEдк/аBв/бBв/дAс/кAч/оBт/іBв
ля/B FеGвтHднцюIмрхKє/ Bв/аDв/вBеDюEт/гAд/дA /еC EеFнтхHў/оB Eвм/сA /уDрц/шAх/яAл/іCн/ўBе
лё/BнDў/аCў/еAн
лі/FнHсKф/ DнEчFмтцGб/аB FзGй/гDф/оEр/сBд/уC /ыCс/эA /яCк
м/DаеE оGиіHуIбвнпыяKклмсMрэNъOдтёPчQгфцшRзхюјљSьUжVѐћWњXє
ма/D EлнтFрGкцHгсєIдшJехяњKаLую/ EклрFнсGшєHгдеIйпхJю/аC FнртGм/дBл/еC EгтFєGряHх/зAк/иC DлFтGцHе/мA /оBнE тGшIћ/рBтDц/сCт/уC Dр/ыC DлEс/яA /іCлD /јAњ
мб/DаEу/аCа/еDр
мв/Gр/еAр/іAа
ме/CнEрFсJшѓKђњMю/ CнEжстFмHдкѓIђJлх/аBтDрIй/вAс/гBн/еBнGш/зBрCнGђHњ/иCнFрHю/йBн/оCнрHѓ/сBщEш/тCс/уAнGв
ми/DнHрIшKњ/ CнEшFкGг/аB Eч/гAћ/дBн/еBн/рBнCр/сBс/ыA /яA 
мк/CаDн/аBа/иCн/іAн
мл// Aа/аBе/ыAі
мм/CыDаEн/аCы
мн/BоEаыFеиGу/ AоDе/аCу/еDиы/оCы
мо/FрGнHсKћLаю/ CжEвгдGнрHм/аB Gа/еCрEн/иDс/оEћGш/сBтD /уAл/хAн/яB 
мп/EаIь/аCаD /оFр
мр/Bе/ Aе
мс/BкEь/ Cг/аBк
му/B FлGмрсHюєIх/ DлEрсFнGз/аB /еB /иDвмEє/оA 
мч/Aа
мъ/Cкр
мы/C DйFелхGсш/ Aш/аBлC /дAс/еCйD Eех/иCйDеEм/мA /рA /сAс/эA 
мэ/Cнт
мя/B EншFтGжсHц/ CжсEо/аBтDц/еA /зBш/иA /оAн/ьBн
мё/Aн
мі/DнсEрHш/ CсDнEжFшGлт/аC Eжч/вAс/зBрCн/рBн/уBс/ыA /ьA 
н/DаEеиоG нтHдыяіIгсуJьKкLфцюMзчшNвёOлхэPбмQпљRжъєSрґTџXњYщZй
на/B FчGтHзкляIдймпрсJгнцKејLхшMђOџ/ B FзGпHдсIвйрJблмшјKгжLхђMиу/аB FлGдтяHвгмIен/бCрEў/вB CтFњ/гAл/дB FнтGк/еB FтHрIџ/жA Fг/зBчEкFтGцHйнJ /иB EтFмHлцJю/кA /лB Dт/мCя/нB Cя/оC DтGлнјIш/пA /рCтD Eля/сC т/тC DяFдм/уC Dр/чB EяGе/ьC яEеGг/яA /іC EлFц/ўDгя
нв/Bе/аBе/оAе
нг/D аEоFлGеуHіIгкст/ Bа/аD аEло/еCаDе/оC DоEа/уC Dа
нд/CаEеиF GсуыHжіIэ/аBаF исGыHжноIр/еC Eу/иBеCи/уCаDи/эB /іDеEыFзэ
не/B GвмнпHикостIдJгзуKйцLаяMеј/ B FвпGимоHдкIрстуJзKгLа/аB FтGл/вCнсFш/гCз/дC DйFг/еC DнFмртGдсHбц/иC DнFтј/йAр/кCн/лAн/мBм/нA /оCнFзтцGч/рDгт/сCн/тA /чA /ыAн/ьA /яA /іDняEц/ўAн
нз/CаDиEі/аAа/еBи
ни/E еяFйтGкмхцHјIвзичюJоKжMн/ DзсјEвGжкHшIг/аE ецFхюяGймчHијJр/вD вEйкFм/дD йEхFкмт/еCеDяE GйтHи/зC Dх/иDмE ицјGрс/лBтC /нC Dй/оC EмтFцGр/пC /рD EйкяFо/сDкчEм/тCйD Eмя/уBк/чD йкFх/шD о/ьCйDкх/яBеDя/іB т/јBк
нк/CаDцFитуGі/аCа/еBа/оDі/уBцEт/іBаDи
нл/Cаи/еBи
нм/Bа
нн/BяDыEоGеі/аBяDыFоGеіHи/еBяEыFао/иCоEиі/оCоDа/эBеCя/яCе/ёBыDо/іCа
но/C EвсFгGмHейпJжчїKшўLкюMал/ CвDмE FрHт/аC вGтHн/бBвC /вB EгFй/гBрDс/дCсE гFйGм/еB FсGг/жB Eс/зC й/иDн/йBс/кBпC /лB Eс/мCгж/нD геEйFм/оBвEм/пB /рD еEгс/сCвD EсFў/тC EгсFеGйш/уBсDк/хAл/чB Eгс/шA /ьD геEйсFмGї/іDк/ћAс/ўBчDў
нс/BкDтEьH IіJф/аBкDьEтG аHф/еBкEьFо/иCкт/оBкDь/яBк/іCктEь
нт/D аEеиFрGоыIуэі/аCаFиэ/еC DаиFоGрHыіIуKъ/иBеDа/оCрDаеGо/уCу/ыAа/эBыDр/іBеDэ
ну/D тEвлFюGмIжєJц/ BлDмEж/аC Fа/вAт/гC Eо/дB /еC вDт/иB Fк/кAт/лAв/мAв/нBю/оC в/рBт/сCтDє/тCвю/уAт/ьBю
нф/BоFл/иAо/оCил/іAо
нх/Bр
нц/DауEеыі/аBуEи/еCа/иAи/оCе/іCыі
нч/CеDаи/оBе
нш/DыFо/іDиEі
ны/D йхEеFмGя/аB Dя/вCй/дDей/еA /жB /иA /нCйхDеFм/рBй/сB /тBйEм/чD йEеFя/ьCйDеE м/іA /ўB 
нь/C нEоFяHшюJї/ Cюя/аBнD /дAо/еB Eш/эAн/іC 
нэ/BлD /аAл
ню/B EвGє/вBв/еA Eт
ня/B GемHтяIвJў/ CмEкFдGп/аCт/вCвDн/дCяEг/еCет/иBт/лBе/нA Gм/тBй/хCя/шB /ыA /ьA Eў/яBц
нё/BвCн/дAв
ні/C EкFчGймсцяIжзJші/ DжEг/аB Eя/вBчFш/дB /еB /жCй/йBч/нA /оDя/чB /ыBц/ьBкC /яBц/іDмEі/ўCв
нљ/Aи
о/E FвдлрGбгкмнстHзпIжйчјJеKцшўLияMоюїNафхљOущQђіћRэєSњTџVъѕWёXґ
оа/C Eн/нDф
об/DрFаGнъыIуј/ DрEлF енъGщјHоIмJв/дBаDр/еCрGя/зAр/лBа/рDлEиноFаекуGі/сDиEсы/тCры/уAи/ъAщ
ов/DаGныHуIр/ CаоHд/гDа/дDа/зAа/кDаFныGу/лEа/мCыDа/нDилEаFноGкыHіIяJщ/пEрFн/рCаDеEиF к/сDеEмп/тDуEа/ьBи
ог/DрEаFу/ Bр/кBа/лEаFу/мBу/нAоE /рAр/сBл/тDр/ьAо
од/EанFрGуHсJя/ C DеEнFирHбг/бBн/вEасу/гDу/дAа/еBн/кFу/мCу/пDрEаGс/рDинEоGъ/сBеCр/хCнGя
ое//кGф/нA /рCнDк/сAд
ож/DнEа/ Aи/кBн/мCнEа/нCеDи/рBн
оз/DнGаIшJр/ Aн/пCнFа/рCдоEмGпшHртIг/сAд
ои/Dс/пAс/рBзFг
ой/Fнс/вDсEн/нA Fд/рC DксEт/тBн
ок/DаEуFрHн/ CрDноHв/дBу/кDн/лBа/мBр/нB /пAаFр/рDаиE FрсGе/сB Fе/фAу
ол/DьFнGауHяJы/бCьDа/вFаныGуя/гIс/дFу/еAь/зCу/кDьGу/пCьDнFуHяKс/рCьDаEиFя/сCю/тBь/фBк/хBа
ом/EаGуJн/ Cо/вDу/дDа/кCа/нC еEуGн/пHн/рC еFя/сB /тCаFу/ьAу
он/E атFеиGгосHучIвдкфіJцMъ/ C оEи/бC /вCа/дDеEс/зCтEа/иCн/йA /кCтDаEиF GвфHгуцчJз/лD аEичGк/мDгтEи/нCи/пCеDоEу/рDаEенFк/тC Eгис/фCтDеEа/іB 
оо//сBбCтFд
оп/EрFуIсшъJы/ CцDрEеиHсшIт/дCуEъ/еAр/зAа/нBк/пFы/рBу/сCс
ор/DиEаемF GотHнуыIсяіJдрцKюLчMњ/ Cи/бC EанFоуGдк/вCиDаеFою/гDиEнFтGсњ/дD аEі/жCдс/зBеF GцHч/кBиEеGор/лCу/мCаиFс/нCиEвуHф/пCтEаеяFоуц/сCаD тFн/тD иEаоыGіHу/фAмIд/хBи
ос/BтFльяGнH иоIаJксKвр/ CтDнGво/бAн/вBтDс/дAт/кDа/лBьCя/мAт/нBтG аинIу/пCтDлFиоGер/рBтF Hм/сAт
от/FрGаHнс/ D EксFворGлмнHдпJбг/бDаFнуы/кFа/мCр/нBоEа/пBр/рC Eикно/сB Dа/хCя/ъAв
оу/C /кBл
оф/Dит/рBиDі/сAт
ох/Cр/сAр/ђA 
оц//рAе
оч/Dн/ Cеі/нAн/пDа/рAи/сBиDе/тBн
ош/BиEеFкуG / AиFт/лCа/нAе/пCку/рBи
ощ/Bь/мBьEн
ою/A 
оя/CнDтFв/кBт/пBвCс/рBт/тAнGщ
ої/A /нA 
ој/C аFиHсIк/бAа/вC DсFн/кCаиD Eе/нA /рB FеHо/тCаDиFб
ољ/Dн/пCа
оў/CвDнE Fк/кA /лBк/нBн/рBвCн/тAв
п/DорEаFеGиуHіI JклцKнсLптчъыMяNшOхюPбвьэQљRмјTдфUгWзYщ
па/DрEкF дмнGзлстўHвпJчшLуMѓ/ DрEкмFдGлнптўHвIсшKу/аDзF сўGњ/вAд/дBв/еDл/иC Fѓ/мEч/оCс/пB /рBн/сDнс/уB Eнт/шAн/ыAд
пе/BрHаш/ BрEч/аDн/еCн/оAр/сCцEаошFлх/уC н
пи/BсGрш/ Cк/аAсFшGт/иBн/оBсDрHю/сAс/уB Eн
пк/BаFу/аBа/оCаEу
пл/DаыIэ/ BаEоGъ/аBи/ыAы/ўAы
пн/CаDиоEы/аBа/уDоы
по/FсGрHнJш/ EдлсF вкмGзртHпIчJишKгљLя/аEмртч/вAр/мAнEр/сBлFрGзс/уCзт/ыAл/яAн
пп/DаыFю/еAю/уCыDаE у
пр/CоDаеиIыK / CоDеиEаHыLв/аCаDеEиF Hя/еBа/мAе/нA /оAе/рAе/сBаHя/тAа/уBеCа
пс/Dвек/ Bе/аBк/иBвDи/оBе
пу/CбDсFтGнрHшщKњ/ CтDсEнFл/аBсEаFш/еAб/иC с/оBсEщ/пA /сAб/тCш/уB CтFћ
пш/Bт
пъ/Bл/ BрDт/зAл/оAл
пы/B CтEн/оAт/пA 
пь/Bю
пю/Bр
пя/Cрт
пі/EсHю/ CвдFкс/аBс/оBю/сCлс
р/DаеEиоG уHыIжмнстіJвгдхэяKкшLзMблрцъNпOфчюPьRёђњSјUщћџVљXйYєґ
ра/E знFвмGдтHбжйсIгклцњJпфчјўKшёLрхщNђћ/ BзEдсFбGмHйё/аCмE GбгнHњIклпч/бDжзнFбт/вBтEщGќ/гBмDнEфFд/дCзDвE Fс/еC FнтцGкјўHлсIрх/зBзEч/иCнE њFмGтHчјIщJа/йB /кCйDнEтFјGлHяIщюћJи/оB FвкGмHчш/пBвFгGзсцHпIк/сBв/тCнE FвлGбHшIкў/уB Eц/фBн/хAн/ъA /ыDвжEў/іD в
рб/DаеEіFс
рв/CеDаоFинHъ/аBа/вA /дAо/еCеDаEнGы/оBе/пCи/ъCоъ
рг/BуD Fи/аBуE Fи/уB 
рд/DнEеF жиGсуHвшIю/аCнFав/оD о/уCс/ъBе
ре/DдFжкмсGбнпшH вгзлтцJочђњKаийфLрух/ DдпEжFгзсHаIч/аDдEзнF вл/бDг/вBмCдFж/гAшFс/дBсDдFђ/еDдEмFвсG зкнтHглIхJйр/зBш/иBкCнGњ/кDмтEиноGћ/мAж/оCцDкнEњF Iј/пCдFвжмGгктHноIфJиру/рAк/сAд/тBбDлFнGш/уCђD /фBн/хBп/чAз/яAн
рж/BиCаHк/дBаCиGу/еBиFк/ъAа
рз/CуDиEв/бAу/еAи/ъBв
ри/E сFкнтGмјHбвзлрфIпчяJагдешKо/ Cс/аDаE йFтяј/бCтDш/вB /еD тEрFкч/зBч/иBнFл/кCтDвпFе/оBсEјFзтG ряHшIи/пD кFлмсGвнHдпIзJх/тCмDбE GвгHц/уB Eр/фCк/шAф
рк/DаиFеуHмш/аCи/еBа
рл/Cа/еCе/тA /яBы
рм/BаFиHы/аBа/еCиEі/оAаGиы/эAі
рн/DаиоEыFеGуі/аCи/еDаоыEиFеGу/оCиDо/уBа/іCіEь
ро/EвзFгкGбйлмсчјH нтцIпшўJеиKфLяMрNі/ BзGбд/аCлEнF д/бBјEбйGя/вBп/дBб/еDвмт/иBвDч/кCл/оEмнтF вжGдс/пEгзсFвмцGбпчHшI динтJф/тCкEвйлGеўJю/уBв/фAв/хAн/ыBў/яBд
рп/CаFс/еCр
рр/BеDа/оAе
рс/DикEіFоь/аBкEь/вBт/еBиDіEк/иAк/оBкDь/уCоDиF Gа/ъAе
рт/DаинEуF GыHв/аBнDи/вBе/еCиDаE Fы/иAу/оDиуE а/цBа/ъBв/эBы/іBу
ру/E гкпGвежзмнHстчIхюJш/ DсхFм/аD жEј/бBн/гBпDзGж/дBгDк/еB Eвн/зBх/иBеDвEю/кCгDтEж/оC DкFчє/тBкDм/уC /іB Cн
рф/Cе/еAе
рх/BиDнEіFу/аBиDі/еBн/ъAу
рц/CиDі/еBе/оBи
рч/Cе
рш/CиDеEаFуGв/вCиDуEн/дAк/еCеиEаGё/ъBв
ръ/CзDтEж/вAз/еAт
ры/D EсFмнтGяHвезфцIб/ Eа/аCсE FзцGй/еB /кBтEвц/оC Eейхя/пD EлнFкGп/тC м/уA /шAф/ыAн/эBт
рэ/DсFгджнGбчHз/ CсDгж/аCн/дBв/еBч/кBс/тCбл/ыBк/яAд
рю/BвDє
ря/BдFбмн/ Aд/аCнDлFщ/еCв/иCв/оAдFю/пAм/тAб
рі/D вFнGбзйшяHагIо/ Bв/аC Fл/бBз/еD г/иBв/оCвDн/тDбвшFл/уB 
с/CтFекG аилопHуьяIніJвсцъKмыLрхMшNбчэOжфPгдюёSјUзWє
са/C EмнFдGлHкрIабпJуKо/ D мEднGлHвкпрIбсуJгх/аD /еA /иDнEмтFкGњ/кB /оB /сB /уB /іDнEц
сб/Bо/ BоDр
св/DаеоFъGя/ DеоEаFъG /иBа/оAе/пAа
сд// Bе
се/C FкнрGглтHвмJабйпKх/ B EрFнGгкHвIпJа/аDм/вC DгEкх/еCнDтFц/иCкDй/кAлFм/оCтEб/пBгDв/рBн
сж/Aа
си/CмEсF нGглртяHичIвKю/ BмDсEгFн/аDнп/вAч/еC DрEј/иB Fт/кBмE Fр/оCлт/пBз/рCяDиE Fвю/сBв/уBр
ск/CаDиFоіGрIеуJљKв/ CорGлу/аBа/бBа/дBаDиEі/еCиоDа/зBаDі/иCаF елоуљGв/йBаDиі/кCиі/лCаи/мBа/нCаиEі/оCі/пCи/рCаиFі/тBаCи/уBаEоFу/ьCаиEі/јBи/ўBі
сл/CиDеоFауGі/ CиDеоEуGі/аBо/еAи/иBоDа/оBе/уBоCу/іBяCа
см/CеDоEа/ Bе/аAа
сн/CоDиEаFуGы/ Bи/аBо/еCио/иBиEе/оBоEа/уBа/яAо/іCуDы
со/E вдFзкрGботчHмсIфхJец/ DдE зFвоGрсHбхIепф/аBв/бAл/еDвртGю/иBкDчEт/кDмн/нBр/оCбDч/рAр/сBр/уBт/ыAт
сп/CоDеEирFуIліKя/ CиDрEеGаіJы/аBоDрEа/вBл/еBу/иBоDрEи/кBо/уAеGя/эAу
ср/BеDаGп/ CеDаGб/оAе
сс/CыE аFо/ Aы/аDаиFм/еCаD о/оBт/уBк
ст/DаEиорF вGеуHьIіJнKъыэLтNя/ CарEоFвиHеIы/аDрEаеоьFиG уIк/бAв/вBаDвр/дCаву/еDвиоFнGеуі/зBо/иDаеиEоFру/йAв/кC EаоуHн/лAв/нCврDа/оDаE иорFуGьіIъJт/рBаDе/сBа/тBвFуGъ/уBаDиEрHы/ъBо/ыBаCо/юAр/яAо/ёAк/іCьDиEрF эHыIю/јAв/ўBа
су/D EвFмртGфщјHп/ E мфщFпGдклHб/аC /дAт/еCвD р/зAв/иC ј/кCа/оB /тAт/уB /іA 
сф/Bо
сх/CоіEе/ BіDе/иAо/уAо
сц/CьDіEрFея/ Bе/аBьDі/еBі/иAр
сч/BиDё
сш/Bи/ Aа/аBиDт
съ/DсEдзощFвк/ DзсEдощ/еBв/иAк
сы/BлD Fв/ Dгс/иAв/сAл
сь/BкC GцJлп/ CпDе/аBц/бAк/вAк/дAк/еB /иA /йAк/мAк/нAк/оA /рAк/тAк/ьAк/іCм
сэ/Cн/ Bн/кAл
сю/Cд
ся/A Iр/ BрDм/аDнрEг/вBк/еCт/иA /оA /тA /ьA 
сё/B /ўAд
сі/D FмнсяGвїHбхцIю/ DсEмнFрGг/вB /иBв/кC /оDб/рDяїEю/уDц
т/DаE еиоFрGьHвнуIксJыэіLлъMптNмхяOдчPфюQбгцљSшёјTжUзVйWєXў
та/C EнFлGбвртHкIмчњJйпцјKеўLж/ CбEкGйсHгзмрчKу/аB EлHкрчJн/еB Fдт/зAш/иDнтFмњGйHе/йB Dх/кB /лCт/нC DлFрцGжктHмў/оC Dт/рC DвEнGа/сCнDвFртGлHпJјў/тA /уC Dњ/фA /шD њEбмј/ыBнDц/ьBт/эC EгFея/яA /ўBр
тв/DаEуIъ/ Bъ/аBа/иAа/оEр/рBи/сCоDаEиуFе/фAе
тд/Dя
те/FрGнIњKћ/ BкEмFрGгH Iхґ/аCлE њFн/еEн/лBр/нCкрFй/рCнDж/сCмEрFнGйп/уBн/чAн/шCћDц/ьBр/юAр/іCр/јA 
ти/Hнрсф/ Aп/аB FвсчHнIя/еGр/иGс/кFр/нCфD EтFр/рCкрFј/сC EлмтGнчJг/уB /шCк/ыCяDеий/яA 
тк/DаEрFу/аBоEе/еCа/иBа/оCрDа/уCиі/яAо
тл/Bа/ Bа/оBа
тн/CоDаиEыGіHу/аCоDиGь/еDау/иCы/кCиDыFе/оBо/рCиоDы/сCаоы/уCі
то/EрHнIяJјўLс/ DлE зчFмGвгкHн/аBтDрE Gц/вBр/иDр/кBр/нCвDтEм/оDр/пAр/сDвE рFяGйлјўHчIипJес/уCн/шA /эC DмтEгFй/яB /јAв
тп/Dу/оCр
тр/DаоEеиG уыHіIэJя/ CеDаEиFя/аCиDаыGэ/дBиCы/еC DаыEи/зAи/кCл/нBоCа/оBеCиFі/сCаоFеуHі/уCаDеі/ъAе
тс/BяDтEкGуHь/аBк/еAяEт/иBя/оCту/уAт/юAя
тт/BаFя/сAа
ту/D пEврGасIг/ DрEнFкмт/аCрD сGм/еB /иBв/кAр/нB /оB /рDавг/сBпDвE Gа/уB /фA /эA 
тх/Cа
тъ/CптDр/ Bр/аBч/сBп
ты/C FфGвклпчў/ Bп/аDвEч/еA /кCў/нC ф/оA /рBк/сBлEч/эA 
ть/A Eс/аA Fс/иA /сA Hю/ыA /юBс/яA /єAс/іA 
тэ/DкрEмнGйч/ BкEмFч/нDй/сBм/ўAн
тю/Cр
тя/Eвг
ті/Gр/ Dл/аB /нBв/сB CвEр/яA 
у/D FвсGдклмнпртHбечIагюјJжзщKфшєLйхцћMоэNіїOияPуњQўRѓTђUџVъљ
уа/D лнEр/лBр/нCт/пA /рBн/тBлFц/чB 
уб/BлEа/ CуDи/кBа/пAл/сDт/тAа
ув/AаIс/ BеDіEо/бAа/вAа/дAа/жAа/зAа/кAа/лAаFч/нAа/рAа/сBаE /тAа/чBаDсFу/шAа
уг/CаE иоFмGе/дBм/рC DаиEоHв/тAа
уд/BаEеFзуGиHжIь/ Aа/аAи/бCеDзуGь/нBи/сAа
уе/BтEмц/бBцCт/вAт/зBтCм/кA /рBтCм
уж/CеEбин/ Bе/дBи/лBб/нBн/рBеDа/јAн
уз/EиклFосGбеьі/ DблоEр/вBл/рCик/цBс
уй/Bт/бDц/лAс
ук/CаEуF GлтцљHве/ BаEлFљGр/бBв/вC о/лCс/нCс/рDтуцFе/шBуC 
ул/DаьEяFеG тіHуJм/ Aа/бDаяEо/гBя/дDя/зBьCт/нDаеь/оBм/пEс
ум/BеEаоF GбIм/ BоFн/гAеHэ/зAе/кAе/лBб/мA /нCа/рBе/сDаміEи/тC а/јB 
ун/DкEадF гиоGуHі/ CоDиу/бCт/дBа/кBд/пCкDа/рD /фAк/чAа
уп/DарEоF нпуGиIк/ BоCрEу/дAрFл/жAа/зAи/лBк/рCапEиFе/сDе/тCнD EауHц
ур/DсEаF иуыGгніIдк/ CеDо/бCг/гCаDн/дCа/жBн/кBс/пB /сBс/тCаDыEе
ус/CтEкпF Hалхі/ BтDпGлхHі/вBм/еAп/кC DиEаFу/мCіDо/пBтCк/рCкEс/тC DоEн/цAк
ут/DиE арFосGкньIы/ Cи/аBе/бCиDоEа/гB /дB /жBь/нCрDиFн/оBб/пCаDьEес/рBк/сBсCн/тB /фBу/чAл
уф/BеDиEф/бAе/сCифDі
ух/Dау
уц/Bь/лAи
уч/DаеиFнуG ыHё/ BиCё/гCаы/лDаеиFэ/рD н/љCу
уш/DатEкFч/кBа/лBк/пBт
ущ/BеEаи/кCиDа/пAе/сAе
ую/B Dтщ/вCщ/дAщ/зAт/нA 
ує/B Cт/вBт
уј/AеFу/зAе/сAе/чAе
ућ/Cи/гCн/јBи
ф/CаDоEиGеріHтуI лKфMсNгдьэOмныPвяQкхчъRйпцјUюљ
фа/AйHрI Kќ/ AйIр/аDр/иBќ/лB 
фе/BрEдFй/ Bд/аAр/еBк/рAй/уAр
фи/BкEлчFнHгц/ CлDнFоGџ/аAч/еBкCн/иAк/нAг/оBл/уAк
фл/Bа/ Aа/нBиі
фо/BрEкн/ BрDнEк/нAр
фр/BаDиFы/ Bа/аBи/иCо
фт/CуD аEв/иC а/оBв/ыBу
фу/Bн/ Aн
фф/Bи
фі/BкEлGгч/ CлDн/иAк/оBл/ыAк
х/C DоEаFіGиHенруIвJтKмсMлэNдOбыьPфъQгхчшюRкпяёSјUє
ха/DрEнFвмGйлтIу/ CрEнHи/аE 
хв/Aа/тAъ
хе/Eрш/ DшEкFб/сAм
хи//аDщ/рBвDт
хн/CяDі/еBо/рBяEе
хо/Fр/ CрEлFнт/аBд/сAд/уAм/ыAд
хр/BаDоFв/ Bа/аBе/нAо/оAа
хт//аAе
ху/C EнFа/рA /уB 
хі// CбDн/аAд/рBвCт/сAд
ц/DиEаеьіGцыH IвкоуяJрэKюMёNзптOдлсъPбгнRхјTмфUч
ца/A Fт/аCн/еA /иB Dт/йAр/нA /цA /іA /јAр
цв/Dя/ BеDя
це/Dнс/ BлDнFйIо/иDн/нB /оAс/рAг/сBн
цз/Bя
ци/DяјGфюHрIа/ CфDкFгGљ/аDияјE Fю/еCфDа/иDјGа/кCјDя/оCр/пCяј/рC /сBк/уBј/яBи
цк/Bа/аAа
цо/Dў/аAў
цр/Aт/ Eв/сAт
цу/C DзсFј/аBј/иA /нBзCс
цц/Aа/аAа/еAа/ыCё
цы/C яFі/аBяEі/иA /нBя/іCя
ць/A FкGо/ Aо/аA /еBк/сA /ыA /іA 
цэ/Bн/ Bн/аAс
цю/B 
ця/C EглFў/ Bл/дAт/иA /сCў
ці/EїFняGю/ B Eл/аCїEсюя/еBнEа/кBї/сC вFц
ч/DаеиEнGкH оуыэIтJвіKёLлMжрNсOбцьPмхшQчъRдјSпTгзVњћ
ча/DтEнсF лGеHвдйкIцюєі/ BсGкHм/аD лEнFеєGв/еAт/иDйнEвFј/лAн/нBн/оBтDк/уDве/шCдEец/ыBй/эAі/юD е/іBе
чв/Aа/юAа
че/BнEсFрHњ/ CрDтFшGмх/аAнGњHм/еBнEњ/зAр/иBсDн/нC т/оDр/уAн/юAнFв/яAй
чж/Bу
чи/DнEсHњ/ CсD т/аC нDт/еCс/иBн/нCв/оCнGш/пBњ/сAт/уBтD /юAт
чк/CаGу/аBаDиоFі/иDа/оCа
чн/DаиоEыHіIу/аCоDы/еCи/иCоDаиEы/оDаиоы/ыCыDа/іCаDио
чо//аBтCк/юBв
чр/Aе
чт// BоCе
чу/BвEјFа/ Bв/аBвEн/еBа/уBј
чы/CмEнтц/ CтEр/аCн/гAм/уC /юBц/іCл
чэ/BнFй/аAн/шAн/яAй
чё/Cн/дAр/юAн
чі/Eр
ш/DиEаетFкG ныHручIоJвэіћKлсњLмMпёNцьPшяQгфхRъSљTбUж
ша/DбE вFнGмрHеяјIоJљ/ BбEр/аDо/еBв/иC мDн/рCвDл/сA /ьBя/іB 
шв/BеCа/ Bе
ше/C нGм/ Dмс/еAн/иA /оBн/рAн/ьB 
ши/CрDбFнGтHйлJф/ Aр/аBнEвFо/еBт/зAр/иA /оAбDр/рDлнE т/сAр/ыA 
шк/BаDоEиGе/ Bо/еBаEи/иBо/оBо/уBи
шл/Bя
шм/Bа
шн/CоDиEаяFі/еBоDа/іCяі
шо//ьCе
шп/Aа
шр/BиCы/ BиCы
шс/Aк
шт/CаоEе/ Bо/аDу/еAа/иBа/оBе/уBа/іAе
шу/Cвк/ Cм/аBв/оAк/рBвEє
шч/BаDэ/аAа/яCэ
шы/BрEн/ Aр/аBр/нDя/ыAн/іA 
шэ/Cн
ші/B / Aс
шњ/Bа
шћ/Bе/иCа
щ/CеDиоFаG IьJуёLнMіQтRрщ
ща/D тEея/аEб/бCй/иB /юAя
ще/BнEс/ A Dл/бAн/еAн/уCс/ъBрCс/юCгйDе/іAн
щи/Fя/аC DтFщ/уBй/юCейDх
що// B DдEб/аBт/ъAт
щу/CюDє
щь/Aю
ъ/DрEтFдзлGвекмсщHопJжнKгчLбяMхцNёQюR йTф
ъв/B DмEп/вA /сBм
ъг/Cъ
ъд/BъCе/бBеDа/сAъ
ъе/Aк/бAкEд
ъж/Cк
ъз/CдDкм/вBмEс/лAг/рAк/сAд
ък/B Eв/сB 
ъл/BнDжFвGг/дBж/пAн
ъм/A /кA /тBн
ън/B 
ъо/Bб/сBбDт
ъп/C DнEк/тB 
ър/CжEвFзшGдст/вDзшEдFхGл/дAж/мAт/пAв/сAв/тBсC 
ъс/B Cт/кCвн/сB 
ът/A /вAр
ъч/Aн
ъщ/Bе/дAе/рAа/сCо
ы/D FйGвекмхяHлнрстIбзпцчJдфшKгўLіNаOжюёPуRщTоUыэ
ыб/CаDрEо/вCарDо/рCу
ыв/BаDо/вBоEе/зAа/лAа/рBа/тBа
ыг/Cл/вCр/сAн
ыд/Cае/вBеEз/дAу
ые/A /мA /нA /рB 
ыз/BнEо/вBнDоFы/рBа
ый/A /вA Eт/мA /нA /рDс/цBн
ык/BаEил/вBаDл/зBи/тAа
ыл/CкEаFьі/бC Dо/вAу/мAк/рAа/сBк/тBьCі
ым/C DаFиіGлHк/вA /жB /нB Dи/рCаDлFк/сAб/чAа
ын/DяEіFстGгю/пBе/рCяDт/чDн/шCя
ып/BоE лGы/вBоDлFа/рBы/тA 
ыр/CаDыE /вAаEо/дBэ/чBв/шBыD 
ыс/BтFло/вBо/дBп/мAл/рAт
ыт/BьEаGкы/бAь/жAн/пCк/рCьEио/чAа
ыф/BіCт/рAт/тAі
ых/A Fо/вBо/нA 
ыц/BьEц/бAь/рBь/чAь
ыч/BнEк/бAн/вBа/тAн
ыш/CыFь/вBыDе/мCи
ыя/B Fвл/вBв/дBлEп/нA /рB /цA 
ыі/A 
ыў/Aн
ь/C EкнGзсIотшяJмцюLбдеєMвглпNфёOйчїPхіRиTрUўVщ
ьб/Bо/лBо
ьв//лAа
ьд/Bз
ьз/BоCуGя/лBоCуGя
ьй/Aо
ьк/BаEиоі/зBа/лCоDі/сBаEи/цAа
ьм/CеDяі/зBя/лBі
ьн/DаоыEеіFиGяIу/лDаоыEіFиIу/нBеCя
ьо/CгDвEрGї/лBвCр/нCгD /цBгCм
ьп/Dы/сBі
ьс/BяDкFь/лBкCь/нBк/тAя
ьт/CаDеEрFэ/лCаDеEр
ьц/CіDь/лBа/сBіCь
ьш/CеEо/лCеF 
ью/B /пAт/щA 
ья/C DнFр/зAў/лCн/нC 
э/EлнтF крсGймHдIгчшJбвжфKзцLапхўNяOеоуPіQюSы
эб/Bн/рAн
эв/Bа
эг/Bі/рBіDу
эд/Cн/рCнDа
эж/Aы
эй/Dкн/тAн/чAк
эк/BсEрFв/ CрDвGз/рCт/тAс
эл/BеDьFіHк/ AеEь/дBь/нBі/рBк/сBя
эм/DыEуFн/тCы
эн/DнтEьG дHзсIцю/лAд/мCю/тBтFг/цBтDз/чBнDь
эр/D EыFнт/вBт/дCа
эс/CпE Fу/ Cт/рBп
эт/CоDаF ыGу/ AоFи/гBаCы/жB Cа/мBа
эф/Cф
эц/Cк
эч/BаCк/рAа
эш/B 
ю/C DчEтFщGвHсIрцєJбжнKдкюLгмпMзNайлOфэPшїQиіRеохTя
юб/Bо
юв/Aа
юж/Aн
юр/C /кBд
юс/Aт/лAт
ют/D сь/ Bа/аCсьD /лAн/нBо/уCь/ьBе/яBс
юц/BцCь
юч/DаеиEвF GыHё/лDаеE виHэёIі
ющ/BиCе/аBиCе/уBи/яBи
я/B GнтHвдкIемJгзлрцKсхшюяўLбчщMжпNйєOоPуQаRфэTіUї
яб/Bв/рAв
яв/CаDлFоыGн/ Bл/аBо/вAа/еAн/иAл/лBаDо/нAа/ыBы
яг/CуDа/ Bо/бAу/цCв
яд/CкDоFуGзр/ Aр/вBо/лCуD Eі/рBкDо
яе/BтDмGц/лBт/нCмтD 
яж/Cы/мCа
яз/CаыEк/ Bы/бBа/вBа
як/D щEоіFи/ D щіEоFи/нAо
ял/DоіEь/вAі/зBя/лAь/ыBо
ям/C Dаи/нB Cа/рBо
ян/DеиEаF нсGгHк/ Eм/вBе/еAн/лBе/мCаDіEя/оAи/рBе/сBе
яо/A 
яп/Cо
яр/DнэEоGкл/ Cл/вCш/лBн/пAэ/сBо
яс/DнE /дAн/мBтDц
ят/D аьEиFоHі/ Bі/аA /вA /иBаC /лBь/мBи/нBь/оBоEн/сCк/цAк/іAу
ях/A /лA 
яц/CьDиі/лCи
яч/Bэ/ Cе
яш/Aч/мAч
ящ/BиD 
яю/BщCт/лBщ
яя/A /нA 
яў/B Dл/нA 
ѐ/CлнEт
ё/CнEтF вGмрHсўIдкJглLжзйхMбNцэPч
ёв/BаCы
ём/Cн
ён/B Cн/аA /лBн
ёр/CкDт
ёс/Cц
ёт/Dнс/чBн
ёў/Cк
ђ/CеуDаFиоM Oшј
ђа/BјEњ
ђе/BнEмњ/оB 
ђи/Aв
ђо/Aх
ђу/C ј/еC Eм
ѓ/AуEаGеK 
ѓу/A /еA 
є/B DтGкмHднIврїJсюKглMцNпфхOжйPбзуQчшя
єд/Aн
єк// Aт
єм// Bн
єн/Bт
єт/Aь/аAь/уAь
ѕ/BвCиH 
і/D FвднGклсяHймрIзтцчJабгшїKжоюLпхєMефщіNуёOўTґUэ
іа/DлнпEг/дCгп/цAл
іб/DнEа/зAр/рBн/сB /хAн
ів/Eан/зBн/кFс/лDа/нBа/пCн/рC н/сA /хCу/цAа
іг/CаDнEу/ Bн/нAе
ід/DнHсIэ/ BеDэ/вEнGс/сCз/хAн
іж/Dн/нBн
із/DанEу/ A /пAн/рBа
ій/CсFн/зAс/лAс/нB /цCн
ік/CаFнсу/вBн/лBа/нC а/пBс/фBаEс/чAу
іл/CьFау/бBь/вBь/дDу/кAь/пCс/рBк/фBь
ім/Dа/ C Dп/лCа/нCа/сCав
ін/EаF гдсіGкнтцшHфьIуJю/ CдEстфш/бDь/вDецEн/дBк/кDцFч/лCіDг/мDіEаинGю/рCк/сDг/цCаы
іо/Dн
ір/C EаFкнуGыі/ BаDл/вDкт/кCаDу/лB /мB Eу/тA /чAн
іс/BтEнF алHуці/ Cн/аAн/гAт/кAт/мBтFц/нAт/пD алEу/сBт/цBк
іт/Eаь/лDр
іц/CьEаыGэ/зCыь/лCьEэ/нCаь/сBь
іч/Bн/лEы/мAн/нBнDа
іш/DнE /вD аEчыі/мBт/рAн
ію/B Dв/пBв/цA 
ія/A /вCт/кA /лA /нA /рA /сA /цA 
іё/Aн
іє/Dнюї/ Aр
ії/A /цA 
ї/A HнIлртхJвдксїKзмLбгMйпчOжоPаефцшRє
ј/CаеE GуHиIстJвдноKклLмMбрцџNпњOчшPгзќTфUј
ја/B FтGлнHвз/ B DзFвGпHч/аB Fњ/еA /иB Fлт/оB EтFн
јв/Bе
јд/Bе/аBе
је/B GдкHзм/ B EдFз/аB /бAк/вB Cт/иA /оC DвEнFћ/уA Fм
ји/A /оA 
јм/Aа
јн/Cи/аC 
јо/Cт/ Cш
јр/B 
јс/BтCк/еBт/оAт
јт/CеDо/аD оEа
ју/B DмEћFж/ Bж/аB Cћ/иBм
јњ/Bо
љ/CаDеуFикHнIсJ KцNошOбQпчњ
ља/C кEњ/вB Dњ/еAк/оB 
ље/Bн/вBн
љк/BаDу/еBа
љу/Aч/кAч
њ/BеDаHиуLоM NсSкџ
ња/A Fт/аA /еA /иB Cт/уAв
ње/A Fт/ Bг/аA Gт/еA Eт
њи/B Dх
њу/B Dј
ћ/BеDиEаFуG нJоNсPкљ
ћа/C вEњ
ће/B CнEњ/ A Eл/еB Cн/шCњ
ћи/B Eр/ Aр/аBн/еA /уB 
ћн/Bо
ћу/B Dј
ќ/AеEаIоJинM 
ќе/A / A Eл
ѝ/A 
ў/C DнEвFстGдклIзпJжрцKагLбшMчNемэіOфхPйо
ўв/Aа/ Bо/оAа
ўд/BнCа/ Aа/аAн
ўж/Aы
ўз/Cь/ Dр/аBу
ўк/CаDлі/ Aл/оBаDу
ўл/Cея/ Bа
ўн/CоDаыEі/аBоDе/оCаDыі/ыCы
ўп/Bл
ўс/CктGё/аBк
ўт/CаэFв/аBэCа
ўц/Bы
џ/CеDаиEоH IуJшMбдп
џе/Aр
ґ/C EауFрGетіHдиIбоJвKглсю
`
