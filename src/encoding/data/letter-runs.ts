/**
 * Which letters follow which in words of languages in Cyrillic and Greek letters. Made by scripts/letter-runs.mjs from
 * reports, notes and translations of free programs. A line is for the two letters that it begins with (fewer: whatever is
 * before them; a blank: where a word begins or ends). After the slash are the letters that follow, by how seldom (capitals:
 * from each to the next by a factor of e^0.5), and after each further slash a letter before the two, and what follows
 * then.
 */
export const letterRuns = `
/D FаGеиноHвкрстIαдлмпуJεινοτбзяіKηκμπρσгцчыьLίγλςυжйхшјMάέήδχόфэюNθφωύщъњўOβώєPζξїQёљћRψђSќґTқUғңө��VϊѓџүұәXѕZ͵ͺͻͼͽ΄ΐΰϋϐϑϒϓϔϕϖϗϙϛϝϟϡϰϱϲϳϵ϶ϸϻϼѐѝѡѣѥѧѩѫѭѯѱѳѵѷѹѻѽѿҁ҂҃҄҈҉ҋҍҏҕҗҙҝҟҡҥҧҩҫҭҳҵҷҹһҽҿӂӄӆӈӊӌӎӏӑӓӕӗӛӝӟӡӣӥӧӫӭӯӱӳӵӷӹԁԃԅԇԉԋԍԏᴦᴧᴨᴩᴪᴫᵝᵞᵟᵠᵡᵦᵧᵨᵩᵪᵸᶿἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὐὑὒὓὔὕὖὗὠὡὢὣὤὥὦὧὰὲὴὶὸὺὼᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱᾲᾳᾴᾶᾷ᾽᾿῀῁ῂῃῄῆῇ῍῎῏ῐῑῒῖῗ῝῞῟ῠῡῢῤῥῦῧ῭ῲῳῴῶῷ῾�������������������������������������������������������������������������������������������������������������������������������������������������
 /FнпсGвдзикHτабмортIαεκμπσгуJδелфчKέγνχцшяіLθοόхщэјMήβηλυφжўNάρєOιйPίξψωюїћќQζώґқRёSύњTъыџүәөVѓѕљWђұXғY͵΄ϰѝ҈ᴦᵝᵦᵸᶿἀῲ῾Zςь��
 ά/CλDκEνFδGγτHξ
 έ/BνDχFγGκρHλξτKω
 ή/A Gδτχ
 ί/BδDσ
 α/DνπEρυGκλHιIδφJγKξL μMτύOό
 β/EάαιορFεGήίIέJ γύ
 γ/BιEρGελHνωIέίJύKου
 δ/CιDεEηGοHίυύJέωKώMα
 ε/DίπEνFιGκξρHγλμφIάυJδσύKτM Nα
 ζ/DαηEωF Gώ
 η/A FμGλKπ
 θ/BαDέEεFηIυόJύ
 ι/BσCδHνρ
 κ/BαEάFλοGεώHρόJιυωύ
 λ/DίεEαοFάέGήιHόIύ
 μ/CεEιπFέαοHάηόIήJίKνNυ
 ν/AαGέHοKτ
 ξ/BεDαFέ
 ο/DιρE πFδGμνHλυJθLξ
 π/CρDοEαεFλGιHάIίJηόώK ωLέυNν
 ρ/CυDύFεοGίHήω
 σ/CτDυEεFαGηύHχIκφKπLήωMιNίPμ
 τ/CοDηFαιGωHερIύJέυόKμώLά
 υ/BπFγλH ψIφ
 φ/DωEάοFίαιυόGτHύIλ
 χ/BρFαωGάεH IώKο
 ψ/BηEεGά
 ω/BςFρ
 ό/CτDλπEνGρχHσK 
 ύ/Aψ
 ώ/BσCρGθ
 а/EбдклFнрG втHпсуIгўJмLфMц
 б/DоEаеуFирGлыіHъJяK MұNэOө
 в/E иыFаеоGрсіHкIлнъJвKдзмхLптчяMжэNбг
 г/DорFаилGеэHуIіJвдL Mбц
 д/CаDоEлFеGиHрIвуJіKжыэL нъPю
 е/C EклсFдGгфHнJвзрщёKе
 ж/CеEаиF оуHәIыJүұ
 з/BаF нHвмIбрьJеоKгдлуіLыNи
 и/CзD EсFлмнJдхKгLктMрNишOеп
 й/BоC IеJи
 к/CоDаFлрHуI іJвенъKиMтљNэөOсхPбгюQү
 л/CиEаеоFюіGуIяL ё
 м/CоDаEеFиHныіIуJрKэMсN пъ
 н/BаDеGиоIуJяіMыN гOдпPрQктәRсSн
 о/DбтEдпFсHвкнI гзрчшKлмLжфцNщOқPйј
 п/CорEаFеHіIилуLъMсэN QкRнт
 р/CаеEоHуэяIиіJыLъN 
 с/EелтFаиопG вHкуъJмрхіKнLбдцьяMчNгжфэөOјұ
 т/DаеоFирHуIыэJ віKъLяNсүOбPщјұә
 у/D EсFкпGвдзмрHглнчIбжMояNэ
 ф/CаDуEоFирHіIел
 х/CоDаFеруGиH втіJмKэLј
 ц/CеEиіFврHяIэJаюMдп
 ч/DаеитHуIорыJвKлLёMжз
 ш/DаEилтGверуыHкIмJэKп
 щ/BоCеJаёKр
 ъ/Aг
 ы/B 
 э/BтEклFфHсIнKв
 ю/DртEжFнHгкп
 я/BкF взHгнрIдтJсўKпч
 ё/Cнс
 ѓ/Aу
 є/C кFд
 і/C нFмGдзсIхJг
 ї/BхCї
 ј/BеCаHуIо
 љ/Aу
 њ/BеDи
 ћ/Aе
 ќ/Aе
 ў/C EсFвдGжзкHлIпKм
 џ/Cо
 ґ/Bр
 қ/BаDоEұ
 ү/Cш
 ә/Cр
 ө/BзDт
͵/Aͺ
ͺ/A 
ͻ/Aͼ
ͼ/Aͽ
ͽ/Aѐ
΄/B Eαό
ΐ/CαῖG δορ
ά/D EνFλρστGθκHγδζφIμπςJβξψKχMεNιοOωPηRέὲᾳUαυ
άέ/Aή
άβ//ρBλ
άγ// BνDι/ιAρ/ρBμFω/σBεDο
άδ/Gω/ Aε/ρAε
άθ/Fυ/ρAυ
άκ/DρEωFυ/ BρCυ/μAω
άλ/Fυ/ AλEφ/κBυ/μBυ/νCυ/πBι
άμ/Eψ/ζAπ/κCψ/λAψ/ρBμ
άν/Eω/ Cθο/ιDυ/πBωCτ/ρBτ/υBγ
άξ// Aο/ρBεDη
άο/Bυ
άπ/BοDτFω/κAο/νAτ
άρ/CτDχFιGαεHκJθ/ DθEδ/θAι/ιAκ/κBτDε/νAτEι/ξAτ/πBχFεοGα/ρCι/σBτDω/τCαEρ/φAμ/χBτDα
άς/A /ιA /ρA 
άσ/CετDηFοGικ/ Cπ/βBηCε/ιBτ/λCηEμ/μCτDκο/ρCειEο/τBτDε/φBεDμ/χAε
άτ/Cω/ Aο/κBω/μAω/πBηCι
άφ/FωGρ/ρCοDηEεω/τAρ
άχ/CιDοEνFυ/λAι/πAο/ψAν
άψ/BεDτEο/ρBεDοτ
άω/A 
έ/CνEςFρσχGγλπτHξIακμοJ θφKεψLδωMβζOιPήυὴUϊ
έή/Aί
έα/B Cς/νB 
έβ/Dηλ
έγ/DγεEιχFκμξ/ BγDκ/λCχDμξFο/μBεCι
έδ/CιDαFω/ Aα/πCο/χAι
έε/CιDςτ/δBτ/λAι/νAς
έζ/Aι
έθ/BοCη/γAο/μAο/ρAη
έκ/CδτE Fφ/ BδEφ/πAτ/τA 
έλ/CεοFλGανHηIω/ BεCλHξ/βCηDτ/δBαCτ/θBεCο/κBοDω/μCη/νBο/ξAι/τCεοEνFλGα
έμ/Cαι/γAι/θAα/πCψ
έν/CαDοEωFηGεL ν/ AαJν/γBε/δC τ/ζAτ/θDτ/ιAε/κAτ/μCοDωEαηFε/νBαCτ/ρBθ
έξ/CτDεοFηGυω/ BοDυω/λBτCεEη/νAε/ρCεοτ
έο/C νDυ/λAν/νB Cυ
έπ/AεGτ/ Cρ/λDοτ/ρAεEο
έρ/DγεοFαGηωHμJθν/ AγGχ/βAν/θBμ/κBα/μBοDεFαη/νAγ/οAχ/πBα/σBβ/τCγηDω/φBεCο
ές/A /γA /κA /λA /μA /νA /ρA /τA /υA /φA /χA 
έσ/DεEατωFηιμο/δBμCε/θDεηιτFο/ιAτ/λCετDμ/μCαωFο/νAτ/ρBεEο
έτ/DαοEερσFηHυω/ Bσ/θCεηο/κBαCοFω/λBα/μAρ/πBυ
έφ/BεFτ/λAω/ρAε
έχ/BεCο/ BεCο/δAε/ιBε/λBτ/μAρ/νAε/ρBοCε/τCν
έψ/BεDοFτ/ρBε
έω/Bς/ Aς/νAν
ή/C DσEςGκμρIντJγθπKδλLχψMξNφPίQεRὶῃ
ήί/Cό
ήγ//ρAο
ήδ// Aη
ήθ/Cω/νAω
ήλ/Dω/δAω
ήμ//σAα/χAα
ήν/Cυ/μBυ/ρAα
ήπ/Aο/δAο/μAω
ήρ/CαDιEεηωIθ/ Aθ/λCωDηEοFυ/τCαDειEη
ής/A /γA /κA /λA /μA /πA /τA /υA /φA /χA 
ήσ/CεDτEηοHι/γCεDοτGα/θCετDο/ιBεDοτ/λCεη/μAε/νCεοDτ/ρBηDτEι/τBεDτFο
ήτ/Eω/ Aα/τAω
ήχ/Aο/ Aο
ήψ/Aη/λAη
ί/DαE νFοστGδHεζωIημρςJγκλπKβξχLθOψPφRΰόὸ῝
ία/DςGσ/βCσ/γDς/δBσ/εEς/νCς/πBς/ρB Cς/σB Cς/τEσ/φCς/χA 
ίβ//ρAε/τFω
ίγ/Dρ/ρAρ/τAρ
ίδ/Fρω/ Aι/εCω/κDω/λFω/πAρ/ρBε
ίε/AςEυFσ/γAς/πAσ/ρAς/σCυ
ίζ//ρBεDοGα
ίη/Aσ/οAσ
ίθ//ρAμ
ίκ//μAρ/ρBν
ίλ/Fυ/πAυ/ρAη/σAε
ίν// Aτ/πAα/ρBεDο
ίο/CυHς/αCς/γAυ/δBυ/εCυ/κAυ/νAυ/οFς/ρAυEδ/σAυ
ίπ/CεDτEλ/δAλ/εAε/πAε/ρBτ/τAο
ίρ/BεDιFν/αBεEν/εBιEα
ίς/A /εA /ρA 
ίσ/DετEηFμοGαικω/ Bω/αAιEθ/δAκ/εBτDοEα/λAτ/μBεEμ/νBε/πBηEω/ρDεκμFο/τBτ/φAα/χBε
ίτ/Jσ/κBρσ/πAι/ρCω
ίχ/BνEαι/εBνDα/μAλ/οAι
ίω/BνCσ/εBνCσ/ρBσEς
ίό/Aύ
ΰ/Cαῤ
α/C FιντGπρςσHκλμυφIγJίβδθLξχMζNύOϊRοόSεψUΐVέήαϋ
αί/DρFσHω/ Bτ/ιBρ/λBσ/ξAρ/πCρFξ/ρBτ/σBο/φBρ/χBαDο
αβ/Gώ/λDώFέ/ρCιDοFί
αγ/DωEρFέGώIό/ CγDνFακο/ιAρ/λDέEώ/ξAω/πDγκ/ρCμDωFί/σAωFά/τCρ
αδ/EρυHύIό/ BυDιFύ/ιCρ/κCό/ρAε/υAι
αζ/Dό/ιAό
αθ/DέFώGύHυ/βDύ/ιAέ/κDώFυ/πBήDε/ρBύ
αι/GσHρJωLό/ AσEτ/βBωDώ/ιAρ/κKώ/λBσEό/ξAρ/οAρ/πBτDχFδ/ρCοDτό/τHρ/φAρ/χCόDο
ακ/EρόFέJύ/ CόDοEρτFίαHμ/ιDόGύHυ/λEέ/μBρGώHω/πAέ/ρCάτDοEα/φAέ
αλ/FύHέόώ/ AλGφIη/γDύ/ιCέό/κDύEώFέόHω/νFυ/πDέαιEμ/ρCελ/τDό/υBι
αμ/FπGέ/ CεDφ/ιCό/κBπ/νFέ/πD /ρAμGέ/σAε/τDέ/χBη
αν/IόJέσKύώ/ CτDαE άFοIεθKώ/βDό/θBόEώ/ιDύFυ/κEόFέ/μDσ/πBαEάε/ρCα/σB Dα/υCάDό/φGέ/χCιEή
αξ/CύFό/ BιDόEί/ρAη/τBύ
αο/Bυ
απ/CοόFλGαεHάJέρ/ BόCοGαελJρLώ/ζAο/ιC ι/λAλ/νCαDτ/ρBάDέ/τBο/φAτ
αρ/DαχEιμFάGτHέIεκοJγKνξLρMπ/ BχDιHαγκJν/γAι/θDιρ/κCτ/μDκ/νBτEξGί/ξAτ/πBαDάGέόHεο/σAμ/φAμFι/χBαFτGη
ας/A / A /έA /ίA /δA /ιA /κA /μA /νA /ρA /σA /τA 
ασ/DίητFμGιHκφIχKευ/ BφDτFυGθύ/ίAη/βCηι/γBίCτGι/ιBτCμGφ/κBίCμ/λCιτFσ/μCίτ/νDυύEχ/ρBίDηFκ/τBηDτGχHκ/υBμ
ατ/GόHρJέώ/ CόEμ/βCό/γBρCώ/ιFυ/κHέIώKσ/μHω/νCόEρ/πAιFή/ρBίEηFή/σAε/τCρDό
αυ/AτEρIξ/ AτIξ/μAρ/ρAλ/σAρ
αφ/FέHρ/ BαDο/ιFέ/λAρ/νCέGό/πAή/ρCήDοEιFίεGέHηJώ/σBή/τDέρFό
αχ/CεEύFωGθυ/ Bρ/ιAεEω/μBι/τBύFώ
αϊ/CκDν
αό/Aρ
αύ/CρDξEλ/ Aξ/μAρ/πCσ
β/DάοEαFελρGιHήIίωώJέηόL γδύPβSυ
βά/Cσ/ BσEθ/αDσ/εAσ
βέ/BλDς/υBρ
βή/Eς/ Aμ/αCς/σBσCν
βί// Aν
βα/Cσ/ BσDθFφ/άBσ/σAσ
βγ// Cα
βε/Fρ/ BλCβ/οAρ
βη//ρAγ
βι// AβGο
βλ/Eέ/ Aέ/έAω/όAη
βο/Eυ/ BηDή/άAυ/ίCυ/μDυGς/ρAλ/υBς/ύBυ
βρ/CεDίEέFό/ CίεEέFό
βω/Aν/μAν
βό/Cλρ/μAλ
βύ/Aθ
βώ/BςCν/αAν/ιAς
γ/DιEρFήοGίαεκμHέγνχωIλJάηόώLξυύP δ
γά// Bμ/ρCζτ/υAρ
γέ/BςEθμHα/ Aμ/αAς/εAθ/οAςFα
γή/DσEς/ηCσDς/οDςHσ/ρAσGθ/υBς/ωB Dς
γί// Aν/ρAα
γα/BσGρ/ Aλ/αBπ/οBρ/ρBσEλHνJζ/υAτ
γγ/BρFυ/έAρ/εAρ/οBυEύ/υAρ
γε/Fω/ CμDνωGρ/έAθ/ρBίCι/ύBτ
γη/Cσ/ήAσ/ιAρ/ρCθDμ/όAσ
γι/Fσ/ AαK /έAσ/γAσ/οBσ/ρAκ/ωAκ/όBο
γκ/EρGυ/ BρDά/έAυ/αEύ/υBεCρ/όBο/ύAρ
γλ/BώEυGω/ AώGύ/άAυ/αBω
γμ/Cέ/έAα/αCέ/εAέ
γν/BωDώ/ Aω/άAω/αCωώ
γο/DπυEύFρGς/ BυCν/άBυ/έAν/ήAρ/αBρ/ηBύEρ/οCς/ρBπE υύ/όBυ
γρ/BαDάHή/ BαDάFή/ίAα/αBαCάFό/γAα/ιBάCα/οBαCά/υAα/όAα
γυ/CλDα/ Bα/γAλEά
γχ/CορGωHώ/έBοCε/εBοFθ/υBρFώGα
γω/BγCν/ Aν/αAγ/οAν/όB 
γό/C τEςFμ/αBμ/ηB /ιAτ/λAρ/ρBτC 
γύ/Aρ/ Aρ/γAλ
γώ/Aν/αAν/εA /οAν
δ/CιDεEοFηGίαHέρυIήύJωώKάόN Uν
δέ/CσEεχFοGα/ CχDν/ηAν/ιBα/νBσDεEο/οCκ/ρAλ
δή/Bπ/ Aλ
δί/FσGπω/ CνEπσGχIφ/ιEω
δα/Dς/άDς/έBφ/ίCς/υBί
δε/FσGςHυIύKχ/ CνDδEίGξυIύJ ο/άFς/ίAς/νBσ
δη// AμGλ
δι/HόIπKχω/ BαFάεHπJχKέ/έAο/ιCόFωHώ/σBο/ωAκ/ώAκ
δο/EσυGςύHπχ/ CκDμυύHθ/ίCς/αBπ/ιBπ/κAσ/οCςEχ/όBυCσ
δρ/BοCαEά/ Bο/ίAα/αAο/ιAά/νAο
δυ/BνDαFμGάHό/ BνCαFσ/αAν/νCαDάμ
δω/CνDμρ/ Bρ/ίBν
δό/CσEρFθ/ Bθ/αAρ/εAν/κAσ/οBτ/σAκ
δύ/BοDνFσ/ Bο/αAν
δώ/BσC / Aσ/εA /υAν
ε/D EίιFρτGνπςHκλσυIγδξJμφύKχωLάθMβοOζPαψώRϊόUεϋVέXη
εά// Aν/ρBν
εί/GωHσIςJρχ/ AνFσHτIδ/δDχ/λFσGπωHςψ/μCωHς/νDς/πCρ/ρB CτHς/σAς/φEς/χBοDαEωGρ
εα/Bυ
εβ// Bδ
εγ/Fέχ/ BκCγ/γBρ/λDχ/μCέ/σAγ
εδ/GώIό/ BάCώ/άAρ/πBίCοEα/χBίCιFό
εθ/Gό/μAό/ξBώ
ει/EςGρσIώKψLω/ BκDσGδ/έA /γEώ/κHω/λFψGσ/μBώEω/νDσ/ξCς/πB FδρHτ/ρCάαD Fε/σBςC Eρ/χB DρFα/ψB Cς/ύA 
εκ/GρIπ/ BτFδκGεπφIθ/κAρ/πC /σBα/ψAα
ελ/Dέ/ CέDεFάαλIπ/κHσ/πBά/ρAέFθ/σAί/τDέHώ
εμ/Eέπ/ BφDπ/δAέ/ρBβ/σAι
εν/EόHέIσJώ/ DετόGέαδησHώI θ/γFέ/ιAέ/κDό/μGω/πAε/σBάDα/τCσ
εξ/GωόHέ/ CαFάηοωόGήI υJώ/πAε
εο//ρAλ
επ/BιEίFαεGτHέKο/ BιEίFαεHέόKο/ιAα/λAτ/νCεEά/οAι/ρBεCτ/τAε
ερ/CιDγFμοGαHίεηωόIάώKβνL δ/ BγEωFώ/βBό/γBμ/θBμFο/ιAγ/κBδ/μCιοEώ/νAγ/ξAγFε/πAιFίHάIνJβKσ/σCχDβ/τDαοEεηFμόGάIή/φCεόDθ
ες/A /ίA /δA /ιA /κA /λA /μA /νA /ρA /σA /τA 
εσ/CηDτEμFίHαοωIάJπ/ DτωEάεFπGφ/ίAη/δBηCμ/ζAτ/θBηDί/ιAμFδ/λCημτ/μBαCο/νBτ/ρBηCίEμGι/τAτ
ετ/Gρ/ BιCα/έAα/θFω/κEώFέό/μDρIω/πCεFύ/ρBιDεGη/σAεI /τDρ/χBεCιEαHί/ψAε/ύBε
ευ/DήσEτFέθGκμρHαIδJξώ/ DθρEακFχGγ/ίAσ/δAτ/ζAγ/ιCθκDμ/κCήDέσHμώJά/λCτDκρ/μBσ/νBσCμ/πAθ/ρCν/τCθDξFο/ψAδ
εφ/Gέ/ AαGέ/λBώ
εχ/CνDόEωFοGίτ/δBτ/ιBόCο/νCίDώ/ξBωEά/τAν
εω/BνEρGμ/γCμρDγ/θAρ/ξAν/σAν
εύ/DθEεκοσFρτHγ/ BκCρ/δBτ/ζAγ/ιBθDσ/κBσDο/λCεθ/μBσ/νCεο/πBε/ρCοDμ/τBθDο/φAγ
εώ/Bσ
ζ/CεEοFιόGήαηI ίωJάKέώMυOμPκλQν
ζα/Cπ/ Bπ
ζε/Fσ/ CσDυύ/άEσ
ζη// Aτ
ζι/Gέ/έBκ/εAέ
ζο/Cυ/άCυ/ίCυ
ζυ/Aγ
ζω/BνDή/ Bν
ζό/BμCν/αAμ/ιBμν
ζώ/Aν
η/C EμνςσFτHρIγθκλKφMχψNδξPπVύ
ηγ/EόGώ/δDόFώ/πBαCήFέ
ηδ/Cέ
ηθ// Aο/λDυ/οGό
ηλ/Fόώ/ BεDιF /δCώ/μCό/τEέ/ψCήό
ημ/Fέ/ BεDέ/γAέ/δHό/ιAέ/μBέ/νEέ/ρBέ/σBεCα/τEέ/φCέ/χBαDά
ην/HύJυ/ Aω/μDύFυ
ηπ/Bα
ηρ/DίεEιοFηGήώHω/λBοEωώ/μAί/πAε/τCίDιEηFή
ης/A /λA /νA /ξA /ρA /σA /τA /ψA 
ησ/BηCιFαIεJτKή/ίAη/γBηEε/θAα/λAη/μAη/νAηFυGί/ξAη/πAη/ρAιEηHτ/τAη/φAη
ητ/GέJώ/ιCέEώ/λDέ/νFό/ρCήDέEο
ηφ//ψBιDί
ηχ/Bα/μAα/πAτ
ηψ/Aη/λAη
θ/DεEέαημFήοHυIρόώJιωύKάMίOνPλQ ϵ
θά/Dρ/σAν
θέ/CσDλEμτHν/ BλDμσ/αBσDτFν/ιBμ/κAτ/οAτ/σAσEτ/υBρ
θή/Dσ/αCσ/ηAσ/σAκ/υAσ
θί/Bσ
θα/Hρ/ A /αBρ/νBρ
θε/EρFσIω/ BρFωGμ/ίCσ/αCρGώ/νBσ/οCσ/σAτ/υBίEς/χAί/ωAί/όBσCμ/ύAρ
θη/Cσ/ Aσ/έAκ/σAτ/υB /ύAσ
θι/Bσ/αBσ
θμ/DόIώ/ιBό/υAίGέ/ύAι
θο/DρςύEυ/ BρCλ/άBςCυ/έBυCδ/αAρ/εAς/ηAύEπ/ιBυ/ρAγ/υBύD /χAύ/ωAύ
θρ/Cωώ/νBωCώ/ρBο
θυ/CνDμEρFγσ/ BμDγ/άAρ/αAσ/ιAμ/υBγ/ύAν
θω/Bς/ήAς/ρAσ
θό/CλνEδρ/ Bλ/εAδ/οAν
θύ/Cνρ/ Aρ/αBρDτ/υAν
θώ/BςEρ/αAς/ιAρ/ρAσ
ι/D EακFσGμοςHλνIάερτώJήγδθχKβηόLέπωMζφNξOψT᾿
ιά/Fςσ/δEσFρHχ/κCς/λBς/ρC ζ/σCσ
ιέ/CχDςG /δBν/ζA /λBς/πBσ/ρAχ
ιή/Aσ/οAσ/ρAγ
ια/GσHςIχLπ/ Bπ/δGσχLύ/εDςEσ/μFς/ρC Dκσ/σCσDνEκ
ιβ/Fώ/πCε/ρBάDώGή
ιγ/CρGό/λBό/ρAρ/σBο/τBρ
ιδ/Gέρ/ AιFέ/πAρ
ιε/EςύFρσχGυ/δCρDύEπυ/εAς/πAσ/ρAχ/σBύDυ
ιζ/Aό/ρAό
ιη//ρAγ
ιθ/GυHώ/πBαDυ/ρAμGώ/τAέ
ικ/DόGέHρώ/ Bα/γCόFέ/δEό/εBό/λDό/μBρEόIς/νCόFέGώ/πCοDόEάFήHύ/ρDάήόEέο/σCήDάό/τDόFέGώ/φDώ/χCοDήό
ιλ/Eέ/πBοDέε/ρAαFά/χAι
ιμ/DέIώKω/εAέ/ρAέ/σAοGεHηIα/τDέFώ
ιν/DόFωGέIώ/ Bδ/εBό/ξBό/οBόCω/πBεEέ/ρB Eο/σBο/υAέ
ιο/DυEύGχHρς/αEπ/γDς/δEρFύ/κEύ/λDύGσ/μAυ/ξEπ/οCύEς/πA /ρC χEρ/σA /τAύ/υAθ
ιπ/CλDαEτGέ/δAλ/λCπ/οCό/πCλDέρ/ρAτ/σB /τBαDρ
ιρ/DάιEεFέίοHώJλ/ Cλ/αCεDέEι/εCάDιEίFοGώ/οBα/πAρ
ις/A /εA /λA /τA 
ισ/CτDμEηGθσHαφIκJάχόKεLι/ BτEχFοHλ/αAθEίFι/γBτDμ/δBε/εCαφEάFόHε/θBτ/λCημτ/μBηDτEμ/νCημDτ/πBτDηκJή/ρCμτEσFηKδ/σAμ/τBτCμ/χBτDη
ιτ/DρHυ/αGέ/πBρEυ/ρCιEτ
ιφ//πAά/ρBοDεFέ
ιχ/BεDτEν/αAν/δBτ/νAν/οBεDτ
ιψ/Aη/εAη
ιω/CθDμτ/αBθ/δAτ/εCμτ
ιό/BτD Gρ/αAτ/δAτ/κA /λB /ξCσ/οBτEμ/πA /σBμ
ιώ/BνDσ/αBμ/εBσ/λBνDς/νBνEθ/οAν/ρAν/σAν/τAν/φAν
κ/DαFάεοόGήρτHέιλώIίJ ηυKδκωύLμMφNνOπPθQβςTσχVγ
κά/Fπ/ CνDθτEπIμ
κέ/BςDτFλ/ Bν/αBτDλEρ/ιAς/σCπφDδ
κή/Eς/ιEς/οAπ/σAν
κί// Aν/αGω/σBτ
κα/Hς/ BιDτFθλGνHμJρKκM /έBν/αDς/γGσ/εCσ/ιEςGσ/ρAδ/σCςEκρ/ύAμ
κδ/Dό/έAο/εBό
κε/DυHςύ/ CνDιφEίFλ/ήBυDς/αBς/ηDύ/ρBτCι/σAυFτφ/όAι
κη// Aλ/σAν
κθ/Bέ
κι/GόJέ/ BνFτ/άDό/σBάEέ
κκ//όAι
κλ/FώHωIπ/ CεDιEίFάώGήαHπ/σBη/υBι/όBη/ύBοCω
κμ//αCέώ
κν/BωDόEύ
κο/DύFπυGρς/ CιDυEνρFμJα/ήBςDυ/αEύFπ/γCυ/ιCύEπ/οCπ/σDπEλνυF τ/υBλ/όBλ/ύAλ
κρ/DαιυEοGίεόIήω/ CυDε/άCοEηω/αCυDιEοFί/γBιDί/εAι/ιCοόEήFάέ/οAα/όAυ
κτ/FρGέυόύJώ/έAα/ήAρ/ίBυ/γCέEώ/εEόFέρ/ηAρ/ιDύEόGώ/υBα
κυ/BρEκGβ/ CκFα/άAρ/γAρ
κφ/Aρ
κω/BδCσ/ Aδ/άAσ/αBμ
κό/C DνEμFςGλπHστIκ/ BμDσEκIφ/αCμDλFπ/ιB DνFςHτ/οCτ/σBπCλ/υA 
κύ/CκDρEλμ/ CκρGβ/αAμ/οBπCψ
κώ/BδCν/ Aδ/αBν/ιAν
λ/EεοFάαιλGέήίηHώIμυωόύJτL φMνNβγπOθRδκξσVρχψ
λά/Gσχ/ CβDθμ/εBχ/κAσ/πBτD Eν/υAκ
λέ/DγξEςσG πτHοIεψ/ BξDε/αCστ/βAπ/εCγσE /ηBφ/ιAξ/λBς/οAςEπ/πCγDος/υBψ
λή/EρςFψ/ AψEξ/ηBς/ιCσ/κBσCρ/οEς/πBρEκGθ
λί/Dσ/ BσDγ
λα/FσGπJϊ/ CβμFτGϊHθ/έB /κAσ/λEπ/πDίE ικστGϊ/ρBν/υAκ/όA 
λγ//αDό
λε/FςσυGπIύKψ/ BιDπFυHξ/έCστDγ/ήAς/βAψ/εDσυGύ/ηDπ/λBς/πBυEο/υCιύEμ/όBςCπ/ύBς
λη/DρFσGςψ/ Aφ/άCψ/έA /ίAψ/κAρ/λDσ/πBρDκ/όB /ύBς
λι/FσHςώJέό/ CγFβθω/έBξ/αEσόFώ/εEώGέ/λEώ/οEσ/υAκ/όBςEαFθ/ύCσ
λλ//άHω/έBεCο/οEέGώ/υBοDέ/όAη/ύBο
λο/DυGςύHπIσ/ BγEξυ/έBυCςE /αCύ/εEύFς/κCς/λEυGύ/οDυFσGύ/πCκDήπEύ/σAβ/υBπ/όBυD ι/ύAυ
λπ/B /εAί
λτ/Cρ/ίAρ/ιAρ
λυ/DσφEνFτψ/άBσCνDψ/ίAσ/αBτ/γAφ/οDγμπFε/φAκ/όAτ
λω/BνDσFμτ/ήAσ/αCδ/γAτ/κBμ/όBνDσ
λό/CγD EτGκ/ Aγ/αBγC /ηBτ/ιBξ/οBγDκ/πB Eς
λύ/C DτFπσGψHφ/ Aσ/αBτDπEψ/γAφ/οA Gγ
λώ/CνσGς/αCδD /γAσ/ηBν/κAνEμ/οAν/πBς
μ/DαεEέοFιGπόHάήημIίβJφLώMνN ψωPυύUλρςWδσ
μά/Eσ/ BθEσ/εCς/ιCσ/σAτ/υBτCσ/ωAτ
μέ/BνFσGγρςHτJαθχ/ CσDγEρFτGθχIλ/αCντ/γAν/εAν/ηAνEρ/ιAνDς/μBνCς/οAνFαρGς/σAν/υAν/ωAν
μή/Eς/ BκCν/ιEς/μCς/οDς
μί/Bσ/ Aα/εAσ/θAσ/σBκ
μα/GςHσKρύ/ CςEθFκλGζρτύJγ/έB τ/ίDσ/αFϊ/εCχ/ιDσ/οFσ/ρBτD Eν/σB τ/υB Dσ/ωBτD /όBτD Eσ/ύBτDν/ώBτC 
μβ/FωHό/εEέ/υBοDαFό/όBοCω/ύAο
με/GρJσ/ B CτGγHρIιJνσKλLθ/άDσ/έBν/αFσ/ηDρ/ιBς/οDύ/ρAς/σCνυ/υA /ωAτ/όAνHυ/ύB Dν/ώAν
μη/FρσGχ/ BνC Fδχ/ήCς/ίAσ/κAρ/ρAν/τBσ/υBθ/όB Cσ
μι/Dσ/ AαEκHσJλ/έAσ/γAό/θAσ/μBσ/οBσ/σAκ
μμ/EέGώJύ/αEέFώ/οDύ/υBε
μν// Bή
μο/DπFύGρσυ/ BνEρFτυGι/αCρ/ηCσ/θBύ/ιAπ/λAύ/μCσ/ρBγDκEσ/σBύE υGιςHί/υB /όCιDρυ
μπ/BοEεGίιHλύIρ/ AοHαJά/άBι/αBύEτFρυ/εDεEλ/οCή/υCεDίιFλ
μφ/Eω/υAω/ύAω
μψ/Bη/άBη
μω/BνDς/όAς
μό/CςD νGλσHρIζτ/ AνEλ/αAρ/ηAσ/θBςC /ιAτ/ρBσCζ/σBςC 
μύ/Bρ/ Bτ
μώ/Aν/μAν
ν/C DαFοτGεHάηιωIέίδόJήσLθυώMύNγOνQκSζλξUμVςχ
νά/DρGπ/αFπ/εBρ/ρCε/υAρ/χA 
νέ/DοEαχFρςHβεζω/ BοCαGεω/αCνDςEβ/εBρDξFσ/ιCλDζς/υBχEν/χAς
νή/Cσ/ Bσ/εDς/ιAσ/υAθ/ωBσEε
νί/GσHχ/αDσFχ/χBδ/ωAαFε
να/HςIρKπLσ/ A Kι/έB EνFςIρ/αFπGσKχ/υCμρDτIί/ωA /όB ς/ύBμCτ
νδ/DέFυGρ/εCυ/υCέεEυFρ/ύAε
νε/EρςHυIχJύKώ/ BρDοFό/έBςHξ/ίHσ/αEπώ/εAρEς/οCς/πBυ/υBιEρχ/χBιDυύ/ωCίύ/όAς/ύBτ/ώBιCτEυ
νη/DσEς/έA Dς/ίAσ/αAσ/ρBτ/υCθ/όCς
νθ/Bρ/άAρ/αAρ/υAή/ύAε
νι/CσHώIχ/ Cώ/άAσ/αCσEχ/οCσ/υAσ/χCδ/ωCκώDα/όCσDαμ/ώBο
νο/DυFπHςύLψ/ BηEμ/άBυ/έB CυFςGι/ίBυ/αGύ/εEυFύHς/ιDύ/οBπFσGύ/ρBυ/υCλEδ/χBτEλ/ωDύ/όB CμGς/ύCλψ/ώBυDν
νσ/BηDωEό/αAη/εAω/οAό/υAη/ύAε
ντ/HρJέ/έBρDε/ίEσ/εEρ/οHέ/υDεηEοFάήGόHζ/ωAα/όBιDω/ύAαEο/ώAα
νυ/BμFχ/ Aχ/ήAμ/αBσ/ηAμ/ώAμ
νω/BνE ρσ/ Aρ/άA /έAν/γBρCσ/εAν/ηAμ/ιAν/κAσ/οAμ/όAν
νό/CτDςE μHη/ BτDη/αD ντEμ/εCςτE /ιBτD EμGχ/οBμ/υCψ
νύ/BμEσψGχ/αBσCψ/ηAμ
νώ/CνDσE /αBνDςτ/γBσDρ/εB /ιBν
ξ/DεEηοFαιτGύHάόIέήυωJίK MώRπ
ξά/Cρ/εBρ/υAν
ξέ/BρEλ/ Aρ
ξή/Bς/εAς/υBσ
ξα/Dρ/ Aν/εDρ
ξε/DρGχω/ BκDχHθ/έCιτDω/εAρ
ξη/Cς/υBς/ύAσ
ξι/Eό/εDό
ξο/Cυ/άBυ/έBδ/ίAυ/νAπ/όB 
ξτ//έAε
ξυ/Aπ
ξω/BτC /έA /εAτ
ξό/CδDντ/αAν/εAδ/οAτ
ξύ/A /αA 
ο/D υFινGπρςύHγλμσIίκτJδθφKεχLβηMήNξOαοPψQέϊRζωSϋώUάVό
οή//νAσ/ρB Cς
οί/Hχ/μDρω/πBηDαοHε/τCχ
οα//ρBι
οβ//πBά/ρBοDλ/σBα
ογ/DρFέIώ/θCωώ/ιAρ/κBέ/λFέ/μFέ/πBρ/ρAρEγ/τAρ
οδ/Iό/ Aη/πCοDειFί/ρCι/σBοEύ
οε/Bπ/ρBπEλFιν
οη//ρAγ
οθ/Fέό/ Aό/πCήηDεFέ
οι/FχGώJόKπ/ A Gκ/λDπ/μEρFό/νDχ/πDήοEεηώG αIό/ρA /σA /τAχ/χA 
οκ/CρIύ/ Bτ/μAρ/πDοEλτFεω/ρBαDίύ
ολ/FύGέόHώIυ/ BοDό/βFέ/θCω/ιCό/πCλοDύGυ/ρBοDόEέ/σBα/τDέώ/χCει
ομ/Dέ/ BάDαFο/δAέ/πBαFοπ/ρCήη/σBο/τDέHώ/χAέ
ον/IόJσ/ BοCό/έB Cτ/γEό/κEσ/μIω/πBτEδ/ρBιDτGί/χBτ/ύAτ
οξ/Cό/ Bύ/λCό
οο/BρCπ/νAύ
οπ/BοFαGήιHάίIτJρ/ BοEό/γAο/δAο/κCήο/λAο/μAο/νBαDά/ξBρ/οAτ/πAοEρ/ρCήοDίGέ/σCέ/τBοCιFίτ/φAο
ορ/CεEίιFάοGφHέIαθτKγρL δ/ BιCίFθGαHγ/γDαEη/θBιCίFύ/ιCίιFθ/κCεDυF δ/μAφ/νBβ/οAι/πBεDοIώJρ/τBιEα/φCάDεEέFίGτHώ/χBη
ος/A /ίA /γA /δA /θA /ιA /κA /λA /μA /νA /πA /ρA /τA /χA /ψA 
οσ/DτEεθFαηGπHίδικμοωIφόJέύKά/βBν/δAηGί/ιCδ/κDμύ/λAε/μDίιμ/νAτ/πBτEοFόGυύHφ/ρCθDαFπGδκωHοφIάέ/σAτ/τAε
οτ/EέFρυGύ/ Aι/νAρ/πBεDέEυFα/ρDιύEά
ου/B EμςFνρIθJλLάτMδιOπ/ Cρσ/έB /ίA /βB Eλ/γB FιρGα/δB CλEς/ζBνDμFά/θBς/ιAρG Jδ/κCμEςFτGκHπIί/λCθDςEμ/μB Eς/νB DνEμFς/ξBμEν/πA Gς/ρC DςEμσFν/σBμDνF Kη/τB DςFρKμ/υAσ/φC ς/χBνEμσ/ψBμDνς/ύC Dνσ
οφ/Cυ/ Bε/πCάDαύEε/ρCυDήοHηIώ
οχ/BήEωFέοHλ/δBή/ιAήEέ/πBρ/ρBωDο
οψ/Bη/πCή
οω/Aθ
ού/C DνEμFςHσ/ Aτ/βCλρ/γCμDνEς/δAμ/θAνEμ/ιB DνFμ/κB EςGρIε/λDμνEθςFσ/μB Dς/νB Eμνς/πFα/ρCμνEσ/τB DνEμGπ/υA /φB 
οώ/Bθ
π/CοEρFαειόGλHάίIτωJηKέήώL MυύNνRπχWκμς
πά/CνρDτHχKω/ CνDτEρFχIμ/αAν/μBρ/οAτ/σBθCσ/υAρ
πέ/CκEρFδτGζ/ Cρ/αCζτ/εAκ/ιAδ/οBς
πή/B Cς/ Bγ/οB Cς
πί/CσDνF δπHεζIλ/ Bν/εCσDδπGλIθ/μB Dε/οBα/σAτ
πα/BρEνFτGιλHκI ίθJγKχύ/ BρFλGκIίJνύ/αCιρ/εAνFφ/ηA /ιAρ/μD Eίχ/οAτ/σBθEσ/υB 
πε/BρDιFξGδHνIκJίζύK / AρGδJι/έAιFτ/ίBδ/αCνDιυGίλ/εBξEικG /μBρGζ/οBύ/σDί/υBρEύ/ωAύ
πη/CγρEσ/ AγHχ/υAρ/όAσ
πι/CλEκσFοτGνHεθIβδπJφK α/ CνοEθHόIέ/ήBα/εBλEστFκHβπIδφ/μBεFα/οBκCσ/υAκ/ωAκ/όAσ
πλ/DαEάέήηFοGεόIώ/ DάαηFέήεGο/ίBαCο/αDάοEέήόώ/ιCαDέό/μDήο/υAο
πν/BεDο/υBο
πο/DιυEρFίλGθστH IδκμςJνπKφύ/ BυDλFιHσIνJρύ/άAι/έBυDν/ήAτ/ίBτ/αDθτEμσFκGδφH Jύ/εCμDχ/κAμ/μAρIυ/οBιDίHθIπ/σCν/υDλσEδF GγHβκJψ/ωAι/όC υEς/ύCςυE /ώAυ
πρ/BοDόFέGάώIαJωKε/ BοDόFέGώHάιIαJω/έAε/αBό/οFς
πτ/CοEυFειωGρώ/άAυ/ίBω/αCυDύ/εBοEαFόGά/ιAώ/μBη/οCιρ/υAο/όBη/ύBε
πυ/CρDθκλ/ Cρ
πχ/A 
πω/Aς/ Aς/εAφ/υBμ/όAς/ύBνCσ
πό/B GσHδκμρIχJψKφ/ CρσDτFλ/αA Hδκσχ/εAμ/ιAν/οAτ/σAρ/υCψDλFβ
πύ/Aλ/ Cκρ/μAλ
πώ/BςGλ/ Aς/αBλ/υBσ
ρ/EαιοFγεGάίηχόHέμώIήτυωKφύLθκνM ρσNβδOξPπQλSςTζW΄
ρά/D EδφFμσψGγςHθIνξ/αBδEθFμGγλHβ/γBφDμψ/δAσ/εC σEν/ιB DςGζ/οB Dς/πBγCσEξ/τCρEτ/υB /φBσDζ
ρέ/CπDχEςFφGξσψHθKβ/ Aο/αBχ/βAθ/ιBσDς/κAς/οAς/πAπ/τDπφχEξψIβ/υBςDω
ρή/BσFγGμ/ Aμ/γAγ/εB /κB /τAσ/υBν/χAσ/ωAσ
ρί/DζσEςFαωGεπHγJβκλ/ CζDξ/αDθ/βAσ/εBπDγEλ/ηCζωFο/ιCζDαEδ/κBνDβ/οCζσDεFα/ρBκEψ/τBαDτ/υCδω/ωBςDσEζ
ρα/D μEσφFκGτHβγςIπJίδθινKξNψ/άC ξ/έC Dι/ήB Cς/ίBς/αCκEβFμπGγδθλHίτKχ/γCμφGσIν/δAσ/εA Fι/ιCσ/κBσCτ/οB Cτ/πBγEκ/σAή/τC DπFγ/φBσDγ/ωAί/ύB Dυ/ώA Fς
ρβ/BοEη/εBο
ργ/DαοEήίFεHάηιό/έBοDαε/αBό/εBαCοFά/οAα/υCίDήEεGιHηIώ/ωAί/ύAη
ρδ/Dέί
ρε/CίEιστFςIάλουJθμύL / BλFύ/άBτCι/έBιCτGυ/ήAς/ίAσ/αCμEνχ/βBίDθ/εBςEιυύ/ηBσ/ιBτCίFθ/κBο/οAίEτ/πBπ/τDπφEχ/υCτDυ/χAιHω/ωBά/όBι/ύBσ/ώAς
ρη/BσE Gτ/ Bτ/έC /ήBσ/αAτ/γAγ/εA /ηBτ/κB Cς/οB Dγ/ρAτ/τBσ/υA /χAσ/ωBμCτ
ρθ/CοFρωώ/άAρ/εBε/οBοDώ/όAω
ρι/CσFθκοGανH βγζλμIέεφJάτώKηξπ/ Bζ/άCσDαο/έB /ήBοDξEα/ίAσ/αBθDσFα/εDσEκοFβγλGέεφIηπ/ηCσDζFόώ/ιBσEάα/κCμDβE τ/οBσEζκGώ/πAν/τBκFν/φBά/χA /ωAσEν/όBσDοEα/ύBαDο/ώCσDα
ρκ/Bε/άAε/αBε
ρλ/Aα
ρμ/BοDαFό/έBα/αAοEό/εBοCαGη/όBαDε
ρν/DεηοEά/αBη/εBά
ρξ/Aη
ρο/E σφFςυύGεμνπHβγIκλτJηιχKήαοMέωNϊ/ CήEλFζ/άBυDδχ/έCνςDυ/ήAυ/αBυ/δAμ/εC DμFλυύHι/ηBφEύ/ιC Dκ/κC ε/οAύ/πCσFβγεGκςτHηIαοφχKωMϋώ/τCφDπE FυGγλ/υBφD /χAν/ωAύ/όCςυE ι/ύC υDς/ώC ςυ
ρπ/Bα
ρρ/DίEύ/όBη
ρς/Bσ
ρσ/Aι/ύAι
ρτ/CηDήFωGάώ/άAη/αBήEάGέHί/εA /οCοώ/όAω
ρυ/CθDσEπFφGψIβ/ Aθ/ήAν/κCπσEψ/οAφ/χAσ/όAβ
ρφ/CήDοωGώ/οCήDοFέ/όAω
ρχ/BεEιFοHήIί/άBεο/αBεEιGήHί/εAό
ρω/DμντEσF πIθ/έCσ/ήBνCσ/εBτ/ηBμCθ/θAπ/κAν/πAτ/τBν/χAμDσ/ύB Dσ
ρό/DστEνF πGλHκχIβγθ/ Bλ/αDλμν/βAχ/εC λFμ/κBτFα/πCστGβHγθκχ/τAπ/χAν
ρύ/BθFβ/ Aθ/οAβ/ρAν
ρώ/CμDστEνGπH /εCστDν/ηBσCν/θAπ/ιAν/οB ν/πAτ/τAσ/χAμ
ς/A RσVο
σ/DτEεηFαυGιμHίκοIθφχύJσωόKπLάήβMδNέOώP λRνρ
σά/CγDρς/εAς/ιAγ/οAρ
σέ/Dγ/οCξ
σή/BμC Eς/ Aμ
σί/BαEεIλ/ Bγ/αAαFεHζ/εBαCε/ιBοDω/οAε/υAα
σα/CςD FυGγνρHμJί/ AςFνIφ/έA /ήBτCμ/ίD ιμ/εC ίDι/ηAυ/ιAγ/οAρEν/σA /υB Dς/όA /ύCτDμ
σβ/AαEή/ Aή/όAα
σδ/BιDή/οBι
σε/C ιDτFλGωLίρ/ A FλGιIνKτ/άBιDτEω/έCιτEω/ήBιCτFω/ίBιCτEω/αA /εBί/ηA /ιB Dκρ/οBιCλHγ/ρBϊ/σBς/τCς/υAς/όCιDτEς/ύCιτD /ώBιDτEω
ση/B DςFμ/ AμI /άB Dς/έA /ήB Dς/ίAς/αB Dς/εB Dς/ηA Dς/ιB Dς/νB Dς/οB Cς/υB Dς/ωB Dς/όBμ/ύA /ώB Cς
σθ/CηDέEήεHά/ιAηGά/οBέCή/όAε
σι/BμFακG οHενIάJώ/ CγEέ/άBν/έAμ/ήAμ/ίBοEα/αCκDαEσFώ/εCώ/ηAμ/ιAα/νBό/οBε/ρAμ/τA Gπ/υCκDάα/όCαο
σκ/BεEοFόGηHιIί/ CοEιλFίGέ/άBα/ίBοCε/αDήη/ιBό/οBό/υAε/ύAο
σλ/Bα/ Aο
σμ/DέαοόIεKω/ Bί/άAα/έCαοEωFη/ίAα/αCέό/εCέοDα/ιCόDέοEαGιIάJώ/οAέ/υAέ/όBοDε/ύAα
σο/BυE GδσIμχ/ BυFβ/άAυ/έBυEς/ήAυ/ίBυDδ/εCλ/ιDδ/οBσDμχ/όA /ώAυ
σπ/CαDεEάί/ DίεEό/εAε/οBα
σσ/BόCαFε/άAε/ιAό/ώAαEε
στ/DεοEηFήαρGιHάέIόKώNω/ BοDηFαGιρJήεKυ/άBαDε/έAε/ήAεEη/ίCαε/αCεDήEιFοGάαHέ/εCεEέήFί/ηCώ/ιDορEήεFιGάHέόIώ/οCηDοEόFάέήIί/υCήDέEα/ωCόDάο/όBαDρ/ύBηDε/ώAε
συ/BνEγμσHχIζλJρ/ BνEγμσIζλχJρ/ηAχ
σφ/CάDαEέο/ AάHρ/αBαCά/ιBέο/οBέCα/όAα
σχ/BεEήFέηοGόύHυ/ BεEήFέοGό/αBη/ιBύCυ
σω/C EμσFπςτ/ Aσ/έA /ίC ς/εAτ/νAμ/οBπCρ/όAπ
σό/BτEλFδ/ιBδ/νAλ/οAτ/σAτ
σύ/BνEρσFγμ/ BνEρFγμσ
σώ/Cμ/υAν
τ/DοEαεηFιGήρHάωόIέίJυK ζύώLσMμNλPτQφTςUνX΄γθκ
τά/DσIς/ BσDξ/αCσGρ/ηEς/κBσ/νDς/οAσ/ρAτ/σC DσEθτGν/υA 
τέ/CλςFρH κ/ AλFτ/αBρ/εBχ/ηAς/κBλ/νBλ/οCλD κ/σCλςEρ/υAς
τή/DρσEς/αCρσ/εBρ/ηBρEς/ιBσ/κCρEς/νBσCρ/ρAσ/σC EρςσFλμ/υB EνFς/ωBσCμ
τί/EσHπ/ BτCπ/αEσ/λAω/νDσ/σBα
τα/FςσJχLπρNϊ/ A GξHυχ/έB DςFλ/αEσ/ηDς/κAσ/νCςIπ/πA /ρB /σC σFθτGμ/υAί/όAν/ώA 
τε/EρGςJχύNπ/ CλDρχEκHτIμ/άCς/έBιDς/ίIρ/αDύFσυ/ηAς/ιEχ/κFς/λCπ/νDςGυ/πBιDςτ/ρBς/σB DίFρGςIκKθ/υBρDί/χCίρ/ψA /ωBρCιFύ/όBρD /ύAρ/ώAρ
τζ/Hέ/ Cο/αBέ/όAε
τη/EςGρσ/ CνςD Iλ/έBσ/ήBσ/ίDσ/αCρ/εDρ/κCρEςσ/νBρCσ/πB Cς/ρBσE /σC νFμρHκ/χAκ/ωBμDθ/όAτ/ύBτ/ώB Dμσ
τι/EςFσJπώ/ BςCμE /αDσGώ/λBσDώFω/νFσGπ/πAκ/ρBο/σBκCςFγHλ/τAσ/υAκ/ωBκCσ/όA Hα
τμ// Aή/όAη
το/DυFςHπύIσLρ/ B CυEνIπ/άCςυGχ/έC ιDυEν/αBςFπσ/εGχ/ηDύ/ιAυEύ/κBύ/νEςFπ/πCγDμυ/ρCγDκ/σB EινGσύHυIλπρJί/υBύEμFί/χAύ/ωCγ/όBπ/ώB 
τρ/CοDέFιώGίαόHηIωJή/ CέDόEοFίGιHε/έCηDοEω/ίAι/αCέο/εCοDίEήιFάGη/ιAέ/κBοDι/λCοDαωEά/νBοDι/οAο/πAι/σCοDέώGα
τσ/BιEαFο/έAι/ίBο
τυ/CπχEοFξGλIαφ/ BχCπ/ιAχ/κBοEα/οAχ/πBξ/σBλ/χBο/όAπ
τφ/Aό
τω/BνE FσHμIπ/ Aν/άBνC Gσ/ήAν/αAμ/εBπ/νBνDτ/πAσ/ρAσ/ύAς
τό/B EςFμτGνπσIξχ/ CστDξ/αCπDτ/κAς/νCμ/σC Eστχ/υB EμFν/ωBςEκ
τύ/AπFοGχIω/ Aπ/κBο
τώ/CνρEσHφ/ Aρ/αBνDφEτ/ηAν/κAν/πAσ/ρBσCν/σAν/υAν
υ/D EνFμρστGπςHγθλIχJήαKέκφLξοψMάδζNβιώOεόPίQηTϊVυω
υά/DζνFη/δAζ/οCν
υέ/Aς/εAς
υή/A Eς/εA Eς
υα/DδσEλν/γAλ/δBδCσ/εCνDί/τBκ
υβ/CοDέ
υγ/CχDκρGγ/ Aρ/εCάε/θBα/λBώ/σBχCκFγ/φAή
υδ/DαώEή/εBώ/χAρ
υζ/Cήη/σBηCή
υη/Bδ
υθ/CμDεFήοGύHυJί/εCεύEυ/οCεDήοEα/ρAμ
υι/Cν/ Aο
υκ/DλοEόFκντ/εCοDόEέ/κAλ/οCκ/πAν
υλ/CάEαλFειοG έ/ BιCο/αBο/γCε/οCεDέGγ/πBώ/σAλ/τA /φBάCα
υμ/BεDπFβHάIμφJο/δAα/εBέDα/θCηDάEο/κBα/λAέ/νBαDάFηοGί/οAε/σBπCβFμGφ
υν/C EαδFάεστGέHήJθ/δAα/εCήα/θAσ/λAσ/οA /ρAσ/σDδEάετFέαGήIθιοJη
υξ/BηEάή/αBά/τAη
υο/B Dύ/εAυ/τB 
υπ/BοEάFηGτόHεIνώ/ BοDάFηGεό/λBλ/ξBν/ρAτ/τCοDιEαώFω
υρ/BγDοHάίJρ/αAο/εCάDέεFύ/θAο/κBοDηEί/οAγHί/πBή/σBρ
υς/A /οA 
υσ/CκDηEτFαμGιHίJώ/αAτ/εAη/θAτ/λAη/νAμ/οCαDιEίFεGώ/ρAμGή/σAκEτHχ/τAσ/φAι
υτ/BόEήFάοGέεJώ/αBόDήFάοGέ/δAι/εCαεFιHυ/λCι/οDί/φDάEώ
υφ/CήDοGχ/ Bή/λBο/ρBή/τCλ
υχ/DίανGόώHθ/νAτ/σBν/τCαDίFόώGέ
υψ/Aη/ Aη
υό/Bμ
υώ/Aν
φ/DαοEάFήGέειυωHίIηρτόJθKλύώOχP QγRνTσ
φά/Gσ/ AκEσ/οAσ/σAλ
φέ/BρEςF Gα/αBρEςFα/εA /ρAς/σAρ
φή/Dς/ Bλ/αDς/οDς/ρA /υA 
φί// Aλ/αEσ/ηCω
φα/Cρ/ CκDί/εBρ/λCρ/οCσ/σAλEτ/όAσ
φε/Dρ/έAι/αCρ/ιAρ/οBύ
φη/Cσ/άBσ/ύAς
φι/Gώ/ Aλ/αDώ
φλ/Dό
φο/BρEυHύ/ BρEβFι/άBυ/αBρFύ/ιAρ/οAρ/ρBπ/σAρ/υCυ
φρ/Cάα/ Bο/άAα/αDι/κBά
φτ// BιCά
φυ/BλEτFγσ/ Cστ/οAλ
φχ/Aψ
φω/CντEςFσ/ BτDς/άAν/μAν/ρAσ
φό/Aρ/ Aρ
φύ/BλCγ/ Aλ
φώ/Aν
χ/CεDρFοGαιωHήνIάίτόJ έηώKθυύMλPμψ
χά/Bρ/ Aρ/εAσ
χέ/Cδς/ Aρ/οBςDα/σBδDσ
χή/B Dμς/οB Cς/ρB /σAμ
χί/BαDσEζ/αAλ/εBσ/ρBσ/υAα
χα/CρEίνFμ/ BρEμ/ηAν/υBίEι
χε/CίιEτGδJ / Aι/έBιCτ/ίB /αBίι/γBιCτ/ιAί/ρAί/σBδCτ/υB /όAι
χη/Aμ/σAμ
χθ/CεDηο
χι/CκD σGλ/ Bλ/άAσ/ίAσ/αAσ/ρAκ/όA 
χλ/Cη
χν/CεοEάFίGηιHέ/έAη/ίAε/εBοEι/ιCίε/υBάDέEό
χο/BυEνςGλHμ/ Cρ/άBς/έAυDν/ήBς/γCυD ς/εBμ/ιB /οDι/ρAυ/σAλ/όD ς
χρ/CηEήεFοωώGόIι/ CηDήEεώFωGό/έAι/γAο/όBω
χτ/DυEεοόFί/ BίDύ/έAη/εAε/ιCόDουFή/υAε/ύAα
χυ/CρEδ/άAσ/σAρ
χψ/Aω
χω/Aρ/ Aρ/έB /γAν
χό/BμDλEν/εAμ/σAλ/υAν
χύ/CτEεο/αAτ
χώ/BρDς/ Aρ/γAν/υAς
ψ/BηDεEοHτωIαιJάKήίυL ύPέόώ
ψά/Bχ
ψή/Bφ
ψα/Cμ
ψε/CιτFκυ/ Bκυ/άBτ/έBι/εA 
ψη/C φEςFλ/ Aφ/ήB /εA /ηB /ιB /μCς/υC λ/όA 
ψι/Bμ
ψο/BυCς/άAυ/έAυ/ύBς
ψτ/Aε
ψω/BσDϊ
ω/CνEςσF ρGμτHγIδπJθNλOήφϊRκχTάαβεο
ωγ/Aή/γAή/εAρ
ωδ/Aι/κAι/λAί
ωθ/BεEο/ιAε/οBή
ωμ/CέαEά/εAε/ιBέ/λBα/νAέ/ρBαDά/σBα/τAέ
ων/A FίIιJήοKατ/ίA /βA /γBίEιGο/δA /εA /ζAτ/λA /νA GίHή/πA /ρA /τA /φEήίαFη/χCε
ωπ/CοDίEι/ρAο/σCει/τAί
ωρ/BίDιFεGηHή/ Bα/δAε/εCγDε/νBίCι/σBι/χBίDιFήη
ως/A / A /θA /πA /σA /φA 
ωσ/AηEτJή/ Aτ/ίAη/κAη/λAη/νBηCτ/ρAη/σAτ/τAη
ωτ/CεDόEήιHτ/ιBιDέ/λBτ/ξAε/ρCήEη/σAε/φCόDεEι
ϊ/D κEνFόGτϋHβλJάαKδζρςφ
ϊκ/Cά/αCή
ϊν/Bή
ϋ/CπEάόFχψH ν
ϋά/Aέ
ϋό/Aύ
ό/C DτEνFμςGλπσHρIγχJδκMβζθξψNηφPαύRιοὺὼSεω
όβ/Bλ/ρAλ
όγ/CοEρFηω/ Aκ/λBοDιEηω/ρAρ
όδ/Aο/ξAο/πAο
όζ/Bο/μBε
όθ/Bε/δAη
όκ/DκλρEεο/δAη/κAκ/λAλ/πBρ/ρBε/τAο
όλ/DαοEειωFλ/ CαDεοωHη/θAω/κBοCλ/μAι/πCου/ρBεCο/σAα/χAι
όμ/CαεEβFηοIω/ BοCω/γAε/ζBε/κBβDαEηGμ/νCαDεη/πAε/ρBο/τBαEο/χAε
όν/CοDαFτGειωHη/ Aο/δA /ζAτ/θAη/κBαFειω/μAοGι/νCε/ξAω/πA /ρBο/τA /χB 
όξ/Bο/τAο
όπ/CωDοEιFηGτ/ AωDο/κBηCτ/ρAο/τAι
όρ/DιοEμτFφHθρυ/ BιCο/βAε/θAυ/ιBθ/μAφ/πBοDρEω/φBτCμ
ός/A /κA /μA /νA /τA 
όσ/DοEβθτFεμGιIφ/ BοEα/δAε/ιAτ/κBμ/μBιDε/πBτDοEα/ρCβθGφHωIδ/τAο
ότ/CηDειEαFζHυJμο/ BιCα/γAε/ιAηFυ/κAη/λBε/μAη/νAηFα/ξAμ/πAε/ρBζEευ/σAε/τBηCεEο
όφ//κAτ
όχ/CιρDο/ Aι/πAρ/ρBεο/τBο
όψ/Bη
όύ/Aώ
ύ/D νFμGθοπρςστHλIγεκψKξLβχMφNαωOδώPὼῥQηTζι
ύβ/Aο
ύγ/DεκοEχ/λBω/σBκ
ύε/BιCτ/εBιCτ
ύθ/CμυGι/βAι/εAυEε/οAη/ρAμ
ύκ/CλοGν/εBοDα/κAλ/πAν
ύλ/DεηλEι/αCο/κBι/πBη/φAλ
ύμ/BεEαGβHφ/κAα/νAα/οAε/σBβCφ
ύν/B EδτGοHθJσ/δAα/εAη/θCεσDη/λBε/οA Eτ/ρBε/σBδEοτFθ
ύξ/Bη/αAη
ύο/B CυEν/δA /εBυCν/τAυ/χBς
ύπ/BοEτωGλ/κAτ/λAτ/οBλ/τAοDω
ύρ/DοσωEιFαε/αBοDη/γAω/εBεCο/θCαο/κBι/μAι/οDγ/πAα/σAσFμ
ύς/A /οA 
ύσ/CεDτEαFηGκμο/δAκ/εBεEο/λBη/νAμ/οCαε/σAτ
ύτ/BεDηFω/εAε/λAε/οBω/χAη
ύφ/Cη
ύχ/Dτ/τBε
ύψ/BοEω/ Aο/νAω
ώ/CνDσEδFμρςGτH JπKθLφMλPΐιϐᾀῳQβγκοωSη
ώδ/Aι/κAι
ώθ/Bη
ώλ/Aε
ώμ/Aα/ρAα
ών/B EτFεGοIυ/βA /γB Eι/δBυ/ζBη/ιB Cτ/κA /λB DοFω/μA /νB Dτυ/ρB Dε/τA Eτ/υA /χBε
ώπ/Bο/ρBοEω
ώρ/BαDοEι/ AαEε/θAι/νAι/τAα/χBο
ώς/A /θA /πA 
ώσ/CεDστEηGο/ Aτ/δBεDο/ιBεDτFο/κBι/λAσ/νCτ/ρBηCε/τBε
ώτ/CηDαοEεHτ/ρCηοDα
ώφ/Aλ
ϐ/Aϑ
ϑ/Aϒ
ϒ/Aϓ
ϓ/Aϔ
ϔ/Aϕ
ϕ/Aϖ
ϖ/Aϗ
ϗ/Aϙ
ϙ/Cϙϛ
ϛ/Cϛϝ
ϝ/Cϝϟ
ϟ/Cϟϡ
ϡ/C ϡ
ϰ/Aϱ
ϱ/Aϲ
ϲ/Cϳϻ
ϳ/Aθ
ϵ/A϶
϶/Aϸ
ϸ/Cϲϸ
ϻ/Cϻϼ
ϼ/Aͻ
а/C FнтGвлHдзкмрсIбйпцчњJгежшяјKхўLуюєMофщNаиPёђіїQљћқRэғSѓќTџґңYьZы
аа/C DтFмр/вB Cт/зBх/кBр/мC т/нCд/рBт/сBм
аб/CоE лFаеGрHисуіIмKвя/ CоD FмсGрHаIнJвяLшMз/бCв/гDа/дDаер/еBхCа/зCерFаGуHоыIя/кA /лBоEаFыGн/нCоEлFаиі/пBу/рBоGауіHсJя/сDалEіFи/тCлEеуF аи/фAр/шAл/щAи
ав/CаEиFелGніHотыљIкуяJдрKжсъLшьMцчNгј/ AтGсHг/бCиDлEяFеHьљ/вC EсFш/гBа/дAаGнIш/еA /жAа/зDаеиEрFъGдж/кBаDыGо/лDиEаніFељIј/мBаDрE Gп/нDаеEіFиGлоыљHчIсу/пCеDоEаяFі/рDаиEлнGеоіHкљIдыJуця/сBаG /тDаиEлFкуљGеHняіIыJьKшLщ/фBи/хAа/цAаEы/чAа/шAа/јDиљEеFну/љAа/њAа/ћAа
аг/CаDоEрFлGучH иIеJмніKв/ DлоуEрIт/бBаFи/вBаDуEиGі/дCау/еBи/зCрDало/иBрEн/кBа/лBоCаG Hиі/мBчDаGеиHн/нBаEоGи/оAо/пBа/рDрE аFлмGвеу/сBл/тBаDо/чBа/шBаE о
ад/DаE FикрGенHвзоуыIстJжмпчіKцъLбдшњMгх/ DкрF нGвзмпсHлIбдцчJшKх/вD руFжо/гDазEнFы/дCаеEиFз/жBа/зBаEиF GрHезъ/кCарHъ/лC EакыFнGеHзуіIоJжч/мDаEуэFжзс/нD EаоFвсGетIлціJгяKё/пDкEатGезнчHвлоIс/рDиEыF авкGеоуHнњ/сBрE аFе/тBаE ыFж/уBн/хDу/чB /щBкEь
ае/C тFкмцJнKш/бBц/вCтD мEц/гBт/дBтD EцFмHш/жBт/зBдDм/кB Dт/лBтDм/мC тFм/нB EтHнIщ/рBкGц/тBтD Fм/чB CтGмнHв/шC т/щAтDм/јAњ
аж/CеEадиFнуIлJмт/ Bу/бAа/вCнEалFт/гAи/дAе/кCдиEуIі/лCнDиFо/нCаE м/пBа/рBеEа/сCо/тCеDиу
аз/EавF имнуGдорHлIбеыіJгкKьLсшNц/ CнDеEи/бCоDаEиFеуы/вCі/гCи/дAв/зBвCн/кBаDвEуF GыIк/лC нEаFиHе/мCаDкн/нCвиEаGнHы/пDвноEіFе/рEдмF лнруGбоHвиIгіJепшьKсLцMяNъ/тAи/фCа/јBи
аи/DвмEбGнIщ/вAв/зBмEк/нCбEсHђ/рBв/хBт/чA 
ай/CлD тGнHдсIкмоцJбгKвLпрMзNжя/ DмEн/бAт/вCтD FкцHг/гD нEс/дBтDц/жDш/зCмнFв/кB /лCнDсEдGз/мDтFбжц/нC DтEдFбGксHмоIпJшKч/пDд/рC тFгоGнIв/сAт/тD тEмсFнHвц/фAл/хC /чBнC /шA 
ак/D оEатGеисHруіIвлJжнцKшљMкъ/ BоDтHнрIкJц/бCоDа/вCоDиE нFеGу/дBтDуGлIш/еAт/жA /зCрEлљFаоіHц/кB DоFвGи/лCаD /мCсD EрFае/нCоD EаFіGлHшIв/пCаеFоHуі/рBтF алGеуцHрIн/сC аEрFс/тD оEаиFсGжіHуIт/фAтFс/хBа/чCавD /шBа/љA 
ал/EаиьF еноіIгуяJксфыKлтюLбёMдNмпъғOвц/ DаеEгьFфGиHтIбJж/бDаоьFіHкт/вCиE ьFаGеояіJл/гDоE аьFсіGыHу/дCоDеEиFіGьяJё/еCиDьіEн/жEоуғ/зCеиEь/иCьDиоEн/кCіDьEнFиGаеKц/лC Dи/мDьEаинFекHюяIуыJдъ/нD аEиоFьGенHуы/пCеEаіFиуGоя/рCьEиFенсіGл/сDаьEиGвю/тDоEиньF аHёіIяKп/уCньEиFі/хDа/цBк/чCьDаEо/эCьі/іBьDі/јCоDин/қAа
ам/D еEаиFоGіHмпуыIбкяJнсKэLлNдтъ/ CеDаEбпHх/аBс/бDиEбп/вA Fи/гCаFб/дC EлFаиоіIд/еAэ/жA /зCеEаіGбоуHкяIъKр/кD еиEапFіHбIэ/лD иEаGпсHб/мCиD Fб/нC DеEаиFіIс/пCеDыE яFоHпіKћ/рCеE мFаикHнуіIыJэя/сCоD FаиHы/тC DиEаFпGіHну/фBи/хC /цCа/чC Dиу/шB Eу/јBаD /қAт
ан/DиEаенF оGдсHтыьіIгуKцяLкMвзчNэOжPбмрџ/ CаEгиFтіGдоJк/бE гсFдтHвк/вDеинF GаоыьHтIіJуKсMд/гDиE діFеGсHг/дCнDиF еGыіHоIаь/еAс/жDаиE оFеьGыIр/зDоE инFаеGтыHіIя/иBтEс/кBаFсGтHвфцIичKк/лDдE нFсGацHгкту/мBдFиG сіHтIг/нCнEисFаоG гь/оCсDг/пDиEеіF асэGг/рCиDеEаF оGсHуяIтцыіLвзкMжё/сDиE нFаотGдHгыIк/тDноEдF GаHсуьIтціJгз/уD сEдFг/хCиDгFі/чCаDиыFн/шD Eас/щAе/юBс/іBтDс/јBсD /ғB /қBд
ао/B FбнGсHкJѓ/вCц/гB Cн/зBб/кA /лCс/мBр/нCкDѓ/сA /хCс/шA 
ап/DрEаиуFоGкіHеIлтJ съыяKнLпMчэ/ DоEрFаелсуіGптIэ/вC /гAу/дBаDту/зCиDуEаоFрGіIъJы/иAа/кCіEасG /лCаDк/мBаDиFеуGы/нBрEиIе/пBкEуяHч/рDаоEкFлсGт/сBоDр/тEаеноуF /эAа/іAа/јBа
ар/DаEыF тGгеиоHднуIкмсхэяіKбLлцшьMрчNпOқ/ BгEахHиIмнJқ/аBд/бD аEуGенHбдIл/вDаEиыFоэяGіIсJцKь/гDаыFисGн/дCыDтEдF GоHаIлся/еBн/жCа/зCае/кCыDтEаGоHэJлKп/лD нEаFиу/мDкEаF итшGгноуі/нCеEаинуFоHмIі/оBа/пBаFотHсIнцч/рCхDа/сC DаFд/тD EаотFиыGеHнсіIя/уCаD /фBмEбGс/хDадтGс/цBс/чCг/шDакEеу/ђAс/јBи
ас/CтF цGикнопсьHауIшыяJеіMфNвч/ DнEиоFапGсьHя/бDакHқ/вB EцGь/гDкEі/дBтFля/жBа/зBтDиGел/кCцDьFаGнHе/лCтEсFньGяHаик/мCкDисFшHат/нBтEцG лоьHыяIу/пDнEлFпуыIв/рCтDпFсG кшHноIфыJч/сBт/тBтEкьFуцHм/фBц/чBтD FоуHан/јBн
ат/DаEиоьF еHкнрIуыJвсLфіMтNчъэ/ BрFаIл/аA /бDаыь/вCьDеиF аLо/гCоD EиGы/дBоFаикьG HнJу/жD аьEиFы/зDвеEиьFр/иBуDи/кBаDоG еJь/лDакEиньFофG /мCиD EеFаGрсуHыIоі/нBаDиF IуMп/пDеоEарHстIчэ/рDиEаеоFнG вуьHкIсы/сCьDиEаFеGу/тDаиE ьFоуHыIкнъJі/уCу/фBаEе/хCи/цAаEе/чCкEаиьF еHв/шBаDь/щCаDьE Fе/іBиCу/јAаGн/њAа/қBы
ау/DдE зтFсGвнчHкрIаы/ BдCтHг/гBс/дC /зBвCс/кBн/лB /мDр/нBчEкр/пBз/рBзFн/сC /тC Eы/ғBы
аф/CиEаеіFрG сIг/ BрEг/бAе/кBе/мBо/оAр/рBиEаіF GсIы/эAі
ах/C DоEаFіGвуHтJмс/аAв/бCар/вC о/гB /дB /зDаоіFтGвHрс/кA /лB /мC вEн/нBоD Fі/пCа/рCуD о/сB /тA /шCоDм
ац/CиьFіGыHюIецяJоуэK LнMт/ BтCэ/бCиDуEаF /вAьGцIи/гBи/дBьDиGц/жAе/зBиEыьі/кBиEіFы/лBиE Gн/мBиEіGыHан/нBиDіFрGц/пBя/рCиEьюFіGаоуыэHя/сBьEы/тBиEіFыHц/уBиDыі/хBе/чBьDе/јAи
ач/DаеEиуF GкныHэIоіKјMц/ Bы/бCиDнEеGы/вB EаFкоі/гCи/дDаиE FіGы/зAу/кBеEи/лBеDиEн/мBкGц/нCаеEиFэHныJу/пBаEыIс/рCнEјFкуы/сAу/тBкEан/хCі/јBиDа/љB 
аш/DиE аеFоGтыHнуIњJэіKб/бCк/вD аеиFоGыHу/гB Cн/дC б/зCи/кD њFм/лBтDеEћ/мCиDтEн/нD аеEиоGуHчі/пBыEк/рDиE эњFнGч/тCу
ащ/CаDиEеG /вCаиE о/жBиD /зBиCо/мAа/рBаDе/тAи/чBе
аэ/Cкф/кAф/нAк
аю/CтDщEцчF /вCтDцEчщF /гBт/дBтDщEч/жCт/кCт/лBт/мBтEц/нCтщ/рC /тBтDщ/чCтDцщEч/щBт
ая/A HвJў/ Dқ/вA /гB Dн/зAв/кA /лDт/мA /нA Iў/рA Fм/тA Fн/чB Cх/шA /щA 
аё/CтDнEмўFй/вBй/дAт/лAў/нAм/рBнCў
ађ/BеEа/гAа/мAа/нAеFо/рAе
аѓ/Aа
ає/B DтEм/вBт/гB /дB CтEм/жBт/зAм/кBтC Eм/мA Eм/нBтDм/тB Eмт/хAт/чA 
аі/D сEкFм/вBмDх/зBкDч/рB Dн/чAс
аї/C DнFтGлр/рBн
ај/B FтуGаднHвлIмJоKбкњLгрц/ Cл/бAт/вB FуGатHц/дB Dе/жB DаFн/зBеCн/кB /лCн/мCуDк/нCдDвFмGбгIпч/пBаDл/рB FуGнтHоњ/тB Eеу/фAл/хAд/чBнEе/шCр/ђC а/јB Eо/њAу/ћA 
аљ/Bе/дAе/зAк
ањ/BеDаHуIи/бB /вAеDа/гD /дBе/кAе/лAа/мCеиFу/пCа/рAеEа/сBеCа/тBеDаEу/шAе/јBеDа/љBеCа
аћ/CеDаи/мAи/рBеCа
аќ/Aа
аў/B FдлнтGсHжJцшKп/ BтCд/дC ж/зCсDв/кA /лA /мDл/нB Cл/пCнDдтFсGзHап/рB DнFлGдтIк/сA Eс/тB DлHш/ґAс
ағ/BыDд/бBд
ақ/D тыFс/жBс/зBш
аң/Cы/жAа/тBд
б/EаорFеилуG HыіIнъJвксщяKмхјLтNчљOгдцэPбзьёұQпшөRюSжфTњәUєVйүWґ
ба/E вFзлрGгйнтчHјIкмсцJфхKжғMї/ EзйрFглGнтчјHксIмфхJджшғKв/аDвE ртFлнGгIеў/гCнDя/дB DчFц/еB EлрGц/жB Dт/зCрц/иD нт/лBнD /мC Eблр/оBвF лчGј/рDвй/уC цEн/хAт/чBв/ыAр/эA /юAя/іC /јB 
бв/Bа/аCе/яAа
бд//мBа
бе/DрGнсIшLј/ BзEлFрGнсшIй/аCлр/еFн/зAр/иBр/мCр/оEнсFр/рBрEј/уBдDн/ыAр/яA /іBнCр
би/EрFнHјLћ/ CтE бдFлGнHзIсхJоћ/аBрEл/дDј/зAр/иCнEј/мBнEјGя/оFнGј/рCј/уCнEсFј/ъBр/ыAр
бк/BаFу/иBаFу/оEу
бл/EаIю/ BоEаIу/аBоDиFеGаHюIё/оBаHяIю/сAъ/тBя/уBиDі/яBу
бм//аAеFя
бн/CоDаEиыHі/аAа/еCоDиEаы/оCоDаиEы/эBы/іBоDиFі
бо/EрјKсOџ/ CјDлEиI кнтJрс/аBтC FрGчIн/дBр/зAр/мHаџ/оFјIю/рDў/сBрDй/уCк/шAр/ъAв/ыAр/ьB Cм/юCйDгEем/јAљ
бр/BаDоGиHзKэMъ/ BоDаFзиHеJу/аBаGиыэ/еCе/зAаEи/иBаCи/оAаFоGеHиKнъ/сAо/уCеDз/ыAа/іBа
бс/CтEкьFао/аCтDкоь/еBа/оBтFлуGъ
бт/Cы/уBыCи
бу/CдEтFлGвкрфH ейчJєKих/ BдEтFлфGкHрJг/аDдлEейF /вAд/дBвC /еCеEвюF є/зCр/иAтGиHх/йAт/лBм/мCрE Fн/нAр/оCчDйF вGесє/рCл/уB /ыAт/юAю
бх// Cа
бц/Cа
бщ/Fан/оFан
бъ/BеCдFяK / AдEр/еBг/оAеEяJё
бы/C DлтGсцчHвIў/ CлтEцFсHў/аDвEй/дBв/оB Eтч/юCмDе
бь/Cю
бэ// Dз
бя/DгзсHл/ BгDсFлGх/аBз/еA /оBзDсGц
бё/Aн
бі/EрFн/ CлEртFбнHс/аBцEрGсHў/зCр/иAр/мCнDя/ыBрCн/эBц
бј/Aе/иAо/оAе
бұ// Bл
в/DаEеиоF GыіHнруIклсJтъяKдLљMвжмпхчNгзшOцьэPбRщюёјUњXфYєZйђ
ва/D нEтFњGрцшHелмIйчјJджксюKагщяLвхєOпіPбзё/ CшEмFжрсGлHкнI Jт/аCнD EцFтњGйIлмрJгејKдя/бA /вAж/гDнEйцј/дC EрщGјHй/еC DлнGгIя/жBн/зCнD EтFцGйлHемIж/иD EентњGчюHєIлJя/йBн/кD днEл/лBнEд/мBл/нCнDр/оC нDтIалряJјњKгкLх/пBн/рCлD нтHя/сCкE нGеHийюёіIпJб/тBрC EнJх/уDњEнтF чјGмIлJагжєKвцш/хCтDнFлщHћ/чCнD тFеHю/шCнD Eј/ыCеEдтюFнGцIйя/ьCд/эB /юBтDнGлHв/яCнD EтFцIщ/ёCя/іD еEсFцюGл/ўCцEенFхюGйIг
вб/Aу/ Aу
вв// BеCоFаGі
вг/Cр/ Bр/аCу/сA 
вд/CаIя/ BаDо/аBаDіFи
ве/DрFнGсIћJќ/ CрDлFбGзкHсчћќIтJщKо/аDдрEнтF Hсц/бCс/вEс/дDрHј/еCр/зDрсIш/иDнс/йAр/кCнс/нAр/оCрFнHќIћ/рBрDнHш/сBтE GжIчJмщ/тCнFр/уDлрEзкћIй/шBдDй/ъBдCж/ыBсDд/ьCстEч/іDн/јBћCр
вж// Aе/аAдEн/оEу
вз/BаEя/ BаDеEяGр
ви/GсHнршIяMа/ DдкE GвпрсHзшIбгнхJщKжт/аD лтEсFмGшIерJгKа/гAн/дFнIђ/еGшHя/иFрIј/кCр/оFнHя/рCсD Fзоя/сDвхEм/тCя/уAд/шAд/яBтEл/јBш
вк/CаGу/ BлDа/аCаDеиFуGо/иBа/оCаFу
вл/CяDаIю/ BаEеGи/аBеCяGи/оFю/яAя
вм/Hъ/ BеDіGи
вн/DиоEаеFіGуыяIю/ CеDиуFа/аCаDиоFеяHыIь/еBиDо/иCоDиEаFыGі/оCоDиEаFеыіGя/рCо/яBоEі/іBіDяEю
во/EрGсHнIјJюKаїLуђMяNъ/ C EзFднGсHбпIкртђJо/аCдE FаGучъHгп/дDрEјFс/зDрHю/иCсFаIу/оEрGјHюї/рD нEтFвгGбем/сDйEеFбиюєјGяїHгп/тBр/уCдDз/чAр/шBў/ыAд/яB /ўAд
вп/Cа/ DелрEо/оBа/ъAа
вр/BеEашFсGъHтIдзJвиохKђMћ/ BеEаFсъIвух/аBшFит/еDот/зCашGнтIћ/иAе/мAи/оCешEаFз/тCдDаEђ/чAс
вс/CеDтFияіGкHьIёJю/ CеDтEиFіGяHёIп/аCтDкяEь/еAт/иAя/оBкEь/уAт/іBь
вт// AоFрGя/аAоGе
ву/D вEюFкєGезHгйчIцJхMљ/ BзDгGцHл/аBв/дCмх/еBц/зBкD ч/иB Gљ/оCвD юєFй/рB /тCеюEв/уAв/ыCч/іDа
вх// AоEі/оCну
вц/BяFу/аDю/іAя
вч/DаFу/ Aи/аCа/оCау/уAе
вш/Aи/аAи/иBи
въ/BрDвEзGпHн/ CвзFпHт/аAр/зBн/рAр/сAр/тAр
вы/D FбзкGвдлпхHеймрсшяIчJг/ D EбFвдзклпHрсхшIгJнчя/аB EкяFмх/дAз/еD йEемхш/зBчC /иB Dе/кA /оC DхEейFмя/рBйEем/ыC Dя/ёB /іCм
вь/CтDяEе/аBт/еAя/рAю
вэ/BрDк/ BрDкFб
вю/Dр/рBт
вя/DзEнтFдлрGвH шIйJжчщ/ CлDдрEш/аCнEлF тGй/еBдDл/зBз/иAз/оBв/сAзEтGщ/уBд/цAт/ьBтEжч/яBв
вё/Bр
ві/FнGрHсш/ AдFнHрIзк/аDцEлнтшIя/гAн/еBр/иCс/оHш/рBс/сCйт/уBм/яDцяEў
вј/Aе
вљ/Bа/аBаCеGи
г/DоEарFилуG HенIдэіKвмчLкMбтъNгсцPхшQпыRзфьSюёTяјUйљњWщXжYћ
га/C EтFлнрHдмIвейоєJсуцчшюKяMђї/ DрEлFмнGдуHбвз/аB EтFлGднHеIвсєJю/еB EтFшGй/зDдEч/иC Eнтц/лBр/нC EлнFрGпHж/оC тHшIейђJх/рBнGв/уC DлоGчHя/фAн/ьB /яB Dє/іDтєEнюFч
гб/Cа/ Dе
гв/Bа/ Cиі/аAа/нCе/яAа
гг/Cа
гд/Bа/ Aе/еAа/оAа
ге/CнDр/ CнDрEо/аC н/иCр/нDлEм/рBн/сAн/уA /іBр
ги/FнGсHрIя/ B DмHбKљ/аB EрGб/еCс/иBн/лCј/оGя/рCнDя/уC DхEемFтGй/яAв
гк/Dа/нBа
гл/CаDяGуIы/ CаEоуFиGы/аBаDя/еEя/зDя/иAя/нCиDеіE /оCа/сAа/уCаDоEеFуы/ъCя/ыAя
гн/CаEеоуFі/ BуCе/аCио/еCеу/иBаEоFеGи/оCе/яBіCу/іBао
го/FрIюKсMђNу/ C DлEрGтHвдJс/аCлDдE FвGрHмнђIс/бCр/вCр/зDр/иBн/лAр/нC DлFм/оGюKрсMу/рCвDн/уCлEйFгемGв/ъAв/яA Fн
гр/BаDеEуHоIи/ CаеDуHиIоKэLч/аBуCа/вAа/еBаEи/зBа/иBаEуы/йAа/оAаIо/уBаDо
гс/Cк/нDа
гт// Aк/нBо
гу/D мEрFлGтчћHабкц/ DкEасчGбдHш/аD лEаFвGб/вAс/еAлFв/зAб/иAр/нB Eл/оB DћEтFц/рAм/уB Eю/эAл/яAч/іAр
гх/Cа
гч/Aы/аAы/яBэ
гъ/Bл/ Bс/ъAл
гэ/Aт/ Aт
гі/EнсGрHя/ DдлсFб/аCн/иAн/оGї/уB /эBё
д/DаEеоF иGлнруIвзкыіJжсKдпэLбмтъьMхяњNгчшOцPёљQфюјUұәVєXөZђџү
да/C EнтGвлрHдIкмцчјJейпюKсєўLбзхёMњNљ/ B DтEнHвдлIкпJзKжрсў/аE нчFвтцGдеHймюIкпєўJсKбг/вBлDнFч/гA /дBл/еD кEнFмтGвчHпIгеюєјJс/жCнD FетGюя/зDвнтEдGњHейёјI ю/иDлтEнFе/йB /лCнDв/мAр/нC рFтHмхIц/оCтD FвјGймрHдIцчєJбнKш/рC Dн/тBлDе/уBлGрчљIё/ъAт/ыBлDт/эBкDг/юCтDв/яDтEєFеюў/іBрHює/јAм/ўAл/ғAр/ңBу
дб/CаDу/ A /аBіCы/еBа/оDр/іAу
дв/CаFыGу/ CаDоEеиFуGі/аCоы/еAа/иBа/сAи/уAо
дг//аCл
дд/DъEар/аBаEз/оDъEр/іBа
де/DнFрGсIфшJяKајћOю/ DлEксFймрG тфHняIбјJвцKпLщ/аCнE тHжмцшIеJю/вAн/дAр/еCнGфћHрJњ/жAн/зFс/иDнGаIяј/йBн/лAр/мBр/нCкDрE Iг/оDрEсшFнJћ/рB /сAл/уC тFм/ъA EтHщ/ыAл/юBйCн/яAт/іBнFаHї/јAн
дж/CаFуIэJъ/ CеDаEо/аCаEв/иCъ/йAа/нD а/оCаEу/уCаDі/юBв
дз/FяGьHа/ BеEя/аCеіFя/еDь/нBлDа/оFаья/уAеFь/ьCя/эAі/юCеіEя/яCеі/ўAе
ди/DнEрGсHајIушKфNњ/ CрDсFанGјHвзI гJф/аCнD EуFеGмHц/еCнGшIяјJњ/иFш/нB FјGкяHв/оDнEрIф/рBн/уBоEт/юA /яBт/єAн/јA 
дк/DарEу/аDарEоуFіGил/оDа/яDаоуEиіFе/іBрEа
дл/Aя/ AяHиIа/аCеDую/еDа/нCё/оFу
дм/Gя/аCиEаоFы/уAу
дн/CоDаиFыGеіHуIяJьKёMюNъ/ CеDоEя/аDаоEиіFе/еCоDиEаGеHьіIуJя/иBоDаEи/нCио/оCоDаыEиGеуіIя/рCио/уBи/эBіCя/яBа/єAа/іCаDиоFіGе/ўAё
до/EсIнKўMуњNћ/ E бдксFлпHвзIмрJчKгжMшњNђ/аDкE бFвлрHх/вDн/еCсGн/зEў/нDнE йуFврGю/оHр/рDвћFф/уBвDб/яBкDмFў
дп/EрFа/аBаDр/еDр/оDр
др/DаежуGоI иJэіKшъ/ AуH /аCеDажGиH оыIэ/дBжDъFш/еCеEя/зAа/иCо/нD оEиFыі/оCаеDжGоHуIш/яCао/іDаіEя
дс/BтDкFуGьHојIвJч/аCтDуEкоFиь/еAтEк/нBкDь/оBтEјGвеч/рBк/іBтCу
дт/Bр/аBрDоEа/оDа/іAр
ду/D EлFвюGжмптHбгекрIсцщJєKах/ CжEбгмFпHх/аB EсFм/еCвюEпFер/жA /иC DмEа/йCг/нC EеєGрсHш/оC лEкFв/рBеD /уBтDц/ыAщ/эAр/яA /іBвEє
дф/B 
дх// Bа/аBі
дц/Dя/аCеEі
дч/CаEу/аBаDу
дш/CаDеEу/аBу/иBе/оAа
дъ/BрDлGт/ BлFщ/аBрCл/дAр/оBлCт/ъAр
ды/C DяFеGйнHдсIюJчKқң/ CяDсEнGрHз/аB DеGюJу/еCдя/жBй/зBм/йA /нB /оA /рBн/ыBч/ёA /ўAя
дь/B Fмт/еA /жA /уA Eт/юAм/іB Dм
дэ/CаDкFмG р/ CкмF Gф/аCл/еBр/нBк/оAк/іAаEн
дю/Cйр
дя/CщDтFвмс/ Bс/вBк/еBв/оBщCт/тAс/юAм
дё//аAж/еBн
ді/GнїHаяIр/ DзEайї/аB Fс/еCн/лBр/нC Dя/оFїHю/рB /яA 
дј/Bа/оCе
дњ/CеDиEау/аCеDу/еCеDи
е/C EнFртGдклмсIвгзJжйпшKбоцчLаефњMихщђћNуяјOќPљQюёєRїўSѓTіңUґVэXъџYыZғқ
еа/CлE вкFнGрHбIг/дC л/нCбрFпGд/пBвC /рBлDкGг/сAн/ґAм
еб/DаEуFнHяIс/нCоDеEуFр/рCаDуEиоFнHё/сCеяDн/уB Cс/хBр/чBн
ев/DаHнрыIуяJсKшь/ Cр/аB /дDс/лCаFыHс/мAа/нDаоEеFияGныіHд/пBн/рDоіEеFаиGкруHьJъ/сBеDд/тBаEы/чEыFш/шBи/јCаDеиFн
ег/FаGуIнLш/ Aо/бCан/лEаFш/мBа/нBоDаF /рCлDиEуGоіIт/сDамоE д/тDрGн/шAо/њB /ћA 
ед/DнEаFуHсJыњLрь/ BиCн/аAн/вFаGуHс/лDнEауGњJя/мDы/нBоEаFежр/пDр/рDнEаеиF оGбсуIлпJвмыKь/сCнEмо/фBеEэ/цAу/шCш/ъAи/јBнDаи
ее// A /нA /рB /шA 
еж/EаFнGуKс/бBаCн/дCн/лCнEуFаHы/мDаGуы/нCе/рBиEадеIоі/тDа
ез/EауGн/ Aи/вEау/лBнIс/нBаEдиFіHв/рC DуEеFаоIкKю/тEа/чBн/ьAн/јAиFг
еи/CсDрGн/нBсDз/рBрCм
ей/DсFнIшJр/бCн/дBс/зBн/мCнс/нC DнEшFкр/пBс/рDдмт/сB DчFв/тDн/фAс/шA 
ек/EасFуHрKнNш/ CтDрEсFзGв/аAтEц/вFа/дBсEа/лDс/мCнEш/нBоCа/рCтEоFвGилруIъ/сCуEиотF GцHв/тCаDсEу/фAт/хAс/чCуDа/ъAт/јBтCа
ел/EьFаGяHнJыKсLю/ Aе/бDаFыьHу/гCь/дDаFьяIуы/жCа/зDьFаHу/кDа/лCь/мDа/нCьDиFі/пDа/рBиEаFекGоіKј/сCеиF аGя/тCьEнFяHсJю/уCн/фBі/цFаHы/шCл/ќAи
ем/EаGуыIняJсLэNј/ Dиу/аC DоыEаHс/гEш/дEу/зFаGј/иFа/лGауHыэ/нBаD Eо/оDу/рBеEяFаGиіHнI /сCеE абFиIь/тDаFнуыIс/уC ыDо/хCаDы/чEу/шC DаEуGс/щDу/яC ыEо/ђA /јA /њA /ћA 
ен/DиE нтGеоHьIзуJдксцяіKгLлшюMљ/ CкDгEтFеGд/аB Cа/бD инEг/вD нEиFаоьGцHеIс/гBеDтGд/дD иEнтFаоIьJці/жBиEнF Hео/зD аыEтFь/иAт/кD иEыFі/лCиDнE FоьGаыIді/мCтEиFаеGнуH яIдлошюJсыљKіOё/нCиDтF нGаьHоы/оD инEоFа/пD сEиFьGдя/рDинE FдеоGауцIстJі/сDзE ктFеHс/тD иEтFазкоGеHцIгд/цCтEазGкьHцIю/чCиDнEоF GьHаJі/шCиDнE FаоIі/щBиEнGоIы/ыAт/ђD аиоFе/іBт/јDио/љCоDаиE е/њD аиоFе/ћCоDаE Fе/ґBэ
ео//лAн/нBбDчGджпHн/рBбEлGрс/тAр
еп/DруIш/ Bи/кCс/лDш/нBрCоFа/рBуDоGиHлIпKя/сCат
ер/DеE аFиGвнстHжошIухыіJкмфKбгзпьяLдMлцNрч/ Eм/бCеиEіGтыIбJг/вEнстFхшG аеикоHзяKдь/гD мEбіGц/дBжEеиF аJд/жCеD /зCвE аFбнGі/иBа/кDуE аFиі/лC аFиыGну/мC EаFеиGноуыIкKцчя/нCаDиE GгоыэHу/пCаеGвсшH Iь/рDавыEи/сCвDеFиGтIьLй/тE аинфFмGвпHіIоKл/уB Eн/фCеDаE FиGоHмIэ/хCц/цCк/чBеEнтFвGг/јB Eм
ес/CтEкFлG еипуьHнсIаояJціLв/ BлDтIі/бBпEек/вBтEьGц/дCнDиEкFеуьGя/жAт/иAя/лDкнFо/мAтGецIяJв/нDкEеиF уGоHаIц/пDа/рDуEипF аеGтHносJм/сCисFі/тCтьFя/фBс/цCсE ояFаиGуIі/чBкCт/шAт/щAт
ет/FасGрHнKуMъ/ CиD /аB CсFе/бCс/вFасGнIыKя/дEаFь/кDаGныIу/лCаGнHуэ/мCрEаHньJъ/нCеоD Gи/пEаFр/рDвеEаFнхGирHьIчіJ Kп/сDкE еиFлHь/тFаGнIу/уB Cс/чGанJы/шCеоEк/яB с/јBо/њAо/ћAе
еу/CсDдEз/дA /нBсCдHо/пAа/рBзFг/сBд
еф/CеDиFоH ліJн/ Aе/дAиEо/лBо/оAи/рCеDиEлFрі/ьC Dн
ех/DнEа/мAа/рBоEіFв/сA /тAн
ец/EьGа/аBцDе/вBь/зCь/мBь/нB DьGу/пGы/рC DоEаьGр/сCаDиEі/тBь/уBц/шAо/яAц
еч/DаEнHуJь/вEа/кAу/лGь/мBа/нBн/пBаFн/рCиDеEнF Gі/сCеDоEкн/тCн
еш/CкEаеF нGитHьJв/аB Cь/бAе/вCкт/дBаEеF /жB Dеь/кC DиEоFу/мCаDтEвFич/нCнтE /пAн/рBкEеFнGаи/хB /чBк/яAь/ћA 
ещ/Dа/ BеCё/аAи/вEь/нBоCа/рEн
ею/CтEщ/дBс/мBт
ея/C Dкн/дBкEт/зAн/нA Eв
её// A 
еђ/CуDаиEе/мAу/рCаиDеEу
еѓ/Aу
еє/Aс/рAс
еї/A 
еј/DасE FќGкмнHзџIш/бBџ/дBсDќ/лBе/нBаEз/рD ам/сBш/тBн/фAс
ељ/Dа/дDа
ењ/BеDаGуHи/дAе/жBеCа/мCаеEуFи/рBеDа/тAе/чAе/љBе/ћBеCа
ећ/CеDаиF Gу/вBаE и/дBиCе/нAе/рAе/тBи
еќ/AеEи/вAе/лAи
еў/CрDс
ж/CеEаинG дHуыIкоJлKіLбтэMвмчәNсOпъұPжцүQзршёјRгьяњSхђVюWєїљө
жа/D EмнтFвGлјHецщIдрюєLқMң/ DлEдсFқHғ/аDтEнєFеюјGд/дCнE FлрGб/еC тDв/иDй/лCе/оCмD FцјGл/рCнE втјFщ/сAт/уDет/яA 
жб/BаEы/оAа
жв/Aа
жд/CаDуFыHь/аCоыDа/еCау/оCаDь/рBе/уBа/ўAы
же/CнHсIршњ/ C DлсHрљ/аAнF Iњ/дCнр/еBн/иCнEњ/лAн/нAн/оDнHсш/рC т/уB CнFњ
жж/Cя
жи/FнIр/ DвтEзGчHіIы/аB Eвт/вBн/дCн/лBнEр/нAр/оFн/рC вEтFм/уCнDтEв
жк/CаEу/еBа/рCаиDу/уBиCа/ъAа
жм//аAи
жн/BоDаEыGіIеMє/аBоEыFе/вBі/еBоDаFиі/иDияEеь/лBыDа/оBоCаFыGі/уBоEаFи/яBи/іCіDя
жо/FнрGў/ Dдл/аBк/дCн/уB Cк/ўA 
жс/Bк/еCа
жт//аAе
жу/CвDтF рGпHјIає/ Cпр/аBвEрF јGч/еBвD /оAт/рAв/уBв/чBа
жъ//дAр
жы/DвмцEнGт/ Dл/аBцDт/еB /уCвц/эAм/яB /ўBнCв
жэ/Cйн/ Cс/іAй
жі// Bб/аBт
жә/Aн
з/CаF вноGдимHберуIлпіJгкыьLяMстхNчшOъPцQжэRюSзёјґUфWєғZџ
за/C EпFдGвмнтHбгкхцчIлсJрKзищLоуўNіOњ/ C EпFдGвгмHкстхчIблJнрKзщLйоуMешяўNц/аCнDтE FдцHвлIрхіJўLљқ/вBиEєFг/дBлDс/еD вEпFлнGрт/иCбцHйIњJђј/нDкнFс/оBдGи/рBн/уB /ыBнDцFй/эCцDн/яBнCт/іBцDвFт/ўBе/ұAқ
зб/DрIа/ CеоDіFи/аBи/еDа/иDр/уAе
зв/CаFруIыKъя/ CуDеFиоыG яHі/аBаFиGуHыI лі/иEрHаъ/лAа/оDр/рAа/ыAа/яBаCи
зг/Fару/ BоFа/аBлCоEр/еBр/иDуFр
зд/BаJы/ DеоFыGр/аAеFвGзHа/иBа/оBаIр/уAо/ъAа
зе/DнEрHя/ BлDмFр/аCнD Eр/дDнFя/еCнр/нBм/рB /уBрDлEт/ъAл
зи/EрGнјKю/ Dм/аC вFтHлм/еGј/иBрFс/нDитEюјFяGейHо/оGн/рCнј/уDмтEјFк/яA /јBн
зк/CаGу/аCаDо/уCиDаFу/ъBа/эBа/яBо
зл/CаGуHы/ CуDоEе/аAиGі/дBя/иBа/уCаDоы/ъAи
зм/Hыя/ BіEеFоя/аBеEаFыGя/уCаи/ъAо
зн/BаFиоHеыIі/ AаGоJі/аCаDиоEыGеHу/еCиDоEыGу/иBаDеFо/оAаGы/уAа/ъBи/ыAа/яCы/іDаиіFоя
зо/DрFнIш/ CбDнGк/аCвDмнHкў/иEнFшGсIр/нBрDл/оAр/рB /уBрFлч/ыAв/ьAв/ўAр
зп/DрEъ/аBр/иDъEр/ъAр
зр/CаDоEеFуыIя/ CоDауIн/аCаDеы/иAаGя/оBаCо/уAо/ўAо
зс/CкDтEуF / Aу/аBт/уAк/чA /ъAт
зт/Cр/аBя/иCр/оAа
зу/E елмGвйюјHапчяє/ CпEбмс/аCмD EвјFє/еAл/иD аеч/оAм/рBв/ьCеDйEюя/яBв/іC DаEвє
зц//иBя
зч//иDа
зш/Aи/ Aа/аAи/оAи
зъ/CрDм/иBм/уAр
зы/CвкEх/ Aх/аBвD /уDр/ыAв/яAк
зь/CмFкнGвяHдлцIеJб/ BмE FвGя/аBмFб/дC ц/еBк/иAк/оBн/уBнCк/эAе/яB Cд
зэ/Cм
зю/Bм
зя/DлEтцFмGвн/ Aл/аAв/вAт/дCлD EмFк/уCц/цAн/ьA 
зі/DнGяHрIю/ B Eс/аC DвEтц/дCн/еCя/нCяDюіEй/уBц
и/D FстGзкмнHвелряIдйхцчјJипшKбгоLафюMжNущOњPћRљTђєџVёіWыїXъќYәZьэғ
иа/CлDнFгтGп/вAт/дCлDгп/рBнCлGц/цAл
иб/DуLь/ A /аAо/вCр/гDар/лFрHш/нAу/рBуGаи/хAн/шAкFо
ив/CаEнHуKшыя/ Aи/аAа/бBа/вEа/жAа/зCа/кAа/лDа/нBоDаFе/рCаEеиGруяHліIљ/сD аEноFеиуGіHы/тBн/хCа/чBаFс/шAа/ђAа/љDаEу/њBа
иг/CнEару/ BрCн/вCа/дBн/лDр/мBр/нCаDеиF /рBиEоGі/сBнDу/тBнCа/фAу
ид/EанHуKш/ BеF Hв/бDа/вEнFаIуJш/жAа/кBа/лBн/нCж/рDаеEиоуFр/сBр/фBеDо
ие/GнKрLс/ Aр/бCн/дAн/лAн/нA Fмт/рCмнGв/сDр/цDн/щFс
иж/Eн/лDа/нCенDч
из/FаHнрIуNъ/ DбE вFмопGалHгрIдтхJкнчKиу/бAн/вBнDу/гBр/дBа/жAн/лCаFу/мCа/нCаD EоFимуHъIь/рBоEанFвGи/тBа/фAи/цBн
ии//нA /рA /сA Eт
ий/Hс/дBс/зDс/лBс/нA /рC DмEнт/сCс/шA 
ик/CаGнсHуLрMъ/ BоDс/бBн/вHа/гCу/дCа/лBаFнGу/мCарEс/нC аEоGинIуіJт/пAс/рBаCлIљ/сDс/тBаGу/фBаCс/цFъ/чDа
ил/FаьIнJся/ Aи/бEнь/вCьEанFу/мHс/нCио/пCяFс/рBоDаиGе/сBаDьGеHвн/тFаьGяHю/фCтD EьGмJд/чFс/шDаосGц
им/EаGуIяJыLс/ BеDаFпяH /аBо/вEа/дFыIс/еDу/жFаGу/зBаEу/лDа/нC аDиIкн/рBеEаF уGкоі/сCвDаEбоFуHнIе/тFаыGу/цBа/шB Dи/јB /њBа/ћB 
ин/DаEиF стGеуHгдфIнJкхыіKцLвчMжNъ/ CтDсфEдHоIвJажчKъ/бCаEеи/вDенEаF иGдHя/гBа/дCаD EеиGсіHоIгяLё/еCж/жBаFу/зCаDкFу/кDаEтуFе/лBиEаFеGднHуIк/мBаDиFу/нCаD Eге/пDиEсяF гко/рCаEгиFеоGтуця/сDатхFиуGгHоь/тCаEиFсуGгекно/фBиDаIл/чBаE Fеиоу/шCаEисF еыGну/щCы/јAс/ћBа
ио/DнHр/гAн/нAт/рCрDд/сAн/цAн
ип/EаFуGсHрIы/ Cв/вBаDрFу/лBс/нAу/рAтFу/сBа/тEаFуHы
ир/BаDоEеGиуI JнтMю/ BаDсFл/бAа/вCаDтFиіG /гBаCо/дBеH /еAа/жD Eс/зBаDоFу/кCаDиоFг/лBаDоFу/мBаDоFуHс/нBаEоGу/пBаDо/рBаDоEу/сBаDо/тBаCоFу/уAа/цBаCо/шCеиEоF GаHяIю/ѕAн
ис/CтEпFакGлнH иоуьIехяJвцъKыLсч/ BпEктGехцJсчLф/аBт/бBт/вCиDоFнG /гAт/дAкEт/еAп/зAк/кAт/лBтEьGеHя/мBтDлFиGс/нCакDтFу/оBкDх/пCаEкуF иоGъьHыIвJмKч/рBтFнGуHво/сAтF /тCняEкьGт/фB /хAт/цAк/чBлEтGе/шBь
ит/EьFаIсуJрKн/ CаеDоFд/бFньGаIр/вDьHсIрKя/гCа/дDьGс/жEь/зEьHу/кEа/лDьGр/нBеDьFиGо/оEь/пCаFу/рCеDиEмFьGаHоJтKъLя/сBеEуьG /тDьGр/хDр/чCаEьGуHы/шBеDьEи/щEы
иу/BмCс/дAс/рAм/сBј
иф/CиDрEтіIм/ Bс/дBиEф/лE /рBтEмFе/сAи/тBиDі/цBрDиEі/шAр
их/Kс/ A /бDа/нA /рCоDвGи/сBо/шA /щFс/њBо
иц/DаFуGыIяLь/вCа/дCа/кEу/лDаFыGяHю/нCаDиEеFуыI /рBа/тCа/фAи/чDаEу/ђBе
ич/CнFа/бCан/вBа/гDн/лDнGаIу/мBн/нCеDкEинFа/оAн/рCиDенEк/сAк/тBн/фBеDк
иш/CеEиктFаG нућHьIі/ Aь/вBеE иFан/дCнтE /лBеDкGь/мCкDаEі/нBтDк/пBеDуEиFаGі/рCићDеHл/тB /чBћ
ищ/DаGу/вDа/нBо
ию/A /нA /сA /цA 
ия/A FтHмJх/вB Eвт/гA /дA /лB EнFе/нA GтHмJх/рB Cт/сB EтHқ/тA /цA EтHмJх/шA Dт/щA 
иј/BаDеFуIисK /бBаDе/вBа/дAа/зBа/лAа/нBеCаGуHи/пAа/рBаCуH с/сBаDе/тAа/цBаEеFу
иљ/Dн/шCц
ињ/Bа/дAе/мAа/чBаDе
ић/BеE /сAе
й/B EлтFсGнHкIдоJмцKшLбвгрMчNепOзыяіPжQаифхRуюTїWщєґ
йб/Dу/аCоDіEл
йв/Bа/аCе/оAа
йг/Bр/аBрDо/уAу
йд/Gуы/аCеEаF иуы
йк/DаGру/аCиDр/еEс/оCаGу
йл/DаGыIуJъ/аC DаEоGеыHиіIуJъ/эAі
йм/Cа/аCаеGн/иAа/іAа
йн/CоEаF еиыіHт/аDаоE иыHсу/еDеіEтF /иCяDи/оAо/ыBаCы/эBе/іCоDиі
йо/Dн/ AгGр/аBнDмF /ьBн
йр/CоDа/аD /еBо
йс/CтDкEьF HанцIуJхы/аCкьEцGя/еCтD FаGуHохIы/иAкFя/оAт/уBт/ыBкCц/іBьEкн
йт/IуJы/аBеE FаиGіHуIы/еFр/уAе/эB Dу/юAе/яAе
йц//аAе/еBа
йч/Bа/еAа
йш/DыEело/еCеыDа/эBы
йы/Cн
йі/Bн
к/DаоF иGлртуHесіIцJвнLщъљNжшOзкPхэөQбмпRгдчьюSяTыүUфјњVйXқYћZә
ка/C EтGзклнрHжмIбдсяJоцKехчўLєMюњNагOэ/ DкEнтFдлрGбжмHоIчJзпсK вLайшэјMгф/аC DзFнGвтHлмIдяўJйпу/бA Gх/вB CзFт/гB /дC DзFсхGвм/еB CтHл/жB Fх/зB Fся/иC DтFжзGлцHнIмєJњLю/йB /кCу/лA FмIй/мB Eх/нB EтGвHпIх/оCзD EлFжHцў/пB Dт/рB EвсGлHє/сB EяFтGенHзлIмJчюєKйп/тB DтHвжзсIй/уBзD Hвц/цBяEе/чA FтGмHј/шA /ъA /ыBрEлFнHх/ьA Fс/эCдDм/яC DсEяFк/іC EтўFвмцHл/љA /ўB 
кб// Cі/яAи
кв/Bа/ Aа/аCаоDи/иAа/сAа/уCиDыE 
ке/FрGнHш/ DршEнFйлчHзмс/аBтD Gд/нA /оEнр/рBр/сB Fн/уB /шA /ыA /яA 
кж//аAе
кз/Gэ/эBе
ки/IнрKсMя/ DнртFсGблп/аD емхHс/еFнIс/нA Fт/оEр/рA Fр/сB DйFеGхHмIвKя/уA /чJћ/шA /ыA /ьC йEхGм/яBйEмх/јA 
кк/CаEя/аBаDу
кл/CаDюGуKя/ CаиDюFоHуіIеJя/аCаюFо/вBюDау/дAю/еBаDю/зAю/иCаFу/оAа/сBаDюFу/тBю/уCаоEю/ыBаDюі/ўBаCю
кн/DеиоEуFі/ BоCи/аCоDае/еBу/иBеDиEоFу/лAи/мBуDе/оCао/ыAі/іCе
ко/EнрHјIсLюяўNїOђ/ DмEдлнрGгтјHпIжийJесKояL вOэ/аB EжFвGмнHгйIеўJђ/дFўGс/еEрFј/зGш/иBрDн/лGю/мDю/нCдFю/оEн/пCюDў/рCсDв/сE лрFгмGвейнпHбкIсчKш/уBвDл/шCмљEдGю/ъAв/ыCвн/ьA Hх/эBд/яDгEилFейGї
кр/CаDиEеыFоуIіLъ/ BаEиоFеGуыIіKъ/аCыDуEио/бAъ/дBыDи/еAа/иAо/йAа/нAе/оCеуDа/пAу/сBиEыFеIэ/тBыDиFо/уBа/эAа
кс/CтE еиFапHоіIнэ/аBиE аFі/еBтF аиHопIу/иBеE иHнJм/оBиCі/сBк/уC /цAв/эCпт/іCэDеE аGн
кт/DаFуGыHнMъ/ BоDр/аCиDоEаFыGеHну/еDаGнуыHрLъ/нC DаыEу/оBа/сBу/уBуEио/эC аEы/єDаFу/іDы
ку/C EмGвнрHтщIлсћJшюKчјLд/ CрEтFбGлнчHдкпIаJї/аCмD FлтGюHз/бA /вA /дA /еD нщEвћGр/жA /зA /иB EвHј/йA /лA /мA /нA /оBмD Gсш/пA /рB /сB FпсGюHј/тA /уB FпGејHц/хAт/чA Eв/шA /ыB /ьA /яB Dю/іC вEєGю/ўA 
кх/Cа
кц/Gы/аAи/нBиCіHы/пAс/уBиCі/эAы
кч/Cэ
кш/DаеFо/ Bт/аBеEн/еAа/рCо
кщ//яAо
къ/BмFдсGв/ AмFд/аBв/еAс/иAл/оAт
кы/Aр
кь/Bя
кэ/Aш/ Aш
кю/Bр
кі/FняGрHс/ CлDнрFтGмIб/аC DнрHд/дEс/нA /рB /сC DляHд/ыA /ьB EсFв/яB DяGмHхIй/ўA 
кљ/AуGс/ Aу/аBуDс/сAу/уAу
кө/Bр/ Bр
л/DиEаеFоьяG іHнуюJкKзтыLгжлсMчёNбдфъOвмэPпQцғRхSшщTрєјZѐњқ
ла/D EдсFвнтGгHзмIрJбжйкпцчшKехњўLлуMо/ EнтFкмпсGбвгHорIл/аC DтFнсGдHгймцшIўJкух/бBсFгGкч/вBсEжчHш/гCвDсE FдGжшHгJђ/дBбDг/еC DтFенHлмIйяJю/зBзD Fм/иCгD нFтJює/йA FўGмHх/кBдDсEвGњI пр/лB Dн/мBд/нBйCн/оC EмрFгнGтц/пCстEнFвHмKщ/рCмн/сC FбвмнтGйIё/тC DднGж/уCзD EтFрсGц/фBгEж/хCж/чAн/шA /ыBдD Gк/яC /іB Fх/јBн/ўBс
лб/CаGэ/аBаEу/еBр/ъAо
лв/Aа/ъAа
лг/Eа/аAоIс
лд/DаEы/аDи/оCа
ле/DнGрLфMќNуOў/ DвEнFгкпGстHоќIчJб/аC нEжтHчJлKў/бDн/вBн/гGс/дDн/еCнIф/иCн/лDр/мAн/оDр/пEнHј/рBнEр/сBдE FнLђ/тAн/уCвD FйGс/фBк/чAн/шAн/ьCв/эBмDк/іBн/ўAн
лж/Cн/аAи/оBнGа/ъBи
ли/GнHрсIшLяMф/ CнE шFсцGбHпIкJм/аC DзEтFдрHвсIјJшKфLах/бHр/вCяFј/гEф/дBн/еHнсJјLћ/иHсIр/йCс/нAв/оGнрKњ/пDр/рC Dвн/сBкC Hш/тBн/уC р/фAк/шA /ыA /яCс/јAр
лк/CаEуHн/аCаDиоEу/еCа/иBаEу/оCу/ыBаEуFиі/эBі/ёAн
лл/EаGю/аCеFо/иCю/эAи
лм/CаFс/кAн
лн/CиDаоEеGяHу/аCаоDи/еCиоDа/иBоCа/оCиDеEояGуHы/ъBиDеEя
ло/FнсјJшKряўMуNњ/ CгDкGзшHт/аCсDгF вGнтHмў/бCн/еFсHр/зEуў/иGс/кBнHњ/оEнFш/пEс/рBв/сCјDвE FежGйHбтяJиMё/тDс/уA /фBр/шB /ыA /яC Dт/јAв
лс/CкDтяG /аCктDя/еAк/иBяCк/оBкDтEа/тA 
лт/CаFрHъ/аCаD /еBа/иDрFъ/оBа/уBаCи
лу/BчE GвHгжпшIбкмцJахMѓ/ CчEаFкGмHнѓIиії/аC FвGйм/бCкм/гCбш/дAч/еC Dв/зAч/иBчFз/йA /кBчD Gб/оBчD FцGпHтIм/пCтDас/рAв/сBчEгжFшGпх/тBвDм/уC ч/ыAч/іA 
лф/Aа/аAа
лч/Cа/оAа
лъ/BтEкFч/аBк/йAт
лы/B FмGбяHвқ/аB Fқ/гBб/еB EяFй/зA /йA /оB /пBвDў/ыCм
ль/CнE зкFтшHсJофKбLгеяMд/аBнG тHфIбксKвдцяLп/еBнD FсIгемKю/иBнEтF /оCзDкEшG IсJо/тBо/уBтD /ыB /эB Gе/яAн/іCкDшEнтIоJя
лэ/BйEе/пBй
лю/BчEдFбG HвсIєJйKз/ BдCбIк/аCвEйнт/бBд/вBєDв/дAс/еB /иB /кAч/лBс/оCтD ц/пBс/сBвCє/уB Eе/шAз/іCв
ля/B FеGдтхHвнрюIмцєKўLйMяNк/ DвEмFґGг/аDвеFртюGцєHп/бCтEєFс/вCеDюEтGвєHйIлJя/гBдDнGв/дA /еC EенFмтхHзю/зB Dў/иCцDт/кBв/оD еEмFвюєHгц/пBрFмн/рBн/сB Gв/тBв/уCрEцFвтGў/шAх/ьCд/эCхў/яCл/іCтDц/ўBеDцFю
лё/CнGў/ Aг/аBґEў/еAн/яBґ
лі/FнGсJяKф/ DнцFктчGмHб/аB EзFтцHсIйKґ/бHя/вBн/гDф/иDн/йCс/оEр/рBн/сAдEв/уC Eц/фAк/хBн/ыC Dс/эB Eп/яCкDчEц/іDсFн/ґAф
лғ/Aа
м/D аеEоFиGіHпуIныяJбKвклмLрсэNдOъPтQгфцчRшьёјљSүTзхюћәUжњұVғWөYѐZє
ма/D EнтFлGкрсцHгпєIшJейхчюњKяLавщMуфNћOђғ/ DсEклFпртGгнєHшIдезйюJщK вјњLђғ/аC EлтFгнHкрJд/дDхў/еB EгFтGхєHряIмфч/зCкEзцч/иC DлEтFнцGеHњIамюJяKвј/йDєFую/мA /оBнDтF GлHгшJћ/рCтцFл/сCлDтњ/тBп/уC EрFйтчњ/хBт/шAт/ыC EлцFнсHе/ьB /яA /іCцDлE /јBњDл
мб/DаEу/ D /аDаEиоі/еDау/уDуі/яBд/іCа
мв// Bа/еAр/іAа
мд/Fы/ыBа/эA 
ме/CнEрFсJшњKђMюNѓ/ DнтEсFжGдрHкмђIхшњJйKлцLг/аCтDрE нGсJйњKч/бBн/вAс/гAн/еBнEсJш/зCнрGсHђIшњ/иCнDрIюJњ/йBнDр/мBнEр/оBнEрFсJѓ/рBн/сDщEрсF шHћ/тCнDс/уAнFвHсIмJт/фAт/хCр/ыC р/ьBнEс/эA /яB /іAн
ми/EнGрHсIшLњ/ B EнFшGклIгсKф/аB FрHкчIмJйKб/дBн/еCн/иGрIњ/мBрCс/оFнGс/рCнр/сBсDч/уC DчFртGц/ыA /ьA /яA 
мк/CаDнEу/аCаDиEнуFі/иCаDнEу/ыBаDі/іAн
мл// Bа/аAе/оFя/ыAі
мм/EаыFну/ A /аCиDыEанFу
мн/BоEиFаеыHуі/ AоFе/аCиоEа/еCиоEаы/иDу/йAі/мBоDы/оCиEаыя/уBоEы/яBе/ёBы/іBа
мо/HнрсKшћLуюNа/ BжEгFдGвнHрIлмсKзL цMбOќ/аB FгGмстHвеIажJоп/дCў/еEрFнHс/зFн/иDсGр/оFшћHю/сBтE /уCлDвEтHў/хAн/ыBт/ьB /яC у/єFс/јAв
мп/EаGрHюIь/аBаE FеGу/иGу/оEаFрюGьLј/іCа
мр/AеHљ/ Aе
мс/CкE ья/ B Dе/аBкDь/еCкяEе/иBя/оCь/уCт
му/B FлGвHмнстюєJзщћ/ DлEсFзрGнтHх/аB DвEћGт/еB Eвл/иDмєEлFвтюG щ/мA /оA Hн/рC л/уB Dн/ыCсDш/эAл/яBю/іCм
мф/Bо
мч/Aа
мш/Bа
мъ/CрDгк/ Aр/аAг/вAк
мы/B FйлGемхшHсIт/ A Eш/аBл/дAс/еC DйEехFм/зCтцDв/иCйDемEх/мA /оB /рA /сAс/тA /уCнш/эA /ұAс
мь//оBт
мэ/BнCт/ BтEй/аBт/еAн/уAн
мя/C нFтшHжсцKо/ CсDжFо/аCтDнEц/еA /зBнCш/иA /оAн/уBш/ыCр/ьAн/іA 
мі/CнEсGрIш/ CсEжFтGклшHг/аC EсFчGжкIц/вAс/дAн/еDс/зAнEр/оEс/рBн/сBтCч/уDлстFє/ыA Fз/ьA /яA 
мј/Aа
н/DаEеиоG нтыHуяіIдсJгкьLзфцшMюNвчOлхPэёљQжRбмпръSєґTџәVғWщұXјZйђўүө
на/B FчGлпстHзкIвдймряJгеншKбхцјLжMиуNюђєPњQэ/ B FпGзсHдмIвйлрчшJбкјKгLжиухMцяNођ/аC лGтHвгяIдеймнKц/бC DрEўFя/вB DтFяHњ/гAлEт/дC EкFгнтHсяJц/еB FтHмрLџ/жA Gгся/зBчEкFтGйH IенхцJєLюё/иB EтFлGмHнцIрюJгеєKч/йB EеFйя/кB Fў/лB Dт/мDтяFг/нB Cя/оC DлFнGжтјHвмђIйкшJхў/пB Fг/рC DтFляGгс/сC EтFчяGге/тC EяFтGгемсHд/уC EпрFкGз/хBт/чB EяFтGесHг/шB Dт/щBт/ыDмEтFе/ьC яDсFеGгй/эBр/яA /ёCгDў/іD лEкFнрцGмHхў/јB Dт/ўDсEгяFвейэ/ґAр
нб/Cау
нв/BеDаGэ/аBеCа/иBе/оAе/іBэ
нг/D аEоFлуGеHіIвгксJбтLх/ Cа/аD алFоGуJы/еD алEе/иC DаEу/оC DоEа/уC DаEу/іD а
нд/CаEеиF уGоыHжзнрсіJэ/аCаF иыGнсуHжоIр/еCеE уGо/иBеDиFор/оDаEоу/уCаDиE Fу/ыBа/эBз/іDеEэіFзор
не/B FнGмтHвопсIдикрJгзйKелуцLабчшщMяјNжOї/ B FпGвкмоHдисIгзтJбуKалщLйншMчјћNї/аA EтGнJлKе/бDе/вCсD EнFдшGв/гCтDз/дC EвсFгейн/еC DнрGвмтHдJец/жDен/зBсEн/иC DнFйGастHјIк/йBр/кBтEнIж/лBнEт/мC Dнт/нA Fм/оBнE FцчGтHз/пA /рBтFвнGг/сCтDнEгHњ/тB /уCсFр/цAн/чB DтEм/ыBн/ьA FмHй/эBр/юAр/яB EнFмт/іDйнEця/јAр/ўAн/әA 
нж/Bе/аCи/иAе
нз/CиоEіHе/аAа/еBиCоH /оAоEе/эAі
ни/D EеяFтGйкмхцјIзиорсчJвюKжлшLгнNпOд/ DјEвсFжзGкхшHмIчяJбгKщ/аDеE яFцGймтхчHзиюIоJрKлп/бBкD /вC EйкмGзотхHв/гB Cт/дD EйкFмтхцяGоIн/еCеDяE GйтHиIхJоюKлјLц/жC Eймт/зC EкхцFмGнJщ/иDјE мрцGитHксIлKд/йCйDхEм/кCгтD /лC тFяGко/мC DктFй/нC EйхFкмт/оC EмрFтшGзHк/пCйD мх/рC EкFйтяGмох/сDкмE тFчGйхIжш/тC DкEйFмхGо/уBкE в/хCчDкEй/чD кEйFмхGтцHо/шC EйтFо/щBк/ьCйDкхEм/юBт/яBеDя/іC тGвл/јCк
нк/BцDаFиGтуHріIе/аCаE о/еBаDиоGе/иCаEиу/оDарEуіFи/уAцFтIа/яBа/іCаDиуFоі
нл/BиCа/еAи/оAа
нм/Aа
нн/CяDыEоFеіGаиIуMю/аCяDыFеоGиіIаLь/еBяEоыGаеHиіIу/иCіDиоEа/оDаиоыFі/эBеCяEі/яBяEо/ёBыCо/єAя/іDоіEаиу
но/C EвсFгGмHейJжрїKюLлнчшўMјNабдз/ BвD FрGмIстKщ/аB CвGгтHмнIсKў/бB DвEс/вC EгсFмGейHї/гBрFз/дCсD FгGймHтIвJпчKлшLзф/еB EсFвGгHмIт/жB DсGгJї/зC EвйсGмHоў/иDмEвгсGню/йBсD FгGейHї/кBпC Eв/лB EсGт/мBгCжHе/нD гEейFмсGїHт/оBвD EмFт/пC DсEгм/рB EсFгGей/сBвD FсHў/тC DсFгйGемтш/уBкDс/хBл/чB EсFгGеHймIї/шB /щAс/ьC EгесFймHтїIю/юBк/яA /ёBк/іCдEк/јA /љB /ћAс/ўBчDў
нп/Bр/ Aр
нр/Bа/аB 
нс/CктEьFоGаH ифIуJлі/аCкEаьF фGитHп/еCкDоFьGиHу/иBтDк/оCтDкоFь/рBл/уCкь/ыAк/эDі/яBкDь/іBтEь/їAь
нт/D аEеиFорGуHыIэіJнLъOь/аCаEиF оGрыHнэJь/еC аEиFоGрHыіIнуJеKъ/иAеEа/йCеэ/оCрDуEаеGиоH /уC а/ыBа/эCаD ры/іBэCе
ну/C DтEвюFжGлцHмєKаLоMў/ BжDлEм/аC DвGаHе/вBтD Eю/гCтDвцFо/дA /еC вDтIј/жBю/зCв/иB DтFсGкHдIи/кBтDвFц/лBвC /мBв/нBюC /оC DвєGс/пB /рCтц/сDтєEвюGе/тB Cю/уBтCц/чC юDв/ьAю/яBт/іC DцFс/ўBю
нф/BоDиGіHл/аBіEе/иAо/оBиEеFл/іBоDа
нх/BрEа/иAр/іAр
нц/CиEаеіFуыHю/аCуDиEаFю/еBиDаEі/иAи/оBеEаы/эBы/іBіEыя
нч/DаеиEуF ы/аCаDиEэ/иB /оCаиDы/іCеиDу
нш/DиыEаіFеоGуHэ/еCыDеE /ъBн/яBэ/іDиыEоіFа
нъ/CетDж
ны/C DхEеймFяMңNл/ Dейх/аB DяEхGмJл/бD хEмя/вCеDймх/дCмDйE х/еA Fя/жB EмFе/зCхDемEя/иA /йD хяEм/лBй/мDейм/нCехDйEмH /оA /пC Dх/рDейхEмFя/сC EемхFя/тD ймEехFя/чD йхEемFя/ыB Cң/ьD йхEемFя/яA /ёB /іA /ўC яEмх
нь/BнD EоHшяJюKїLгй/ BоDюя/аBнE Hя/вAо/дAо/еB CнFшGкJг/жAо/иBо/нAо/рAо/тAо/хAо/шAо/эAн/яCт/іB Eя
нэ/BлE /аAл
ню/B DєEвFюIа/ Bа/вBє/дBю/еA Eт/шBю/ыA /эA /іCвє
ня/B FмGетIвнцўJюяKглпLйє/ CмDкFпHдIх/аCтDеEвGщю/вC нFвт/дDяEге/еD етGнюHл/жDя/зCтє/иBтEє/йAт/кCж/лBеDвтGю/мCў/нA FмJў/оBтEкFл/сCвт/хCяEг/ыB Eц/ьA FўGц/яBцDеEю/іB Dг
нё/CвDнEм/ Aм/дAв/тAр
нє/A 
ні/C EкFцGймсчHзтшяIжJнхKгіLңMд/ DжEкFчGгзняHб/аC EяFзмHіIнJп/бA /вCчD сFш/гA /дC EкFйшGмхє/еB Gнң/жD йк/зC DшEз/иA /йBчC /кA /мC /нA Fй/оC DмEвя/пA /рC DтFйGн/сCтDс/тD кчFй/уCкEз/хC DчEй/цAт/чB /шC Eмх/ыCцD к/ьBкC /яAц/іEмтцFйсяіHю/ўCкц
нљ/Aи/еAи
нџ/Bа
нґ/B 
о/D FвдртGбглмнсHжкпIзйчјJеKицшўLюяMофхїNащљOуPђєћQэRіSъѕњқTёUџVѓќғңWґZы
оа/C EгFнGрHф/вB Cг/мB /нDмф/тB 
об/DрFаGъыHнујJся/ DрEлъF ејGощHимнIвуяJасчKгMз/аCлљ/дBаDрFн/еCрGя/зAр/кEн/лBа/нBо/пBа/рDлEиоуFакнGіHе/сEеисыF лноGі/тBыDр/уBи/ъAщ
ов/DаGнуыJр/ CаоGеуHд/бCа/вBа/гDа/дCаGнHрKш/зAаGы/кDаFыGнHуJс/лDаGнHы/мCаEыGу/нDиEанF елоыGуHкіJря/пFрHнKа/рCаDеEиF HкноNщ/сD аEеGмнопуHрыIс/тDауHы/фA /хDауEс/шC а/ьCаи
ог/EрFау/ BрDоGл/бCа/дDа/еBр/кCа/лEаGу/мBуEаHн/нBоE HдIи/пCр/рAр/сAл/тEр/чDа/шAо/ьAо
од/EаFнрGуIсJяLъэNшј/ C DнEрFиHбгсIалKвј/бBн/вEаFсHнуIя/гDуEанHы/дAа/еBр/жAн/кDаFуHэ/лCн/мBу/нBі/пDрEаHсKнш/рDуEиноFаеGвъHз/сBеCр/тEаGы/хCнFяGу
ое/GнKфњ/бCнDњ/вFн/кGф/нA /пBн/рAкFнG Kц/сAд/шA 
ож/DнFаIу/ Aи/кCн/лEнGа/мDнEаHу/нCеDиEаIј/пBа/рCкнFд
оз/EнGарIуJш/ Aн/бAн/иAн/мBа/нCн/пDан/рDдоEрFмGгуHпшJбть/сAд
ои/Fс/пAсFн/рBзEтFсIг/сBд
ой/EсFн/бHы/вEсGн/нA Gд/рCксIв/тCн/шA /щAн
ок/DаEуFрIнс/ CрDоEнFвHт/аBо/вDрEн/дBу/кDн/лCаFу/мBр/нA /пBаDр/рD EаиоFесуHі/сC DаEоFеиGр/тDаEу/фAу
ол/DьFнуGяKсLы/ CіDоE а/бBь/вDяEьFнGаHы/гGнHяIс/дEуGан/еAь/зCуDаGю/кDьIа/мEаFя/нBо/пCьEнуHяIа/рCеDьEиFаяGніHлю/сCьDюEіFи/тBь/фCк/хCаDс/шBоDј
ом/EаFуIнMс/ Cео/бEн/вEу/дEаGы/еCа/йDу/кDаHуMфь/лFа/мEу/нB DуEеHн/пGан/рBеD GяHноIіJс/сA /тDау/чAу/шAу/ьAу/јA 
он/E аитFеGосHгкнуIвфіJдцчKзLл/ C DиоEаFеGл/аBи/бD Eагу/вCаиEоGкыHз/гC EсFдко/дDеиFгосі/еC е/жB /зBтE аGу/иCаDнEиF Gо/йA /кCтEаFсфG веуHзкцчIги/лD иEаFоуGкHгыі/мCтEгиFсGо/нCиDіE г/пBеEиFаояGс/рDанF икGеыHі/сBаE Fг/тD EаосFгGкIш/фCтD EаеFоGу/хCгDд/іBаD 
оо/Eр/кAр/нAб/сBбCт
оп/EрFуHсIыJшъ/ DецEирGстIшыMф/вBр/дDуFъ/еCр/зAа/нBкFл/оCш/пDруFыHа/рCуDоEиGак/сCоDрс/тEу/хCу
ор/DиF аемоGыHнтуіJдксяKгрцчюMъNњ/ BиDг/бC EаоGкнуHды/вCиDеF аоGнюHіIкJя/гCиDеFанGтњHс/дDоіE аи/еCа/жCдс/зD еEаFчGкцJъ/иAи/йCк/кBиFеоHарIнLзп/лCу/мCаиFос/нCмDиEуFвHф/оAд/пCтEеFаояіGуцIъ/рCа/сDастE Fо/тDиE аоыGніHуIесKя/фAмIд/хCиоDа/чAн/ьDоуі/іAи
ос/BтFлGиноH веьяIкJміKпрыLс/ CнтEвFоGикHеьI /бBнDс/вBтEпGс/гE уь/дAтHяIк/зAт/кBтF имGак/лCьяFнтGк/мBтFья/нAтH инIіJа/пCтDлFоGеиHіIкмрJа/рBтF GаиоыHемIуJс/сAтFер/тCуDоFь/хBт/шAт/щAь/қBы
от/FрGаHнсJуыLяNфш/ D вEкFрсHдлмнопIгJжчKбтф/бCаFыGуHнJя/кHа/лFаGн/мCрFа/нBоD Eа/оEн/пCр/рC DиEноFаGекIушыJя/сCаD FрGуы/фAо/хDя/шCл/ъBвCн/јA 
оу/CгD FчGзл/вBгC /дCзс/лCм/мBг/рCч
оф/CиDіFтGс/ DисіEо/лB /рBиDіFе/сAт
ох/Cр/ Bв/дDн/лDа/рCоDиEі/сAр/ьA 
оц/Iн/ BеFв/аBа/мBн/рAе/сBиDіEк/хAь
оч/DнFаJь/ BеEиіFаHо/вBн/зAн/мAь/нBнDа/пDаEн/рBиDе/сCеиEв/тCн/хCаFу
ош/CиEеF туGлнHоIчћ/ AиEт/дBлEц/зAл/кDт/лBеE Fа/мB Fћ/нBеEћ/пCуDнт/рCиEеоFа/тB /јA /ћBк
ощ/DьEнFа/ Aе/лAа/мBьEн/нBн/рBе
оъ/Aг
оэ/AтEф/кAф/пAт
ою/A /вA /гA /кA /мA /нA /рA /сCз
оя/CтDнEвFсGщ/вC в/кAт/лA /пBвCс/рBтDв/тBнEщ
ођ/BеCи/вBи/гBа/кAе
оє/Dн/вCн/рAк
ої/A /вB FтGм/кA /нA /рCв/шA 
ој/CаD EеFиGоуJнсKкLб/бBаEеFуGи/вC DсEеFн/дBд/кCаиD Eе/лB Eаео/нA /пCаDеFк/рB DеGоHнJч/тCаDеиFб/јA 
ољ/DаEнGшHс/бCш/вCан/пBаEс
оњ/Dи/лAе
оћ/C Dиу/дAа/мC уDи
оў/CвнD GкIжJгц/дCжDг/жBт/кB /лC нDк/нCнFч/пAн/рAн/сAв/тBвE /хBвC /цCкнEш
оқ/Cуы
п/CрDоEаFеGиуHліI KкнстцъLыMпяNчшэOюPвхьQљRбSдмфјTгUзWёXқZә
па/EрF дклмтGвзнпсHўIчJцшKујLхѓ/ DрEмFдклптG вHсўIнчшJцKгу/аD зEмGднтњў/вBдDѓ/дAв/еCрDл/иC д/мBнE рFјHч/оBсEд/пBрC /рCл/сEлрсFдчјGнў/уC EнтHе/шAн/ыBд/эAз/яBз
пв/Bа/еAа
пд/Bф
пе/BрGнHаIшKс/ AрHчIтJвKс/аCрD FнтGйл/вBр/еBрCн/мBрEн/оAрEн/рBн/сDцEакшFорчGлх/уBрC Dн/ъAн
пи/BсFршHнJј/ CкDсEшFтGнIбд/аBсEшFрт/дAс/еCс/иCн/оCсDрGјHяIю/пAр/сAсFр/тAс/уD нEт
пк/CаDу/ Bс/аBаDиEуGе/оCуDаEр/уDо
пл/CаFяGэIуыюJъ/ BаEоGеэIуъю/аCаиDя/зAа/мBя/оCа/сCаEи/уBиDе/ыAе/яBэ/ўAы
пн/DиоыEаFіGу/аBи/уDиоыEаіGе
по/EсGнрJшKјLяўMэ/ EдсF влмтGзкрHнпчJгшKбияLэјљMжўNхOйщє/аEлмчFртшў/вBр/еFр/йAш/мBнEр/оFр/рAл/сBлEрсHнјIчJљKе/уCтDлEзGр/ыAл/яAн
пп/DаEыFю/ Bп/аBа/еAю/уDиыFу
пр/CоDаеиHыKвL яNэіOс/ CоDеиEаHыKвLяMі/аCаиEоFеGыI я/вBа/дCао/еCаоEе/зBаDоGъ/иBа/мAе/нA /оBеCоJс/рBеDэ/сBаDоEеIия/тAа/уBаDеEо/ъBо/ыAа/яAа
пс/DетEкFавG иоHу/ BтDе/аCкDоу/иCвDаEо/оAе/рAк
пт/EаFыGу/аDаиы/еDу/иFау/ыAа
пу/DбсEтF нGлшHрJащњ/ CтEбнсFлшJх/аBсEшG аHврщ/еAб/иB DсEл/мC Dл/оBсEлнGвњ/пA /рBр/сAбFшHњ/тBн/уB Dт/ыCксD /іCр
пх/Dау
пц//уCа
пч//уBа
пш/CтEы/еCыD а/оAт/яBэ
пъ/BлCтEр/ BтCр/аAл/зAл/оAл
пы/C тEнGлш/ Aт/аBтC /иA /оAт/пA /сCнDлш/уA /ыBн
пь/Aю/мAю
пэ/BнDўEрGц/ BнDў/аBр/сBк
пю/BтDр/мAт/пAр
пя/BрDтFч/ Cт/аAр/сBч
пі/DсHюяIрJш/ CдDвEсFкIзJт/аBсEя/дAс/оCюEяFнї/сCлDсGйш/уD н/ьBсCр
пљ//уBа
р/DаEеиоG ыHуIмнстіJвжэяKгдкшLзхMлфъNбпрцчьюRёњSђјқTљћUщғVйџXґYөZє
ра/EзнF вмGбтцHджксIйлјњўJгефчщKпхшLуяMирNёђћOаіїPќқ/ BзEбсFдHмIйнJчK хшёLп/аCмE GбкнњHдлтIгпјJеўKхLр/бDжнEзFбтGуцIдJ лLђ/вCтщFћHќ/гCмDнEфFдGвHцIђ/дCзEтF всчўHй/еD EтцFкGмнўHдсIзлхјњJгпр/зCбзEчHд/иCнEјњF тGмHзIйлJечKєMа/йB /кDйнEтFщјGяHлпсIёіJишїћKюLљ/нAв/оB FмGвктяHњIдJхш/пBвFзцGгейHдI бкпстJмщўKчшMћ/рB /сBвCз/тCнE FлGжктўHвсцIбиJгпхчшKз/уB EтцHл/фCкDнF г/хAн/щAк/ъA /ыDжEзшўFл/эD Eгт/яB /єBр/іDвEнўFецGлHқ/ўBп/ґAдEф/ұCқ
рб/DаеEуFиі/аBаEо/еCеDаFл/сAи/уBу
рв/CеDаEиоGъыHнJю/аBа/вBоC /еCеEаиFоыGнIуюKь/оBе/пCиоDаF Gу/тBа/хAа/цAе/ъCъDоEи/ыAо/эBа
рг/BуDаF иGеIі/ Aб/аBуF /еCиEо/иAи/оAа/уB /ъAо/іBі
рд/DнEиF аеуGжыHсіJшKю/аCнEыFауG /вCио/еDеі/оCиE Fао/уCсу/ъBе
ре/DдFмнGзкстшH бвгжлпIаJийофцчђKхњLруMєјћNщ/ EдзпFажсGгкшHлфчKєMм/аCдEнF зGжлчHє/бC EтFгз/вBмCд/гAшHс/дCдсEђ/еDдEтFвзмнG HйксхIгжJлрчњ/зBшFн/иBкDнG њ/кCтDиEмнFоћHп/мAж/оCнE цGкHтђњJјKе/пCдFлмтGвгкосHпI бжзифчJнуKрцLј/рAк/сAдGщ/тBбEнFлтG IйKе/уCдђE /фDйкE нј/хBпDи/чAз/ыBзC /яAн/әAк
рж/BаCиGек/дBаCиHу/еBиEкGд/ъAаEе
рз/CиDаEвFоHу/бBи/вC /еBи/оAи/ъBаCвEо
ри/D EсFмтGвклнHбпрјIзшяJагдейфчKиоухOє/ BсFбGд/аE атFйјGияHнфIе/бBшEтHдч/вC т/гB EрGж/дC Dт/еC DтFрGмнHакIофчяј/зBч/иBнE /кCвпEтHейJє/оCсE тFјGзHгуяIеишJрKйлLю/пD мEклGвнсIдзтчJейохOё/рBт/тD бмGртHвнцчIхяJсLж/уC рFн/фCкD Eз/хBс/шAф/юBд/яBз/іBт
рк/CаDиFеоуG іIншJм/аDаеEи/еBаDи/оCаDиF Gнш/тAа/уCм/яBаCо/іCаиEу
рл/DаеиF Gыі/аCаDо/еCе/тA /фCеиEу/ъCя
рм/BаEиGуыHеіIоJ л/аAа/еCиEеіGо/оBаFиGуы/эAі/іCе
рн/DаиоEеFуыGі/аCиDаоEыFіHс/бCу/еDаеEоуFиыGіI /иCо/оCоDиEаFыIя/уCаDиоEы/цCаDо/ъCаеи/эBаDэ/яDоыEу/ёBы/іCіDоь
ро/EвFбзмсGгейктH длнцјIифчJпшKхўLяMщюєNруѕї/ BзEбFтGдHлIўKу/аDлтEнFжG гдкHч/бBјEбFйG сHдкIя/вCдп/гCмDзFшGю/дCбD в/еDвEмтяG кцјHп/зBбDзFвGў/иAвGкIч/йCнс/кCкEмсGйнп/оDтEвнFмG гежйсшIдч/пEесFвгмцGбзиH дтфчIпJншKхщєMйѕOі/сBк/тCйEвклGеHинхI Jюї/уBвCкFц/фAв/хBнDм/ыCвк/яCд/іBў
рп/DаорFеуGс/аBа/еCор/сAс/эBр
рр/BеDаGі/аBа/оAе
рс/DкEиоFтіG аеьHпы/аBкEьFи/вBтDк/еCиDіEоFпHа/иAк/оCкD Fть/пBт/уCоE аиFыHу/ъBе/ыAы/эCіDп/іBь/әAе/өAе
рт/DаиEуF GеныIвKл/аCиDанF GеоуыKф/вCиDу/еCаиF Gоы/иAу/оD иEауGеоIк/цBаEеFу/ъCавEеGя/эBы/яAа/ёCы/іBеу
ру/E гкFмпGежзчHвхшIднсюJйKаєј/ DкхчEсGмшHаIб/аD жEвшFјGс/бCн/вBчEћ/гCзпF жHб/дAгFкGж/еB EвFн/зCхDчш/иBеDюEйHя/кCгжGт/оC EвкFчюGсєJи/тCкмFдG HвIє/уB Fн/шAт/іB /ґAп
рф/Aе/еAе/оBо/эAе
рх/DинуFі/аBиDі/вC Dа/еBнE у/ъAу
рц/CиEеыF і/аD /еCе/оBи
рч/BеEи/гAк/еBе/оAе
рш/CиDеEаFуGыHво/аDар/вCиDаеEуGн/дAк/еCиDеEаG оы/ъBв/яBыCэ
ръ/DзщEтFжкчGб/ BкDб/бAщ/вBзCщ/гBц/дAж/еAт/кCгж/оBтCч/пAс/ъAт
ры/D сFмтцGенHбвйкляIзJчKдфMжё/ BсEчIа/аBсEцF HзяLґң/бCс/гB /дB Eжх/еA Gв/зAс/кBтDцEвFнJў/оCеDйE FхGмяIюі/пE клFбмGзнцHвдяIчJпё/тC мFкGбHхч/уA /шAф/ыBн/эDя/юAд/яCт/ұCлDп
рь/B EеFтGоя/аFи/еB 
рэ/EднFбжзсHагйтчIпц/ DжсFгдGакпHмIґ/аBнEк/бBз/дBзDв/еBч/зAз/кBтEо/пCтDф/тBбEйл/ыAн/эBа/яAд
рю/CвєEю/оBєCвEю
ря/CдEбFмнG етHвюIзєJйщ/ Aд/аC нGлщ/бBв/дBд/еCеDвтEю/зBз/иCве/оBдFтHч/пAм/тAб/іBє
рё/Dх/ Aб
рі/DвE FбзнGгйтшHалмояIїJпюKє/ CвзFдшHч/аC DаFля/гA /дCз/еCгD EтFаGя/иBш/кBмEп/оCвDнFтGїHюяIє/пAо/тBбEвйFлGшHч/уB /іC Dк
рњ/Dи/оCа
рқ/Aы
с/DтFеклG аиопяHвнуьJсцъіKмрхыNбдфчшэOёјPгжюQөRұSқUзVүWѐYєZә
са/C DмEнGвтHдйклрIбчJпхцњўKауLоNқ/ CмD FдGйнчHкIблпрсKауLг/аD Fбвт/бBйDл/еB /жAй/иCнEмтFкGњHл/йA /кD мрEвFд/нB Eв/оB EбGо/пB /рC EлFў/сB /уC Eх/ыB CвFў/эBр/іCнDцGў/ўBў
сб/BоCр/ BоCр
св/CеDаоFъяHі/ DеоEаFъяGиHіLг/дBе/еAа/иBоCа/кA /оBеEо/пAа/ъAа/іAа
сг/CлDе/ Bл
сд/AеGв/ Aе
се/C FклнрGгтHмчIбJвйхцKаMу/ C EрFкнGглтIбвмсJадKйп/аEн/вC EгкхFрGмIй/дBц/еD нтFдкцч/зBй/иCчEклцGй/кAлFрGм/мBкCд/нCн/оDтEбрFйчGдIщ/пBгEвFуIў/рCнDт/сC /тBчDк/уB Fд/фAт/ъBд/ьBя/іBк/ўA 
сж/Aа/ Aа
си/E мсFвнтGглрHчяIијKдкоюLфћ/ DмсEгнFтG лHвIд/аCвDтFнGчћHпIщ/вAч/дBл/еC EтјFрGяHо/иC мDнGвт/кCмDрE сHкј/нCрD /оCтDлE м/пCхDу/рDяE иFвтюGй/сBвFиофяHю/уDлрE ј/ьAн
ск/CаDиEоFрGуіH лIеJљKвLт/ CорEалHиIе/аCаDиEуFіGер/бBаCи/вCаи/дBаCиFі/еCиоEаFрHт/зCиDі/иCаEуF лоGељHв/йBаCиEіFо/кCиDі/лBиCа/мBаCи/нCаиFі/оCоі/пCаи/рCаиFоі/сCи/тBиCаEо/уBаE FуHе/фBи/ъBв/ыCаD р/ьCаиDоFі/яBо/іBа/јBиDа/ўBаCі
сл/CиDеоFуGаHяіL / CиоEеуHаIі/аDеояEау/бAу/еAи/иCоDаеGяHю/оAеGаі/сAеE /тAе/уBоCу/ыDаE /іAяEа/љAо
см/CеоDаGіHы/ CеDаEоG Hыя/аAа/иBо/кBл/оBоEі/сBо/уBе
сн/CоDиFаеуGыіIяKю/ CиDаEеGя/аBоDиEаы/еCоDиEаGя/иCиDеEуі/йEю/кCа/оAо/уCае/ъBо/ыCаы/яCиDеоFяGю/іBуDіFы
со/E бвзFкрGдоHлнсхIемчJцKфў/ D зFбдоGвсхIгеJпфцOң/аCвEбкFцчў/бAл/дBтDч/еCрDвтGю/иBкDвFчGм/йBвCм/кCрDвEмн/нCлрEв/оBбDвHмч/пBлCв/рCнрDв/сBвDрEм/тCрDе/уBвEмFи/ыBтCк/іBч
сп/CоDерEиGауHіIлJыLя/ DиорEеFаGіJы/аCорEаGыHл/вCы/еBуDеGля/иBоDрFи/кBоDеEаFл/нCоDа/оCор/рAеEэ/уAе/ыBл/эAу/яAе/іBа
ср/BеDаIбп/ BеDаGо/аBэ/оAе/сA 
сс/DиE аыFеоGкмHл/ Aы/аCиE аFмоыGтIч/еD аиоFе/иBлDе/оCт/уCкDт/эAе
ст/DаEвиорF GеуьIіJыKнтLкъMэюяPс/ CаDрEвоGеиIуJыKъ/аDаEиорF еуьHнIкJвыіKяLл/бBвCр/вBаDвр/дCавEрFу/еDвиEоFьG еуHніJкрKы/зBоCа/иDеиоEаFруLв/йAв/кC DуEаоGеJн/лBв/мAв/нBрDав/оDаE иFоруьGіHеIтKъыяMюNв/пAр/рCаEвеуGк/сBаDо/тBвCрIъ/уCрDаиHы/ъBо/ыCаоFрыHэ/ьAв/эDы/юAр/яAо/єAр/іCьEаиF GоюHыэIя/јAв/ўBа
су/D FвнпрGбмтщјIалфKє/ DпE бщFмGрHадлстфчJкKх/аC DнEвм/бBж/дAт/еBрDвE /зAв/иCјD нFвGтHєIе/йA /кB /нC Dс/оC DвнFдGє/пAл/рA /сB /тAт/уC /ыCн/эBрC /яBв/іA 
сф/BоDе/ BеEэ/аBаDр/иAр/кCц/нAо
сх/BоDеEі/ CеіFа/иAо/уAо
сц/CіDьEеFрHаяIю/ BеFэ/аCьіFиGюHя/еBіCаFы/иAр/йAі/уAі/ыBі/яCо/ёAь/іCеDя
сч/BиDеFё/ Bи/аDл/иBи
сш/Cит/ Aа/аBиCт
съ/DзEосщFдкGтHбвIхJц/ DзEосщFдрGбHвтхJп/бBж/вAщ/еBт/иBкFц
сы/C DлEвGчHзнщJң/ CсDмEрFг/аDлчEщ/иAв/йB /кB /оA Fм/рA /сBлD /ыA 
сь/C кDцHвIмJпKл/ CвDпцGєHе/аAцGвл/бAк/вAкFо/дAк/еA /иA EмHю/йAк/кAк/мAк/нAк/оA Iб/рAк/тAк/уBц/ьAк
сэ/CлEмґ/ DмнґEкFр/кAл
сю/Bд/вB 
ся/A IкрJгцKбLч/ CрDбFн/аB EнрGгч/вBк/еB Eтц/иA /лA /мA /оA FгGтHж/тA /ыCч/ьA /іCц/ўB Dг
сё/B Dд/вA /уA /ўBд
сі/D EнFмхGбяHвзйлсцїIгюJіўKф/ DнEзмсFглHртIа/аD Eй/вB Dх/еC Dм/иBв/кC м/нEў/оCбDнE Fц/рDяEйюїFіGв/уC EмхFц/ыAц/ўAх
сј/Aа/ BаDе/дAа
сқ/Aа
сұ/Bх/ Bр
сө/BзCй/ Bз
т/DаE еиоFрGьHвуIкнсыJіKлLэMмтъяNпчOдфхPгюQбжљRшүSєTзцёјұUщәVқWөYйZњ
та/C FвкнGлртHмIбцњJйсјўKгепхчєLджзюMуOшQң/ CкE бGсчHзймIгJјKдLвMаџ/аA GлHкKнLтMв/вAр/дB Cу/еC FлтGдрњHпсIщJяKљ/зAш/иE мнтњFйGелјIю/йB EхFў/кB EлFмўGрх/лBтC Gй/нC EлрцGжкмHўJх/оC EтцFеGюHмIј/пC DрFх/рD EвнєFњGтјHмю/сDвнF лртIсњўJйкмпјKяє/тA /уC њFрцHј/фA /шD бEмњGвј/щA /ыCнEецFгGйя/ьAт/эB EгFпGйHеIя/юBр/яA Hй/іDрFйпGў/јA /ўCмр/қDру
тб// B /оDр
тв/DаFуIр/ BоEръ/аBаCо/еDа/иAа/оDаGр/рCаи/сCоDаEеFиуI /уBеDр/цAа/ўAа
тд/Gя/оEа
те/FрGнHсKњNјћ/ CкEмF рсGлпхHзIгJбKжочNґ/аC лFкмнHрIгJњ/еGнKр/иHсJр/йFс/кCр/лAр/мBс/нBрEкFнG гHйIзJј/оHн/рC жEнHф/сCмE рFйнGпњIжLјћ/тBрDн/уBнEм/чAн/шC EнтцFћ/ъAкEч/ьB Dр/юAр/яBл/іBр/јA 
тз/Bы
ти/GрсHнIфJя/ BпFмG тIехJб/аB EсFвчGмHтJзн/еFрGн/иFс/кFр/нC DрфFтJз/оDр/рCрDкGнфјHц/сB EтFлмGвнIгкрчKй/уB GјHн/шB /ъCщ/ыCеяEий/эB Dмх/яB EяGе/јA 
тк/CаEрFу/аCоDаEеуFи/еCаFу/иBа/оCрDа/сCіDо/уBаEі/ыCе/яAо/іCаDу
тл/DаFу/ CаEс/аBа/еEу/иCа/оBа/сBу/яCаDе
тм/EаGы/иDаEы
тн/CоDаEиыFіHуJь/аCоDаEиыGуHь/еDаиоEыGе/иDаиEу/кCоDиыEа/нCоDы/оBоEаFы/рDаоыEиHё/сCоDиыEа/уCіDоFуHь/юCоы/яBо/іCи
то/EрJяўKсјNа/ E влчFгмGзкHнIбдйJежртKапщ/аCтD EрFкHцIч/вBрIн/гAн/иCрIн/кBр/нCвDтEмHш/оCрLа/пBр/рCвEмч/сD вEрFйGяјўHипстчIлJгнKе/уD мEнтGч/фBвCў/хDсEў/шA Fв/ыCгDр/эB EгмтGй/юB /яB CрFй/јAв/ўAр
тп/CрFу/оBрEу
тр/DаиоEеFуыGіH Iэя/ CеDаEяFиGэJкLьё/аCиыEаGэ/вAа/дBиCы/еCиD ыEаGі/зAи/иCиDаEеы/кBоEл/лAи/нBоCаH /оCеDиіFаI /сCаоDуHыіKв/уCиDаеEіFыHь/шBиDы/ъBуCе/ыBаDы/ьCаD Eы/эBы/юAи/іDауыэ/ўAы
тс/BяEктIуь/ Dо/аAк/еAяEт/иAя/нCк/оBтEеуGлоJј/сBк/уBт/юAя/яAя/ёAя
тт/BаEяJю/аCе/иBя/сAа/іBя
ту/D прEвGаIетJкKйє/ DртEкFмн/аCрD EвсGм/еB Gј/иCвDаE Fд/йA /кBрC EаHе/нBрD Eв/оA Gж/пB /рCвDаE гGєHй/сBпDвE HадJбю/уB Eн/фBе/шBвFк/ыB /эB Dю/яAр/іC Dа
тф/BоEрF /аAо/оAр/сBі/уA 
тх/Eа
тч/Gэ/аDа/еCа/уAэ
тш/Cи
тъ/CрDпEтGймHч/ BрDй/аCчDк/еBр/иAм/кBт/лAр/нBт/сAп/юAр
ты/C FмGвпчўHйктяIлрф/ C пEм/аD чEвFйGсўHн/бAт/еA Eр/иBв/йA /кB DўGв/нA Eф/оA Fр/пCм/рC кEв/сC EлмGекхч/уB Fя/ыBмFйGех/ьAп/эB EмяGзх/іCкDў/қA 
ть/A EсJюLк/аA FсJкMи/еB CсHе/иA Fс/нBя/сA Gю/уA /ыA /юB Cс/яA Eс/єAс/іA Fс
тэ/DкрEмGйHгчJх/ BкFлчGгHсх/аCнDг/еBк/нBрEй/сBмDр/ыBт/ьAр/яAк/ўAн
тю/B DмFр/сB Dм
тя/C EмтхFвгGжн/ C хFл/вAж/еBв/иBг/оC т/сCмDт/тA 
ті/HнIш/ Bл/аB /еDн/нBвD /сB EвGшHйтIр/уB Cв/шA /яA 
тј/Cу
у/D FвGдмнпрстчHбгклюIежзJашєјKйцщћLфхMяNиоOэїPњQуыіRљўSѓTғUъџWђXґZқ
уа/CлE нFрцGдJқ/ DқEм/гD н/дBл/жAн/зAл/кCн/лBр/нCт/пB /рBн/сBдEх/тBлDц/чB 
уб/BлEеFаитJљ/ BеEаFир/бBаEњ/гBеDиEљ/дBлDи/зDц/кCаи/лCиоEуGж/пAл/рCаDо/сAтHдк/тAа/ѓAр
ув/AаGеIоK иші/ BеDаEоFиGіHяIл/аAа/бAаE /вAа/дAа/жAа/зAа/кAа/лAаGч/мAа/нAаGш/пAа/рAа/сAаFоGяH /тAа/чAаFуGс/шAа
уг/DаиоE FлHеуIм/ CлDаоEр/аBм/бBа/вBаDл/дDимEу/лCаDиEу/оBоCа/рCиD оEаGлJв/тAа
уд/DаеFзиоуьHнIж/ BаEоFзHв/аAи/бCеEзуьGоIа/гCж/еBаCо/кBа/лBж/нBи/рBн/сBа/тCае/хCш/чCео
уе/BтEмGблрHц/ Aб/бBтE ц/вAт/дBтDр/зBтCм/кB /нB /рBтCм/тCлр/цB 
уж/DенEиFыGдкHбоу/ BеCыEо/дCеиDкF о/лCби/нBнEд/рCеEаинFу/сBд/јAн
уз/EеилоFкGнHабрьіIсыяJъ/ DлоFенрG бмьHдя/аBеEаFъ/вBлEе/еCеи/кBа/мCиы/пAы/рCкDиEіHч/цBсCь
уи/Cр/бAр
уй/BтF ц/ Bг/бBтDцE /вAт/зAт/лAс/рBт/тBт
ук/DаEлтF оуцGвљIе/ CалEљGр/аCаDи/бBвHм/вB DаEо/гBуD /дBтDц/лDос/нCс/пBл/рCтDцEоFуGе/сCу/тB Cа/хC DиEі/шCауD 
ул/DаьEяFеитG оіHуIюKс/ BаEу/бCоDаеEи/гCяDаь/дDиьяF еіGю/зBьDт/кCьDі/мCьDитEа/нDаеEяFитGю/оCм/пCяD EаGсIр/чBн
ум/BеE аGиоHніIбуэLс/ CеоEнFаIс/бCа/вBя/гAе/дBаEиGк/зBеDіGн/иC иDо/кAеGэ/лCаDб/мA /нBаCе/оBы/рBеFэGу/сDиEаіFмуя/тBаC Fб/шB /ђAе/јB Dа
ун/CкEдFиG оуHгіJс/ CиEаеоуFіGг/аCтDдE /дCаDг/кAд/лCг/мCиDс/пBкEиFаео/рD дEеFг/сCуDко/тDеEг/фAк/хBо/чAа/яCп/јBи
уо/DбEв/ Bб/нBв
уп/DнрEаоF иGеуHлпIкKцчыLљ/ BрCоFиGу/дBрCлFк/жAа/зAиEч/кD нEиFљ/лCрDк/пBч/рCаDпEиFеуHы/сCорDе/тBнE аGуIці
ур/DаEесFиоG нуыIгіJбдзKкLр/ BеCоHу/аDу/бDгEуGкм/гCаDнEи/дBаDи/жBнDи/кBсFзGд/мD /пB Fпі/сAс/тCаEыF еиуGноHбIк/фCь
ус/CтEкпF GліHеиIаноJсKмхё/ CтDпFліGеIхёKр/аCтDи/гBт/дCаEм/еAпEм/иA /кCиE ас/лC /мDоі/нB DнEо/оB /пBтCкHньIц/рCкDс/сDеEу/тB DнFу/цAк/ђAо
ут/DиE аFноьGрHксыIуJіLфчNё/ CвDиEрFф/аCео/бCиE аоGыHі/гA /дB Cь/жAь/кCнDи/лCан/мCьD а/нDирFаноыь/пBаEьFеGс/рCиEк/сCнс/тA /фBу/хAкEч
уф/BеEиэHх/бAеDэ/нBо/сBи/тAх
ух/CаD EуGвіHл/ Bв/вA /лBа/пAл/рC аEу
уц/BьDиHц/вAи/гAь/дAь/кBа/лAи/нAьGц/сAэ
уч/CаDиEеFнэGыHшI куJоKј/ CаиDеHё/аBи/бAе/вCнEы/гCаыDн/дBы/зCеи/лCаDиEеэFшGыIо/нAк/оBв/рCнDкF јGв/сBаCе/љDаеEиуF 
уш/DатEечGыэі/ Bи/кBа/лCае/пBтCч/рDаеэEиыі
ущ/BеDиFа/дBи/кCеиDа/мAе/пAе/сAеGн
уы/Dш
уэ/Dл/ Dс
ую/B Dтщ/бCт/вC DтщFч/дAщ/зBтDщ/кA /мB Cт/нA Gч/рC тDщ/сBт/тB /шB /щA 
уя/B Eвз/ BвCз/зA 
уѓ/Aе
ує/C тEм/бB Cм/вBтEм/дCм/зB /мB /нB 
уї/Eт
уј/AеFу/зAе/кBеD /рAе/сAе/тC /чAе/ђAе/њAе
уњ/Bа
ућ/CеиEаFну/гDаеин/кCеиDу/мAе/јBи
уў/Cш
ф/DаEиоуFерGіI лтJфэKсNмныOгдьPпхцQяRвкSчъјVзйщюёWшљ
фа/BйF GкрHтIсјJнMќ/ AйGкрHстIјJзKб/аC DрFх/еC к/иDќ/лB Dв/нAр/оDк/сAр/ьA Dк/эBр
фг/Aа
фд/A 
фе/CкрDйGдH ј/ CдEлFв/аBрD /еBкDр/нAр/оAс/рAйEј/сAр/уAр/фAк/эAк
фи/DклEнFгGцчJ дLџ/ BлEкнGгз/аCкDчFијG я/еBнDкFц/иBкEцFч/нAгFд/оAлFц/уAк/фBц
фл/CаDеFі/ BаDеFо/еAе/нBиCі
фм/Bе/ Bт
фо/BрEнHктJ / BрDнGкт/аBр/еCнр/нAр/рCл/сAр/тAр/уA 
фп/A 
фр/BаEеоFилHу/ BаDе/аBи/еBл/иBоEиG /сAл/тAл
фс/CекD / Cа/аAк/оAе
фт/C DуEаоGыHп/ Aп/иC DаEо/оBуEв/ыDо
фу/AнI / Aн
фф/BеF /эAе
фх/Bц
фы/A 
фэ/BкCр/уAр/эAк
фі/CкDлFгцGнчHґ/ CлEнFґ/аDлч/еBк/иAк/нBгDд/оBлCц/ыAк/эBц
х/C DоFаGруіHеинIвJтKмLсMлNэOбкцъјPдQьRгпфхчшыSзёTюVяWєџ
ха/E внрGймHдлтIчєJоуKи/ CрEнGмHкојIц/аBвF Hп/еBн/иB /рC /сAв/уEтчєGю/ыAд/яB Eйм
хб/Aа
хв/AаGъ/ BаEиі/аAа
хе/Fрш/ DкшEрFб/сAм
хи/Fс/ DбсFп/рBвDтGи
хк//оAу
хл/Cа
хм// Bо/аBа
хн/DоіEияFеGьJє/аBеCа/вAу/еBоCи/рCяDіEеFь/їBі
хо/FрHў/ CрDтчFлGсHдIнJц/аBдEўFвпGт/сAдFжGл/уCвм/ыAд/яBўCм
хр/BаDоIв/ BаDоFви/аCе/нAо/оAа/сAе/ъAа
хс/Cя/ Bв/аCкт/иAя
хт// BоDт/аAе
ху/C EнтFкGвHа/ CтDк/аBнDв/рA /уA /ыA /яA 
хэ/Bш
хі// CбEнFр/аBдEл/рBвDтEю/сAд/яA 
хј/Aт
ц/DиьEеіFаHцыI вруяJоэюLкMтёNнOсPдзпQчRбглSмфхъVјWш
ца/A GвтIмрњ/ BлDр/аBв/еB Dњ/иA EтHм/йAр/нB Eв/сB /уCј/цA /іA /јAр/ўCў
цв/Eя/ AеEя
це/DнEсLр/ C DлнEйJо/аA Iў/дAн/иDн/нC пEв/оBсDнJњ/рCгDм/сBнD /ыA /ьB /яBв
цз/Bя
ци/DјEяGюHафJрMнNс/ CкDфFлGмтхHљIг/аDияјFюG оIей/еDаф/иEјFар/кDяјGю/нDјEаипяHр/оFа/пBјEя/рC DјFт/сAк/уBјCт/ъB /яBи
цк/Bа/оCс
цн/CеDы/аBеDі
цо/Cў/аAў
цр/BтDвEн/ BтDвн/сAт
цс/Cс
цт//аAе
цу/B FезсGј/аDеј/иA /нBсCз
цц/AаHя/аAа/еAа/ыDяё/юAа/яBа/іAа
цч/Aш
цы/C DяіFйю/ Bк/аCяіEюFй/иA /кCяіEй/нC DяEй/рBй/яBі/іC Dе/ўA 
ць/A GоHкKц/ Aо/аA Iк/еCк/иBк/сA /уA /ыA Hц/ьA /юA /яA /іA 
цэ/BнEсFлGд/ BнDл/аBсDд/іAн
цю/C єDвGжюHн/ B /аBєCвEю/иA /нBжDг/сA 
ця/C гFлGмHпўIж/ C DлEп/аAг/вA /дAт/иA /нA /сDмEхў/цA /ыAг/ьCг
цё//ьA 
ці/EяїFюHас/ B DлGкє/аCїDяEюFйGсHє/еBаFў/иEї/кCїDяEю/нC Eя/оDан/сA FцGвс/ьB EцFвсHр/яC ї/іDа
ч/DаеEинGктуыH IвоэJіLршMльёјOбжцPзсQхчRмTдпюUъVљњWфяXг
ча/DсEнтF еGйлHвкјIмцюєJгяLщіMи/ AсGкHмIрJдщ/аDнE лтFеєGвIкмцюJс/вBн/дAс/еBтEнFкGю/зAк/иCйEвнGј/йAс/лAн/мAс/нCнDт/оBтEкцF /пAн/уEейнсјFвHгляIюJи/шCлDнF еGдц/ыBйDгн/эAі/юD еEюFняGц/іCнDец
чб/Aа
чв/Aа/ AоEр/оAа/юAа
че/CнEсFрIњKш/ CтDрE FмGксHлIгшKх/аBнFсGњIйм/дBр/еCнGњ/иBсDнHњ/нBн/оDнEр/рB DсEт/сBтCз/уBнFбтHвљ/юAнFвй/яBйDе
чж/Bу/ Aу
чз/Aс
чи/DнEсIњLћ/ CсD тFн/аCнD тGмHвJћ/бAс/еEс/зBс/иBн/лAњ/нCвDл/оCнFсHњ/рCњћ/сBтDсEк/уBтD GлHм/ыAс/юB Cт
чк/CаFу/аCаDиEеFоу/еCа/иDа/оCаFу/уDі/ыAа/эBу
чл/Dа/ Aе
чн/CоDаиEыGеHуі/аBоDыIё/еCиDаоEы/иCоDаиEыHі/оCоDиEыFаеGуі/уCаDиоEу/ъAо/ыCаыDо/іCаDиоEыGі
чо/Fр/ Dвмр/аBтCк/уBк/юBв
чр/Aе/ Aе
чс/Bь
чт// AоFе/оDы
чу/BвGјHаднIє/ BвEдGжк/аAвF Gн/вAв/дAв/еBаDє/иAв/нCє/оBвD Eц/уAј/юB 
чч/Dю
чш/BеDиGщ/уBеDи
чы/D мцFнтHрс/ CмтDр/аCцDнEтFс/гAм/зAк/нCў/уC цGв/шCнDк/ыAн/юC ц/іBцDн
чь/A 
чэ/AнH й/аAн/тAй/уAн/шAнE /яAнEі
чё/Dр/ Bр
чі/Eр/ Bт/аB Cв/оCр/юCв
чј/Bе/аAе/уBа
ш/DиEаеF ктGыHлноуIчіJврэKьћLмMњNпсцOбёQщRшяљSгфхъқTю
ша/DбE вFгтGнрHемяњIйкхюјJоKљ/ BбEрFгGх/аD гтGйоњ/бAр/дAб/еBвEњFкGеHю/иC DмGчє/кBв/мB /нD е/оD я/рCвEеFл/сA /уDвE тј/ыCе/ьCяEес/іC /љBњ
шб/Aо
шв/CаиDе/ BиCе/еAа/рAа
ше/C DнFмтGгHйJецKњ/ CмDсFл/аD гEймнт/дB /еBнD /иB EтFмHњ/кA /лCб/нB /оAнGв/рBнFт/уCнц/чB DнFе/ыB Dн/ьA /іB Cн/јAл
ши/DрE бFнтяGймхHвлфLљ/ BрFлфGнIљ/аCяEнтFвмхHо/вB /еCтDвр/зAр/иB Eт/нCхDйм/оBбDр/пAр/рD нEйлFтGм/сAр/тBй/уC т/чCт/ыA /ьDмнEейтх/іCмDйх
шк/BаEиоGе/ Aо/аDио/еAаFиGе/иCаоDи/оCио/рBа/уBи/ыBи
шл/BяEаFо/ Aя/иBо/оBаDо/ыAе
шм/Aа/ Aа
шн/CоDаиEіHьяIю/аCи/еBоDаи/иCаи/оBіDя/іBіDьGє
шо/DгEмїFвйGюHеIў/ DтEу/аCгDмї/еAв/иAл/йBв/кBп/нCгмEт/оA /рCг/ьCйDеEс
шп/Aа
шр/BиDыFу/ BиDы/рAу
шс/Bк
шт/CаоEеFуGир/ BоEар/аCау/еBаFі/иCаEеиуGв/оCеEр/пCеDи/сAа/уBаDеи/іAе
шу/D вкмFюGє/ BмDк/аB /дAк/иBв/нB Dє/оAк/рBв/ьBю/іB 
шч/BаDэEы/ Bы/аDл/оDв/уAа/яBаэ/іBа/ўAы
шщ/Aъ
шы/D рEнFмхцяIфJғ/ BрFф/аBрDм/йB /нD хяEмц/рC /уBц/ыBнC /ьB /ўA 
шь/B Dю/еA /иBю
шэ/BнEйр/ Bр/аAн/уAн/ыAй
шё/Cл
ші/B EсFйнт/ Aс/аB Cй/иBт/нA /уCй/ьBс/іB /үAн
шњ/BеDи/аBе
шћ/AеFу/иAе/оBу
щ/CеоEаиI нуьJёLіMртOъRяTлщ
ща/D тEенFяGбдHю/ Bс/аD еEбнт/бDя/еC DтEе/иB Fх/оBд/уBт/ъC н/юAя
ще/CнEс/ A Eл/аBнC /бBнEс/еBн/иDн/оCн/уBсFгйGм/ъAсEр/ыAн/юCеDгйEм/яCгDе/іAн
щи/Fя/аCтE щFя/лAн/рAк/уCйDя/ъBя/юCейDхEм/яDех
щн/Bо/бAо/оCаDиы
що/Iс/ B CбGдHс/аB Cт/уBт/ъA Dт
щр/Bа
щт/Aа
щу/BюEє/юAю
щъ/Aы
щь/Aю/оAю
щё// Aл
ъ/DрFдезлтGвмсщHкпIгоJбжнчяKхLйцN ёOыPфSшю
ъб/Cи/рBо/сBи
ъв/B CеFпGм/вB Cе/кA /сCпDм
ъг/CъDл/ Bъ/мAл/оAъ
ъд/BеDаъ/бBеDа/кAе/сAъ
ъе/AкGд/бAк
ъж/Cк/нA /рBк
ъз/BдEкFмпGелIс/вCмDпEелFнGс/лAг/рAк/сAд
ъй/A 
ък/B DаEоFв/мAв/рAо/сB Cа
ъл/BнEжF вGбHг/гB Cн/дBжDбEг/жAт/кB /пAнEв
ъм/A Hн/кA /тBн
ън/C Dш/вB 
ъо/BбCт/сBбCт
ъп/CрDкE FнGв/вAр/сBо/тC кEе
ър/DжE взGнстхшIдJлъ/бBзDнEк/вDзEтхшFнGадHл/дAж/мAт/пAв/сAвFч/тC сEаGг
ъс/C DтEн/кBнDв/рBк/сB Cт
ът/B EерIя/вAр/дA /кA /лA Eн/пBеC Eи/рA /сBр/тA 
ъх/Aр
ъц/Aи/рBк
ъч/BнDв
ъщ/CаоDе/рAа/сCеоEиGн
ъы/Aь
ъя/BсCв/бBс
ъё/Aм
ы/C FмхGейлсяHвкнтцIбзпрJдчшKіўLфюMгңNқPжщёғQуґRаьTиWэXоы
ыб/CрEеоFаіGу/вCрDоEаеGи/дAы/лBі/рCрDуEіF 
ыв/BаEоGеHы/бAа/вCаоEе/жAа/зAа/лAа/мAа/рBаFыGіHя/сAа/тAаFы
ыг/Bл/вBлEо/сAн
ыд/CаеFуGы/вBеCа/дAу/рCаы
ые/A Fн/вA /дAн/мA /нA /рA /тA /цAн
ыж/Bэ
ыз/BнF оы/вBнEоыGв/рCан/сA /тAа/ңA 
ый/A Hн/вA Fс/дA /мA /нA /рA Gс/тA /цBн
ык/CаDлFинG HіIе/вBаEлGо/зCиD аFео/рBлCн/тBаFуі/цAл/чCі
ыл/DакуFоG іHиIыKд/бCоD иEа/вAу/мAк/нAа/пCея/рAаGы/сBкEа/тCьDіGғ/чCь/қBы
ым/B EаFиGліHкIеLдоMш/вB EеFі/дDк/жB Dе/лEдя/мA /нB DиFі/рCаDлEкF GіHу/сCшDбэ/тA Fі/чBаHы/шA Dі
ын/DаяіF GыюHдIгс/вBі/дAа/жCя/мCс/пCіDе/рCяіFтю/сC /тC /чCа/шCяDю/ғBа
ып/CоE алFуHы/вBоEау/рCты/тC л
ыр/CаDыFоэG в/вAаFе/тDеEс/чAв/шCыDаEэF 
ыс/CтDаE FоIнцыLқ/бAт/вBоDт/дAкEп/мBл/рBтDаE HыIну/сAт/тBт/чCць
ыт/DаьEиыFорIкмэ/бBьDи/жCн/мCи/пBаE кGну/рCыEиоьG мHэ/тAр/чAа/қCт
ыф/Cті/рAт/тAі/шAр
ых/A Fо/вB DоFа/дAо/зAо/мA /нA /рB EтFу/тA /шA 
ыц/AьGця/бAь/жBьEец/рBьFяGе/чAьFцGе/шAь
ыч/BнDаEиGк/бAн/вCаи/рCаDыEк/сAа/тAн
ыш/CыDеFлэ/вCеыEэFа/мCыDил/пAк
ыщ/Aе
ыь/Aэ
ыю/B Dс/дAс/цA 
ыя/B GлпHнIўKйфLа/вB EвўGс/дC DлпGкфHд/лA /нA /рB EнFр/тA /цB FлGйн/шA 
ыё/Bм
ыі/A /цA 
ыў/BнD /бA /рCл/тAн/чBс
ыґ/Bі
ық/B 
ың/B Dы/нDқ
ь/B EнFкGзсHтшIмоцJюKяLвеMбфNгдлпєPйёїQичRхэTщіUґWаXў
ьб/CоEі/лBоDа
ьв/Cея/зAе/лAа/сBяCе
ьг/CаDи/лBаEі
ьд/Bз/зAз
ье/D фFвз/лBф/рCзDр
ьз/BоCуHя/лBоCуHя
ьй/Aо
ьк/CаDоEиіIу/зBа/лCоDіEаиGу/нBи/сBаEиGі/тAі/цBа
ьл/Cея/зCі
ьм/CяDеFі/дBи/зBяCе/лCаі/сCоDа
ьн/DоыEаеяіGиIу/зCяіDе/лCоDаыEіFиHеу/нBеCяEі
ьо/CгDмE FврHхї/лCвр/нCгD EмFї/рBх/сBг/тAх/цBгCм
ьп/BіFы/сAі
ьс/AяFкGьIт/лBкCьEтHи/нBк/сAе/тAя
ьт/CаDерFыIэ/вAе/дAе/лCаDрFеыHиэ/нAе/рAе
ьф/Aа/лAа
ьц/CьіFеGяё/зAе/лCа/нBз/сBіCьGяJю/цBёCя
ьч/Cж
ьш/CеD EиоFаGуHі/лCеD EиоFаGуHіIы/нBе
ьэ/Aю
ью/B Eт/бAт/пAт/тA /шA /щA 
ья/C DнEўFрGгм/вA /зAў/лCн/нC EмFс
ьє/DрEн
э/DнтEкFлGрHадймсфI бжJгзшKвчўLпцґMхNеюяіOоQуSиUы
эа/B EлFфGп/дB Eф/рBлEг
эб/CаDнFі/вA /рBаCн
эв/Cао/ Aо
эг/CіDу/рBіCу/тCа
эд/CнEазFжу/рBнDаEзFж/цAу
эе/Aр
эж/Aы/рAы
эз/CаDкFэ/бAь/рCак
эй/D лEнтFш/жB Cш/лAл/рBт/тAн/чA /шB 
эк/BсEртGзHв/ BсDрEз/аAр/вAт/дCсDаоF Gі/рDцEа/сCу/тAс/фAт
эл/BеEьіGяHкл/ AеFьGл/дBь/нBіCь/рCк/сBяCі/тBе/цCаDы
эм/DауEдыFнп/дBу/рBд/сAд/тDаыEн
эн/DнтьFдGзIасцю/ Dе/дBтEц/жBь/мAтEю/пAд/рBьCнGц/сCс/тCтEс/цCзтGа/чBнь/шBнCь
эп/Cа/рBаDу
эр/E атфFсыGвнпHмэIл/вBтDс/дBа/пCс/тDфEнпFвм/фB /шCаы
эс/CпE туGасHі/ CпDстEк/рBпDу/тAт/цC Dау
эт/BоDаFыGиHуK / AоFиHу/гBаCыHу/мBаCр/оAо/рCаDыEн/тD 
эф/CфDэEеі/ BфCэEе/аAі
эх/Cн
эц/Cк
эч/Cак/рBаE /тAк
эш/C FуGц/кC /чBс
эю/Bя
эі/A 
эў/Aн
эґ/Bм/рBу
ю/C EтчFщHвдцєIбJрсюKжнLймMгзкNалпOеяPшQихRофїSэVі
юа/Aн
юб/BоDы/лBоDыGлн
юв/Aа/лAа/нAа/рAа/цAа
юд/CзEеиGжяHь/лCзDеиEаGя/сCж
юж/BнDк/ Aн/цCо
юз/C /лCи
юй/BтDм
юк//лAс
юн/DиFь/ Bи/лBо/цAе
юр/D иEыGд/ Cиы/кBд/пA 
юс/C тFь/лBт/ыA 
ют/CьD сHнъIа/ CаеD /аC ьDс/еA /лBн/нBо/пBъDр/уBьD с/ьBеEо/юAь/яC с
юц/BьCц/аBьCц/лBи
юч/DаеиEыF вGоIэі/аCиы/лDаеEвиF GоыHэі/уBи/юAи
ющ/BиDеGу/аBиDеFа/уBиCеGу/яBи
юю/BтD /нB 
юя/Cаѐ
ює/B DтEм/лCт/нB Cт/рB Cт/цA 
я/B FкGтHвдемнIзрхJглсцюKбўLйпшщєMжчяQаоуфRґқSэTѐVиWїғXёYі
яа/Bб
яб/BвEе/ Bл/лAі/рAв/сAе
яв/CаDлFинHкі/ BлEн/аCкDнEо/вAа/дAа/иBл/лBаEоGі/нAаFы/оCиDалFя/рAа/тAа/уBі/ъAл/ыCіDы/іAа
яг/DноуEавIт/ Aо/бAу/лBаDч/нAа/сCнEт/цBнCв
яд/CкDоEаF зGнрHу/ BрCн/вCзо/лCаD EуFзGеиіHы/нCз/рBкCо/ыBа
яе/BтE мFц/ A /лBтF мц/нBтD м/рBтCм
яж/DыEак/мCаы/сAн
яз/CаыEкGвньHи/ BыEкGу/бBаDнFь/вCаDкFиь/рBв/уAв
яй/C т/лBт/іA 
як/D щіEоFаиHуIеLч/ C DщіFаиGоHуIеMб/дAи/еBіCи/зAу/лCс/мBчCк/нAо/сBаCо
ял/CіEоёF аь/бBо/вAі/зCёDя/лCь/нCиFс/цBоC /ыCёDь
ям/C DаиFоGіHуIе/ C /дA /зB /иBи/лC DаиGбы/нC аGі/рBоDуGк/тBи/цCн/іBи
ян/DеFаиніGсьяH уыIгдшJкLм/ CыEаGвм/аD /вAе/еBнCь/иBи/лBеEуFь/мCіDаяEеGш/нBнDе/оAиEн/рAе/сBеDк/тCс/ыCат/ьE гд
яо/A 
яп/CаDрEеоFлGш/ Aо/лBш/нAр/цAе/ыBа
яр/DнэEкF аоGыIдш/ BкGл/вCнDатш/зBж/лCнD EаGі/мBк/пAэ/сBэDо/цCп/ыAы/ьCд
яс/CнFпG ць/ CнD Eу/аBь/бCнпEк/дAн/иAы/лCъ/мBтCц/оBн/ъAн/ыBн
ят/D аьFиоGнIклсіKэ/ Cаі/аA /вB Dл/дC ьDс/еBе/зDы/иBаC /лBьEио/мBиCь/нBьEиFнHкIты/оCноEе/пDн/рBь/сC Dк/тB /цAк/ыBэ/іBуCэ
ях/B EаGуі/аA /иA /лB EаFоуі/тA Eн/іA 
яц/BьEиіFцы/зAь/лCиDіEы/мBі/нAь/сDаE 
яч/CэDе/ Bе/пAэ
яш/Aч/мAч
ящ/BиDеF /вAе/дBи
яю/BтDщEц/лBтCщEц/нBт
яя/A /нA 
яє/B Cт/лB 
яў/B Cл/ Aл/аBн/лA /нA /ьAл
ѐ/BёD Eн
ѐё/Aђ
ё/D нEтFмGврсґHлўIдйJгзKкхLбжђMпOфшёPцRаечю
ёв/Cаы/нBа
ёд/Bы/сAы
ёз/Bн
ём/Dн
ён/C нFыGк/ A /аA /бBк/лCнDы/нBн/іA 
ёр/CнDтFк/вDд/чBн
ёс/Aц/ Aц
ёт/DсGн/аB с/чDа
ёђ/Aѓ
ёў/B /аA /лBв
ђ/CеDаиуJоKѓQвј
ђа/BјFрњ/аCр/еBј/оBв
ђе/BнD Fмњ/аBнEм/еBнDњ/оB 
ђи/BвDц/аB /еAв/оAц
ђо/Bх
ђу/C јDм/еC јDм
ѓ/CауFеGє
ѓа/Bњ
ѓу/B Cб/ Aб
ѓє/Aѕ
є/B DтFкмHдIнсюJрїKвMглNшѕOцPйпхQжRбзуTчя
єд/Aн/ Aн
єк// Aт
єм/Hн/ Bн/аAо/оBу/уAо
єн/Cнт/оBн/іAт
єр/CаEр
єс/Aт/еAт/іBл
єт/Aь/аBьDе/уAь/юAь/яAь
єю/A /іA 
єї/A 
ѕ/BиDвEі
ѕи/Aр
ѕі/Aї
і/D FднGвклсHзймртцяIчїJбгшюKажхLопєMіNфщўңOеуґQёWэYь
іа/CлDнFпт/дBпEг/рBнCл/цAл
іб/Bн/дAн/зAр/нCы/рAнFе/сC н/хCа
ів/EанIс/ Bа/вCа/кEс/лCаHы/нB Eе/пCн/рBнC Gе/сA /цBа
іг/CаDнEу/ Bн/нBе/рAа/сBн/фAу
ід/EанFэHсIь/ BеDэGз/вDаFэGсHьIрJу/кBа/лEу/пHр/рCнDк/сDі/фCж/хAн
іе/Cн/ Aр
іж/DнEэ/лAэ/нC Dнэ
із/DанEу/ A /вDу/дAн/лCаDу/мBа/нCаDуEк/пAн/рAн/сB DдEг
ій/DсEн/вEн/дBс/зBс/лAс/нA /рB /сCс/тBн/цCн/шA 
ік/CаEсFуHнLш/аBі/вCн/лBаFу/мEрFш/нC аFоі/пAс/фBаDс/цAа/чAу
іл/BьGау/бBь/вBьEаHы/дDу/кAь/пBьDяFсю/рCкDи/сCа/тBь/фAьGю
ім/EаHнIя/ C DепGя/аA /кDн/лCа/нCаD Gи/рB /сCаD Eв
ін/E FантшіGдксHгуфцюIочыьKвхLґ/ CшDтEсFдфIво/бCаEяFь/вB EеFнц/гCа/дBк/зC Eакы/йB /кDцчEуFе/лDіEгеFдGы/мCнDиEіFаюGу/нD Eгдґ/пDгь/рBкFгц/сEхыFгіGя/тD /фBаFл/хCд/цDак/шB 
іо/CнDр/гAн/рBр/фBп/цAн
іп/EуFс/нBу/рCл
ір/D аFкноGтіHуяIлJг/ CаDл/бCаD EкFі/вDктEияFн/дBе/кCаоGу/лA /мB Fу/пBа/тB /чAн
іс/BтEнFалG HуцIі/ Bн/аAн/вBт/гAт/зAт/кBт/лCтDнFея/мBтEц/нAт/пCлD аFуGв/сBт/цBкCн/шAт
іт/CьEаFрHнуы/ Cе/бDрEа/вCьEа/дBь/жAь/зBа/кBа/лCрEаFы/мGны/нAь/пEэ/рAь/сBу/тBь/шAь
іу/Dд
іф/C Dі
іх// A /нA Fт/сA 
іц/BьGаыэ/бAь/вBь/зBьEы/лBьCэ/нBьEаFтыGіHу/пBь/сAь/фBыі/цAь
іч/BнEаGыIэ/гAн/лDныFэ/мAн/нBнCаFо/рC /фAн
іш/DеEнF итіGуч/ Cь/вC EачіFуы/мBт/нBеDиEн/рBеDн/тBе
іщ/Dу/мDа
ію/A Fв/пCвEєFй/цA 
ія/A GмHвтIхJй/бA /вCт/дB Eт/зB Eй/кA /лB Dт/нA Eк/пBв/рA /сB /цA FмGх
іё/Aн
іє/CюDїEнFр/дCс/лAн/рBн/цBю
іі//нA 
ії/A /дA /сA /цA /ѕAј
іў/C н/ Aр/сBн
іґ/CуDн/фAу
ї/B FхGїIнтJвлмKдкрсLйMзјNбгOпцчQжоSаефш
їв/B 
їн/Cс
їт//оBи
їх/A Eн/ A 
її/A / A 
їј/Aљ
ј/CаD еGуHиIностJдKвлLкмMбќNгрњOзпцчPшџQљUфWј
ја/B FтGнHвлIмњJчј/ A HчIвзкп/аB DњFн/дAв/еB Dс/иB EтFнGлIмJцKг/мBн/оB EтGвIчњ/сAјEе
јб/CаDл/ A /аBлCо
јв/Bе/аBеEи
јг/Aо
јд/BеFи/аBеEаFи
је/B FдкGвHнIзмJрKћ/ B DдFзIр/аB Eн/бAк/вBт/дBд/еBр/иA Hн/лAф/оC DвFкнGћ/сBд/уA Fм/чCт
јз/Aи
ји/A Gмц/ Cб/аCн/иA /оA Fц
јк/CиEу/аDр/оCуDе
јл/C Dао/аC DаEи
јм/Bа/аBа/еCо
јн/CаоEеиF /аCаоEи/еAе/оCаи
јо/BтEмшGј/ BшEр/аBт/иAм/оAт
јр/B 
јс/CктE /еCтD Eа/иAк/оAт
јт/BеE о/аBеEоF аи/хA 
ју/B DмFћGжHн/ CжDнEл/аB Cћ/иB Cм/оB Dв/уB 
јц/Aа
јљ/Aњ
јќ/Aи
љ/DаеуEиGкHнIсJшK цLоњNбQпч
ља/C DњFвGкчј/бBв/вB CњFчј/еBк/оB CвFш
ље/BнEњ/аBнD Eв/бAн/вBнDњ/еBн/оBн/тCњ
љи//бBн/нAв
љк/Eу
љн/Cо/оCо
љс/BлCк
љу/AчGј/ Cбд/вAј/кAч
љш/Aа
љњ/Aћ
њ/BеDаGуHиM оOћPсUг
ња/A GтIњ/аA GтHњ/дA /еA /иA Eт/уAв
ње/A EтHнJгLњ/ Cгн/аA EтJм/дB Dг/еA Fн/иCн/оBн/уAн/шBњ
њи/B Eвмх/ Aх/аB Eм/дA /еBв/кAг
њо/Bм
њу/A Eј/аA /еBј
њћ/Aќ
ћ/BеDиEаG уIнJоLќPсSк
ћа/C DвјEњ/аB /еC јEњ/уBв
ће/B DнEњGгш/ A Fш/аBнDњ/еB /иCн/уC Dгњ/шBњCн
ћи/B FнGмх/ Aр/аBн/еA /уB Fт
ћн/Aо
ћо/Cш
ћу/A 
ћќ/Aѝ
ќ/AеFаиJоѝKнL 
ќа/Cњ/аC 
ќе/A Fл/ A Fл/еA 
ќи/A 
ќо/Aш
ѝ/BўC 
ѝў/Aџ
ў/C EнFвGдлстHжкIзJшKпрцLгчMаNбмяOџPеіQхRфэUйою
ўа/Bв
ўв/AаFо/ CоEе/оAа
ўг/BаDі
ўд/CыDазEн/ BаCз/аBыDн
ўж/BыE Fо/ Bы/аAыEд/оA 
ўз/DорGя/ Dор
ўк/CлDаіEу/ Aл/оCаі
ўл/BеCя/ BаDі/аBеDя/яAя
ўн/CаDыEіFеоGуJю/ Dу/аDаеоіGя/оCаыDіFуHю/ыBыCа/эBы/яBа/іBа
ўп/Dл
ўр/Bа
ўс/DтEкяёіFеGю/ DтіEеёGп/аDкёEюяFа/оBк/ыAя
ўт/BаEвGэ/ Bр/аBаEвFо/оAы
ўц/CыDа
ўш/BыCч
ўя/Bў
џ/CаиEеFоH уѡJшMбдп
џа/Dн/нCс
џе/Bр
џи/Dб/аBк/иB 
ѡ/Cѡѣ
ѣ/Cѣѥ
ѥ/Cѥѧ
ѧ/Cѧѩ
ѩ/Cѩѫ
ѫ/Cѫѭ
ѭ/Cѭѯ
ѯ/Cѯѱ
ѱ/Cѱѳ
ѳ/Cѳѵ
ѵ/Cѵѷ
ѷ/Cѷѹ
ѹ/Cѹѻ
ѻ/Cѻѽ
ѽ/Cѽѿ
ѿ/Cѿҁ
ҁ/Cҁ҂
҂/A҃
҃/A҄
҄/A 
҈/A҉
҉/Aҋ
ҋ/Cҋҍ
ҍ/Cҍҏ
ҏ/Cҏґ
ґ/CрE аFуіHелмIнJоKґғLтNбвдсPгзкыю
ґа/DрEў
ґе/Cа
ґм/Aэ
ґр/BаDу/ AаDу
ґу/CрDл/ёA /іAр
ґі//ыAн
ғ/BаCыFдHуIғҕJұNн
ға/CнFуш/лBн
ғд/Aа
ғы/Bн/аBн
ҕ/Cҕҗ
җ/Cҗҙ
ҙ/Cҙқ
қ/DаE отыGұHуIсшJқKпҝLиOм
қа/EлртFй/ DтFж/сB 
қо/Dс/ Cл
қс/Aы
қт/BаCы
қы/CлDт/ Bз
құ/Aр
ҝ/Cҝҟ
ҟ/Cҟҡ
ҡ/Cҡң
ң/C EыFдіGғHақIңҥJгеLлNту
ңы/Aз
ҥ/Cҥҧ
ҧ/Cҧҩ
ҩ/Cҩҫ
ҫ/Cҫҭ
ҭ/Cҭү
ү/DйшEрFбсGлмHзкнүұIтMгп
үй/Dр
үр/Cд/тCл
үс/Bі
үш/Aі
ұ/CрEлхFмGзHнсIйұҳKбMяғ
ұм/Aы
ұр/Cаы
ұс/Bқ
ҳ/Cҳҵ
ҵ/Cҵҷ
ҷ/Cҷҹ
ҹ/Cҹһ
һ/Cһҽ
ҽ/Cҽҿ
ҿ/Cҿӏ
ӂ/Cӂӄ
ӄ/Cӄӆ
ӆ/Cӆӈ
ӈ/Cӈӊ
ӊ/Cӊӌ
ӌ/Cӌӎ
ӎ/Cӎӑ
ӏ/Aӂ
ӑ/Cӑӓ
ӓ/Cӓӕ
ӕ/Cӕӗ
ӗ/Cӗә
ә/CнрGдсHжзйләӛJ уKпMкмт
ән/Aе
әр/CсFқ/ Cе
ӛ/Cӛӝ
ӝ/Cӝӟ
ӟ/Cӟӡ
ӡ/Cӡӣ
ӣ/Cӣӥ
ӥ/Cӥӧ
ӧ/Cӧө
ө/CзEлрFйптHбмңIөӫKсLн
өз//сBд
өл/Eш
өр/Bс
ӫ/Cӫӭ
ӭ/Cӭӯ
ӯ/Cӯӱ
ӱ/Cӱӳ
ӳ/Cӳӵ
ӵ/Cӵӷ
ӷ/Cӷӹ
ӹ/Cӹԁ
ԁ/Cԁԃ
ԃ/Cԃԅ
ԅ/Cԅԇ
ԇ/Cԇԉ
ԉ/Cԉԋ
ԋ/Cԋԍ
ԍ/Cԍԏ
ԏ/C ԏ
ᴦ/Aᴧ
ᴧ/Aᴨ
ᴨ/Aᴩ
ᴩ/Aᴪ
ᴪ/Aᴫ
ᴫ/A 
ᵝ/Aᵞ
ᵞ/Aᵟ
ᵟ/Aᵠ
ᵠ/Aᵡ
ᵡ/A 
ᵦ/Aᵧ
ᵧ/Aᵨ
ᵨ/Aᵩ
ᵩ/Aᵪ
ᵪ/A 
ᵸ/A 
ᶿ/A 
ἀ/Aἁ
ἁ/Aἂ
ἂ/Aἃ
ἃ/Aἄ
ἄ/Aἅ
ἅ/Aἆ
ἆ/Aἇ
ἇ/Cἀἐ
ἐ/Aἑ
ἑ/Aἒ
ἒ/Aἓ
ἓ/Aἔ
ἔ/Aἕ
ἕ/Cἐἠ
ἠ/Aἡ
ἡ/Aἢ
ἢ/Aἣ
ἣ/Aἤ
ἤ/Aἥ
ἥ/Aἦ
ἦ/Aἧ
ἧ/Cἠἰ
ἰ/Aἱ
ἱ/Aἲ
ἲ/Aἳ
ἳ/Aἴ
ἴ/Aἵ
ἵ/Aἶ
ἶ/Aἷ
ἷ/Cἰὀ
ὀ/Aὁ
ὁ/Aὂ
ὂ/Aὃ
ὃ/Aὄ
ὄ/Aὅ
ὅ/Cὀὐ
ὐ/Aὑ
ὑ/Cὒὓ
ὒ/Aὓ
ὓ/Cὔὕ
ὔ/Aὕ
ὕ/Cὖὗ
ὖ/Aὗ
ὗ/Cὑὠ
ὠ/Aὡ
ὡ/Aὢ
ὢ/Aὣ
ὣ/Aὤ
ὤ/Aὥ
ὥ/Aὦ
ὦ/Aὧ
ὧ/Cὠὰ
ὰ/Aά
ὲ/Aέ
ὲέ/Aὴ
ὴ/Aή
ὶ/Aί
ὸ/Aό
ὸό/Cὺὼ
ὺ/Aύ
ὺύ//όAὼ/ῡAῥ
ὼ/Aώ
ὼώ//όAῳ/ύAᾀ
ᾀ/Aᾁ
ᾁ/Aᾂ
ᾂ/Aᾃ
ᾃ/Aᾄ
ᾄ/Aᾅ
ᾅ/Aᾆ
ᾆ/Aᾇ
ᾇ/Cᾀᾐ
ᾐ/Aᾑ
ᾑ/Aᾒ
ᾒ/Aᾓ
ᾓ/Aᾔ
ᾔ/Aᾕ
ᾕ/Aᾖ
ᾖ/Aᾗ
ᾗ/Cᾐᾠ
ᾠ/Aᾡ
ᾡ/Aᾢ
ᾢ/Aᾣ
ᾣ/Aᾤ
ᾤ/Aᾥ
ᾥ/Aᾦ
ᾦ/Aᾧ
ᾧ/Cᾠᾰ
ᾰ/Aᾱ
ᾱ/Cὰᾲ
ᾲ/Aᾳ
ᾳ/Cᾴ᾽
ᾴ/Aᾶ
ᾶ/Aᾷ
ᾷ/Aᾰ
᾽/Aι
᾿/A῀
῀/A῁
῁/Aῂ
ῂ/Aῃ
ῃ/Cῄ῍
ῄ/Aῆ
ῆ/Aῇ
ῇ/Aὲ
῍/A῎
῎/A῏
῏/Aῐ
ῐ/Aῑ
ῑ/Cὶῒ
ῒ/Aΐ
ῖ/Aῗ
ῗ/Aῐ
῝/A῞
῞/A῟
῟/Aῠ
ῠ/Aῡ
ῡ/Cὺῢ
ῢ/Aΰ
ῤ/Aῥ
ῥ/Cῦ῭
ῦ/Aῧ
ῧ/Aῠ
῭/A 
ῲ/Aῳ
ῳ/C ῴ
ῴ/Aῶ
ῶ/Aῷ
ῷ/Aὸ
῾/A 
�/J���������������������������������������������������������������������������
�/J����������������������������������������������������������������������
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A 
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A�
�/A 
`
