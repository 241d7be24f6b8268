/**
 * Which letters stand beside a letter that is not ASCII. Made by scripts/letter-company.mjs from translations of free
 * programs into some forty languages: after each letter, by how often (capitals: from each to the next twice as often),
 * pairs of the letters before and after it; a blank is where a word ends.
 */
export const letterCompany = `
ºD  Cn 
ßFöeEueDeeo CäiBeli oeä Aob
àIt H  Gr vlFi rcE rl pgtnD uhnilmtmxnyrmv voC sc didrh j m mqmrrfrgrrtitlB h lbncicle lmmsmunmnoo onrttctttyAcsgyislnlomgn oirdrptmu đ 
áHmln r t vlG  lnnlrntktsF rcccieielfjh hik lsm msmtmxnzpgrcrirrrvsisrtntrurvnzsE ld dlenilivj l lilrltlvmimnmqmrnmnrrmrsrtrzsgtctitltttvulv vrzmřdD i s t ublbzc didndrdsdtdvglhni jljnkcktkvldllmcninnnsntnvpnprrfrlsnsřtbu unzlznzpzrzvždC b n vb bibjbnbobrbsclcnfgfig gfgigngrhchlhphthzinjrjtklkzlblclglámgncnjnpotp piplpsrardrgrpscshssstsvtjtmvsvvyszczzá čsB g hbccdcscvdufngsgthdhmhrisjbjhjskkknkrkžlalhlmlplšmynhnwo onoprbs sbslsxsztduivbvdvtvřw wrwtxcy z zhzkþ črčtďrA fa bñdcechbhshvjklzmfmkmmnkpdrðthvmx ymynzazfzgç ín
âEcntnDcmctnmCayfrhnmnrmrnB mcudmdnhtinklkrlmlnnnpnrctctltrtttyvlvnxrznAanh huktlaratmwiylđy
ãJçoInoHsoGroFtoDiom r đ Cmon Bgoh hnhohyxoAlome
äH rkymät vlvnärG njrksl lnpirnsttmtävrä änFbrhni jlknlglsm mnmrninrnypos slsätitltnväwhE l äflfrhlhmj jnjtk kikälhlämlmtn nknpprpär rgrtrvsithtjtstttvtyv vhvtätDdrengngrjeklkrlblclrltminhperfrirrsktevgvivsädC g vbde hdhrjmjsjälilmlplumsmßndnlnnntptrkrsräsnsytptrvkvxvčwry zhäläsö B qd fhfsglhihvhäkeldmemkmťncnmnsnärcrdrlrmrpscshsotcvyäkämävA h tdndäfngbgviäktmynorutk
åJp I  Ghnm mlnrrds F phll lspvrnE b tbdf g ltmsrkrsv D rd frgegrlelnlrmnn ngrgtntrC lgngthrkrmtnvr rlsst tevgB sbndrgsmdntpkplpmprptsdvevkvnAgvknktndpgrr
æHvrGlsstF nlnmrrkrvEbrdrgnhnjlkrlrnrrntrvlDfrhglgmnrfrlrsvðCflglhfhmhðnsrbrcrdsntktltnvgB lbtdmerhvjvkdltngrjsivnAhkhtlblkmsnfnvpnrðsdskunv vs
çIaãGaõiiiãpãFaaaocãeaeenapapõE a e u ıa aıeieoeãierauãüüD i oe ioiõlanonãuõC əamcõeõrãB   d f öalemeueəi ibkelünõoãreriubyiəiAiaiákarurësatateía
èJ  FtqtrEirmtnsrsDcncsdnlsmdrntmu Cdldshmhqiglclmltmrmsntrgsrw ünBbscwdcfsgri imisivlnnvo rvrzsvtnusvnzrAgnnrpnsdtczgđ 
éI  H sn t G c édfl mrmsr rerstsénF l r tb fih hii k lmmnmtneprrarirps tmtru v zsE nbmclcsd dadbdcdldpdsdtfrgnhahnhrknkplalrlsm mdminhnspcpircrfrmrtsesgslsrtkusvhvnvrvsD d i vbrbtcddmdrg grhlinitkrkslclelilpltmmncninmnrntnvplrgrorrrusnspsstetnttuevevgxcy zlzrC a m p qbcbjbkbnc cacidedjdodvfdflgegpgshehmhpieirkdktlglklnmemlnanlnzo p papqpsrdrkrnrvréscshsqsttatgtitlw wozkB g xbibpcecrdhdndïfagiglgohsisiyjrkhkmlhlllvmamgmxndngnnpnptrhsasdtbtcthukulumunurvavdvivlvmvtzdé A banbldidzhbhtifjnlzlénoperlucyeylynzgzp
êF tEc inntrntnttDdnlsmmnstmynCcsd dshmiul nnrtunusBbncngnk lnmsrstiutAn yu
ëIprt Hi n nsGirj r rss tsF sgrhmhsm psq Edrdseienh hnktlsmrnnDbrglilinkrksl msrnsstmtrtttvz zsCd ergzifjnjsk kplnontnv Balbsbzc cseeexhzitjjjrkmknlklvlzmnqnsrzrAbjdmelgsimisnvovpzvrznç 
ìDbnrnCh hns tmBd l Actscv 
íIn HlnsvGadl rosmt F   c n oa aobsc ltmnnonvr rarsstttE ratcfcmd dsgnhnhoknlkm msnancnknlnmpnpspxrks sstntstvu v vdvsz čsčtžvDasb cacodadgdldtfafsh hvirj jclclmlslčngnhnnntprpšrlrnrtsasnsosðtltmtpuaudvrznzsčnřkš šršřC s tbabdcccldcdnfcfohmhrhti kcksktkvlalblolvmcmdmlmrmtnsp ptrgrmsrtcuousvavcvkvtzcztč ř řdřpřtřzžtB dabakazbgbobrbčchcndddfdoederflgsgvhahcjmjslelpnžpaplporcrprzsltbtougulunvevnvzx xoylyrytzvþóđcřbřlřsřžšpž A mbðdrdvdágahfhljtk lflrrbsgtaumuçvovxynřr
îH nEanD lC motBath hnrșsnA ien
ïHenEutDa aeanemCaaarasesBatedudusuué Aalaqot
ðHi Ga FruývEe g r rauuæiDaaaseaiaihiiiuriu ýuCagaiaugiimrsukæ íaíuó órBaearesijilisuvyióaóiö ölöuAgaifoaáaósúa
ñFaoeaEaaeoB eaeiaiouaA a uağuoáe
òGu Emrr Dblcpdni Clrmnpsx BcndlhamdnnrnsctrAcdls
óJi inGt trFblc cdkwl mdmrn r rns tnE   rg gikdpsrtrwslsntwłwD g scicrd dne englhdhrldlglnlðmnplpłrdrgriswtkvóz órC nb bncmcncpdldwgrgtgwhahihlhmikisjnjsjtjðlilklvm mwnsp prrbrcrfrlrmrprxrżtbtlB k v þa bkbrdifkfrgngłhpijjrkpkrkskðkłlalsltlzmcmgmtngninnnontptpźsbsrsttdtgtitmttxaynzkznípđ łdA l mbscacwelfsgshnk kgklktlmmspnpwrascsispssuswdwjwwzcđn
ôGhnEcnDctkdmžrlC  anpdBdmdnghhtm mnnnpsrmrrttAcôdvh s smunôn
õHviçeGvtF nanlpsnEkiphsetevrD ikrnuretltrChililupeplrhtsBjejgmjmlmnmtr sltmAiijhkmnopiruvl
öIfrF n s vgrgsknlsrßsktrtöytE fbyfnk krkzlymgnrntnvt tdtltnD l p r zblbrdnefflglhghhhrhvjljrkvmnrntktmtsynzvö örötC g mdkdsgghji injgjnklkpktlclllnmjmpmrnlnpnsrmrrrssdsztbtjtttätðvrwrykyszgzsztödönB k ğfdgbgngtgygzh hchfhzjvlglvm mvnknmnqpörerfrirjrlrvrðsgsntftitvyhyrçzökAdddlhkhpkdlumcmöndngpyrgypöl
øIfrHtrGflttFhjhyjrkrlsmnrmsgsktyE d k n vfjgrjvlbngnkprrrrvtjDbrddhrmrndtmC j sdbfdfyhvjelpnyrdrgrnsrB e ydmdrj ldlklyrksnsyAke
ùGi Fn EdnDtyBcncùo t vnù Ab zùùn
úHnmG ssbF ln pbr E n td edgni j mlnsparns t D j rbsh hniiinisjclsntrirprstrysC d i čajb bfbiblbtc cldlg hchlhsiljdjskrl lcldncnťpnrasdsitltny z þ ľčB g panbabrdbdnhrhzk ksktlilnltm mnmsnaninlnvp prpšrbrcrmsgslsčtbtgtitstttúv úmđnAdadidricipjpkmlbmtnnnprdrrsssðta
üHfrG bglsmF h lfgfhkllsrcsdsrsstttüykE k m s z çdrdydzflgegnlllyn npnürfrlrnstthtrv çnüpD rgmhnkmkrksl lhlklmlümnmsnnnspsrmrşsntktmtny übC fbnbtbydldğfqgihchpknktm mşnbnenlnmnşpkqèr rks tlvlvnwrzkzlü ükümürBbkc ctd dşgrgvhrhtjdkçlglnltlşmmnrntqerhsgshskszsüt tbtctswnynytyzzgzrçkçlüdüsş A n ybmckcsfzg gaməxszmznüf
ýHn Fk lðv EncvcvsDbtl njnmr snvbvrvšþðChbkclsltrct tlvmvpþsBd h kmkrlnm mrrmsrtcA  blkpnsrdrt
þE eDlýC a á ú ýriB   j veíubóeA iailj
āFk prrdrstjEj krl mlntt vsDatdrhrkdklldm mcmrmtnjnmnsnšr rkrntltsCb d dmfrg jbjmjskpktljlnlsmsn nlrjrmrtsktctdtntttvvrļnB d rbmbnbsbtbzckdldsgjgmgniljajijnkckskšlglmlrltmjmnnkpjpvrbrcs smsnsstmulvnvtwdynņmš A ydndtdygrgshnhţjrlclkmgmhmkndnnrfrṣtrwny ņ šs
ăHc t z Gr s Fl mrn Ecrd frm v ț Db cug gsgtlțp prrru CctdufșlrmtnlpssgtrtțvnzrBbscldnflnnnsntnupșrirtrșslsuvrx zuAblbrcsltnmptrmrnrsttzt
ąFj jcm t łcEg k n s zdłdDd i izsrw Cc igjdl ldlsnćr tjtpz ztš żcżdBb ntv zcAdciżktp sswt
ćH eGa eaeeueuiFeii y ś Eaaaee onuaunDaiiaieouuušeCo oeoipareą B ieuiiiumepeę šuź Aekčdša
ĉH e iF uE aD  ianiriCaae nararoB oaeieiiiolenenooer Aee
ċBreAui
čHaiiiikoeoišiG a e ia aaaeakaneiiainoaonueuiF r íaue eaeeenieokuaunšeE uaíeji nenio ruu ujuušaD leknannnuojrerirkukC t v áaobudrheiuiíjalelnníoípir veäší íkúaB   oatavdadedieoereueíilitlalimivazlzríeú úeútěíšuAaůcćebetijivoloopatiyeyišl
ďBe žáA a
đGeeeuFaeeaE i ư ị ộaaoeD a ã ầ ặ ể ố ồ ổeioaC ó ơ ế ọaiieB o à í ô ú ề ệauqeA   á â è ả ắ ủue
ēFlgmrtlvlvrEbrltsjztDm mtpcpjrtsttmzjCcndjdtjklplšmnn rzs tjttvtšjB n rcjd dsjll ljmsnmntrjršt trķjšnAcsdļldlkmjnjvsvļz zsģšķtķš
ėFn t Elllsm nstsDb djdtl ltmsnrrmrsrtCbsdsg ljmjnjp r rjrnvsBdkdldmdžkjkllpmlmnmtnlpdpjpsržsjsstjv vlvžz š šlAd gggsj k kdktnms vj
ęFi tpEicjzłdDb bdidikitj n t tsz zdzśCk l ldm ntrcwzBg ićnsr rgw wdAd pts 
ěEmnn DnnCdlmlmrmsmřt tntzvdvřBbhbrdjdndčmtmťnžtjv vtAb bžd njnkpttč
ĝG iFaoiaiininoE eeiroDaaiolunaraC uaieaeliejaleneooreuaujB jeooaA aa aeaujonkuo
ğFeiuuEalaıeeiiııDa orouCaaaridieruümBadulyuöeüüı Anıñı
ġCu BiġmauaġiA i
ģCiēBeiēiAža
ĥFriDeaCaaB a maiieitAoara
ħDgaB aeagrguAaa
ĩBhavn
īFdtzmEldtbtttvDbbrgrktjš žmC pcbd djhvl lmlnmbntr rcrvstvtzcšbB sb bdbtdgh hrlgltlvm n nbncnspdrnrttktšzbzgAbycgdbdndslyngnmpkprrdsjsksrtgz šs
ĭCv Avs
įF  E r vn D d jj l t C k s td r B pš A gemp 
ıGr s Fd drl n nnrnsntrEc k krlrmşnlnmrlt z çkğ Ddğfnkşldlklnlğlşm ncnrnzplrcrsslsrsztltny ylzlçlğnş CclcncsdmdndşfrgtklknkslmlqlymnmyqrrşsfsktktqtsycyryszrğdşlşmşnB  brczdyhzlllunynşrkrrtytşykynytzmznzqzğğmşrA nblcygçkmmrmsnfqzxşzcztğcğsğtşy
ĵGaoDaaC eB a o ureAuu
ķDšiC eieBoērēša
ĺCdžtp
ļEaaDeukūCaueokataB oaāeaeiiaiākāpauiA aešgiiiāuēņ
ľEekobDeaenhaCdae eokúB aaoesoaukA ua on
łEbąbędogókasuD aa aaaoduenouoąwawąyąónCaeakayeąoaoopysasotuwoyaB ó ąaudae gotau uouyzoó Aacdągai kekyy yozazyóc
ńEase ocDesisosCa acAusys
ņEiaDioiuCeeiiiāištuBaedazeāuAaueaļu
ňDe CvuBaul Aaoeoo uk
ŏCynAg wn
őEt z Dd s Cl ltnrv yrBbldkgllklzr rltktltszkzvAbvn rfsd
œAnu
řFpepipíE áD eteá CaíoevíáeíkěeB íaibedihioaoip tíáíěiěíA aoíveíe
śFelocoćEjcylywD rC caconęcB l weninoręć
ŝG aFaaE lluuaD e taiamlanaooC o p uaoeootraB iatgjiijekolluoAakeaetianjpiui
şFilE aali iiı D iaaaıetiaidikitolutıtııC e u ı əa adeeeielo rirıu uaü üdüüımB lagakaoatemieisreuluuveühütədA tamiəümıaıdıl
šI iH tieGekikitriF a e vaaakateaeieti iaiioiotutučE o r íaianačeeeneuečičjajčkmnčoaokrerčuaziāaēaD k p u īaeaoaye idijinisiuivićiųjekiktkķnto oeočrarkrntatetiueveíeC m ūalamarauaīdčeoeķgailioipjikakčkēlčmkolonr rtrututčuiukvčýkīaņ B l įa aąaėbčeėgugēiriąišjnjpjík kpkskulalilímimčneninooooāoćpapirytotíviyiykzíáeúťýečeļ šoAaųećgčknlknkuívtyšūi
ţBa āiAai
ťGi Fa Es Deay Cú Bsaä šaAsoě 
ũAc cnmi
ūFbtEtrDbslkšnCczgrirjrļdB ggtjsnbrjrkrnAgskrlsprrdrtršstļm
ŭIa FatEaaaialarDadaeasazCagakaverBanaoapesglAahga
ůDk r t CmžBc hvkvl psč Aj rbz 
űCmvtkykBt y zrAmkr yz
ųGi t Fl n Ej k m r Db d g s š Cv z Bh ijisAp 
źC rd dwBanećón
żGuyFonE eoeD aaddeeeolC ąa aedae ekeneyeąi u ónB uanaygiiekerey Adidyoouoye
žHoeraGaeaidieionuiF e u ydaenoaoiriunE a iealiokueuíD áaaadanaue eeeīieinreuduryaCa aoayd dedoiaiiijodoju uaubupuuuyy ôeĺkůeB ďalduedejeoeueģi mamio olosoyukuluvv vdáeí íeėuėyěnA   maālyrbôu
ơDưnCđnBc hnsnAh 
ưEđợDh CgờhahnhơhớlurờtợBdơdớhờrớtơđađờAlợ
ȏBkd
șG iiiFetEeiiaieD taiate euCaaeeriueăuB a oa aoi ilinnaoaîcăeăiAotui
țGaiciFiinipiEeiăiDialinăuiC iaăbiieiănaneriBe eem Anure
əFlnlrm msmttrEckcrcyd dyknl lcn pnr rcrmrnrst v D lc dcdkdndsldlmmlmnrfs sttqtsC s tcddrf fah hrhsltlşmdmkmymzrkrlshskslsnsvtkvly ynyrçrB gbrclgrhdktlyncndnnqbqdqrrtsrssvkvzxtycylytzlzrşkA d m nbtbzdddçglhmhtlhlsnkxsz znçn
ɛBklln
άBκ Aρ τ τσφν
έDμνBκτA γ ν χμγρπ
ήCκ τ B τγ λ μ ρσA  γςφ 
ίCενεοBε οησαAγαετμα
αD ν π ρί ι μτν Cθ κτμ νιπρρμρφτ τιB δ λ υίςκιντσ τντσAγσικκ κθλγνμπκρ φν
γC ι ρBοήA λγρρίραρο
δD εC ιB η υεο
εD πC ί ι νδνμνπρσ χίB κ μδδλιμ μτσιτ τρχιA γ λ ρζτθίκ κινινρπιτί
ζAίε
ηEσ D  σςCτ τντςBίσμ ρσAδμθκν τσ
θC αAιμ
ιDα ε τκCγαδαρσBδάδκεαεκερλκμσνκοχπλρκσμAνσο πσρθροτμ
κD αιόCιήιοB ε οετιάA λαέαααοηειέ
λBαλιολαοήA εγώοοπή
μD εB έ α η ι πήααμεφηαιοοέοαυπA οιέμήμασέσόόε
νDα ω C αέοίαααε η ώ Bέαέωαάατγωεεεοο οτυαόοA οάιέηαίεαετοι
οEτ DτυCίυλγν πυτςB   ρί δμι κνκύνμνυπίπιπτρ ρυτιτνAκυλυμππλπρπσρερστλτπφρχυ
πD ρC α ε λ οαοαόειοοBυοAέεμο
ρCαααχγαειποBαιεγοιτοχήAαάοίπόυγυοχη
ςEη Dα ο Cή ε ό Bέ ι υ Aω 
σD τC ε υηηιμιτBαηεηιηωηA ύάτήτίταίατηιοτσαυτώσ
τE οD ησοCαοεασηB α ι ωήααάαήαααινανινοσήσασεσιAέαίαεικρυό
υEο B πατδνοροςσμσνAκρσστχ
φAαήαοεαμά
χC ρρεBέεAιε
ωBνντνAνσ
όCκ Bμςπ A ντ 
ύCο Aοντπ
ώAλσ
аHн Gк т Fв внд з рнE рдлдндткзктл м нтнчр рврзрмтлтнфйј D д к л тб бсвтвњг дрзгзпклкнкялвлнлрлсмлмнмтнзнкнлпррдрсртс тбтвтрттц њ C б н с убйблбрвевлврвцвчдвжнжтзвздзнзткжкккмкркскцлдлтмкмрмсмцнднйнмнннпнрнсняп пдпйпкпмпнптрбржрйркрлсмснтктмтптучнчсчтғнB   в п я ўбвбзбнбтвдвквјглгнгргтдддмдуж жзжмжсжңзбзкзмзрзхзцквкдкекокчлглзлмлумгмднвнгненцнјпзплпппспўргрфрцрчрјрњрўсдслстсутйтстцтчтјтњтңхрч ш јтғ қрқтA й м қа атбпбјбғвавйвмвядкдғжвжрзлзсиллпмшмєнбншпврпршсксртгтўу улунфрцтчвчечлшбшвшлшнјлјнљ љкғрқйқлң 
бE аD е и о р уорулC іалаоолB л ыаааеарауаыеазезоикиумонаоаоеоионооощоыAа дазазизрмамио оъуаңа
вE   е и ыааоауаD о р іаизаиао оеоиоотоC а к саеанеаеозезои иомооноытаяаі B д л м н х ъалатауаіаљдоеееииеиииниіканеоколоуоірареросасететитучаыаіаінўаA в ча акаоаыаягадаеізуорсоуеюа
гE рD оааооорC ааолін нао оаоуруB е у эаларелеоеізеинленоуаііA в и лачеаеееиненір 
дG аE л оD е иааееенеоланао оаоеорC ра аеакаре еаеиеузазеиелынеоионуаінB в ж у ыазаиаламанаоаываебемжажезіиайан ниныніодооосоууиякі іжіоA ъ івеежи нонсоырернрыріуеузьіңа
еGн Fмнт E  врдни лнпррдс тктрј њ Dа в д длдржнк лмм мрмсмтнннпржркрмрнрпрсрттлтмчнC л м сбзблбрвдвлвнвсвтгнгрдсж жтклктл лдлрнвнмнснто пчрбрвргрзрлрцршснсрсттнчтш щны B к н татбквжвзг дкдтдљз зниткнкркслвлклтмжммнднинкнлнонрпнр сгскслтстњутфрц цлцнцсч чрчсшмшнљнњтћ ќ A дамацб бнбтдйдмдожсзлзрлжлйлсмшмщнгнзнупцрђрњтгятјдћн
жD аоеC оаеедеионрариұаB е ү ұаааиаудаделиоаоиA ыдэеа
зG аD нааавивC  а адаиаманаудее ееибиоодоиомонооі B в мабаодіеаеии иаилиминиплвовы ьоA бакаыаіигииирихоаъдыньуідііөг
иF зт E  к л лкн непсD л м н св нйнтнцняр ркрссмцяцјчтшрC кбтвдвквлвтд дндрж жмжнзви кйлнлслтлцлчм мннкнмнхнјрмрнртрјсствтктпттфкхвц цич чнB дбдбрвввмвнврвсвшг дмдодсдтесжтз зцлвлзмлнвнзнинонснчо пкрбрврзрлрррфряс сгснтлтмтнтртстфтччсшбј Aб бнвевзвйвядадјзчиткрлдлмлплрлшнюпшрпсрстсяфлфчш шн
йFалEи Dа о ы Cадате BанасенесонісAамисі үе
кG оF аиаEсаD е л ра аааоеаесетиоо оасиьаC у і өаеасвадае еееоеуисламіороусосіуашаыаі іаB и н үаратаубавлеиери иенаоиоопаресесртатоуучачиьоьіэсA ъалиииллиманцрасутитіцашоьиэря ящяііс
лEаааиаобидяоьD ианаьеееииий каоеоосиC а е о іа адаеаыаібабовегае еаегеьйайыкюо оаодоионоусесоуаэеB уаубівягеекенеоеяеізаиаикиьйоожозоыоірасасууьыкығяаіьііAасбевагядидюеуи иеиойдкиоятауяъны ыаымыуэьі ігіе
мE а е оееDа аааееаи иаиео оаоерауеC і үаиаое еиеозеивуаүкB и н у әабаіведееызозіибиииоиялаоиооопоуу ы ыаііAакапасаыаяеіиулеобрисеуоъ і іаұы
нH аG еFеиEа ааадаеаиане енетзаианяі D и оаоасаыдоеаеоиио оаоты C уагатауаьаіваводадиеееіиситколалилоныоирасотиточачоыаыыьаідB я іабацбовевигаегедесеуеыеьеюжажои идиеиуифмонаненоніовогоеооосрерирорысаситатыудукчичыыдьеьоьыьіэнэтяеё іаіеісііAаквігодізийайейолениодоуочуауошоыяьяяиігішўо
оFн т E б п тв г кнкрмжнспдплтрттD д свлк квклкмлвлснвнгпвпзпкпсрврзрлтвфрхдC в к рблбрвдврглгрд двдкдлдмдсзвзриткгкдкпкјл лглклнм мвмгмдмрнмп пмпрптрбргркрмрнрсрчрјс қлB з н ша б бтбјвзвтвјгвдбдддпе ебжлжқзбзнкикйктлжмнненйнпнрнтпнпппчпшр рдрйрпртрцсвсдскслсртбтйтктлтмтнтптчфкфнчтщ қсA г ңвбвгвйвсдндрдти искекслмлтмкмлмсршрўсбсзсостсчтгтзтятјтўхрцт
пG о рF аE еD іаиC иааареоеуоцсесисосрсууаB л уаоауерзои мооеоиокооороуочуоуры Aатаіақиаиоо саунуу
рF а епепоEа аагае ееоипапитаD оатаыбавееаетиакао оаоеомтетитоC эагадаеаиаоауахбогегудеджевеиенесеіиеиииокионооотоытыуеусіуB у яаланасаівсвшдадуежемеоеуешзакекокукыоупыт тууафаъжыаыуыыі ікііөсAакедезехи иуодосоісетіуиууцтшиіаұ 
сF е тотE а и оатетитD   л п уаые икипктнкC в к ъ іа ааекепеіиайккинтоырерктяупутытьяітB м ы әаканапауацвтдкдтееелеуи ииилиниоиуйтйьк кеньо оиолоноуоьоярирорттктттіу укы і ікііүтA р хаиалаоаяақвееаеиенлкмкоаоеооріыуыыькэпютяыін
тFаасаE а еаиаоиео свсисосрD о ра аеаыаье еоиин наоеоос сесуC и і үарауеаеееиересеіиаиьконенинроррирусысьсішаъ қаB у эаканвоекенеуи иойак кекикнноныоаовокпар рарнтау уауиуошоэаэоя яаєьәсA ы ұасатетиуй йейийокакулаленіоносрыріснсътеуеуршеыь
уEт D   са к пбр с C д к паыбдбтввг гмд л лчм н нтпсргрпсртвтптрB в л м надбмбрв дпе жвз звквкмкнкркснвнлншрксвчвј љчA а з ралб беблглгрдвдлесзјп птрзрмрнсмсјтафн
фF аD оB и р уаиииноAит
хDи C ариы B оа аовоA еаазорнсо
цDаиC е іаьиаиипицаBаыаіе еиециекиоеоисьсіыьіьA в иац
чDаеC а иааеаиеииикиноионB еа аиакаоееоеуашаінA танауаэвигыиапеуеуиюаюе
шC и т ыекуыүіB а е рааенетиеоиііөіAаиеаиаотрарияч
щB оAбееекоюи
ъBврдрплAкмсзсс
ыDд н р с т Cв л лқнйнхрнрсснтнғ Bб блвввзвклпм мсненмнянңрмслтлтру усц цяш шншрңзAвбвпврвядқжтлнлғннртрясзчмшғқ 
ьEлнт ц Dл скCлзлкннс тсBлдлслтн Aлшцк
эC лB к тгтрсткчнAжттмтнтр
юCлчBи н о у Aлс
яEа и л н с Dі C киты Bақилм нмрдAислвлемнон
єBа A  
іDвдк л н т ц шнC   нг д кнлкм мнр с сзB сбрв внгсдлзмкркялвлнмрмснкнчпвпдпсрврнрсснтвтлтнтрфкхдш шрAгндрз знйнквкллцнцнянңпшсмткцнцїңз
їBі Aо 
јEиаD еC аа иео оауеBатоиAаааеауиуое
љBвакуAвееа
њEаеCааееAеаиа
ћAее
ќB е
ўCа B  анатовAо он
ғCаылаBааыыAыа
қD а оы C ұBатаыо саятAа пыыт
ңCы Bааі Aабадіі
үC шммBтсAжйтр
ұCқжAжмтрқр
әBст
өB зкрA ш
אD תC ו ידול B ח ם פו רשA למפנ 
בC מ רB   א ה י תו ויוץיוצ A ח ל ע שותי ייכרלחעו
גB ו רהדניAו צת
דCו יאBגרווחלכימיAולחשיויי
הD מ תנ C   א ג ו פ שי ל מ ס ר B ה ז ח י כ נ ס ע צ ק רא ב ד ז לשק ש A בג ט ליע צ ת 
וDא יתC יאתויקברתתבBברהוחרכלכתלתמדמנמשמתנתפתצרקדA ה לאטארבדגדדלדתהאז טמל נ ניעתקםקררןשר
זB ה ותרA מ
חB יארו מדAבוביהליסנ 
טCל Aוומי
יCבוגנד ודנ נתרםשמB ו שו וויהיםיתל לםנונםר ררתקA ד ח י כאנב בןבתדההוחרט טםטתיןמ מדמםקירטרתשנ
ךBו י ל ר Aס 
כB ד ל תיוA א ב
לD הש C א מד ו ע B   ב כ פ ק שי יוכ פטקטשךA ח ע תויחויימאעה
םEי Cא ו Bד ע ש 
מC ו ס פ שיושעB א ה ח י ע צ ק ר תזןיתתותשA ד נהחהקהשוטיהיי
ןDו Cי Bמ ת Aג נ פ ק 
נCוייהB ג יוהיועחשיA א תהגוומימש
סB ימפרהAופמומנ
עC למ B ם רפלפנA ב
פCאשסרB ל רהעיומעA י תוי
ץBב 
צBיוAביהגמבתו
קC וB י ליומוA צהוייש תן
רDו CגסזייתB שב ביויי יופ פיש שות A ודווהחויהכועכ
שE לC י מפרB והמהתו י מ ריA ה םיומתנק
תFו Eי Dא ר Cכומ B ו ז י מב ד הקורח יןכ ל פ שמAג המוייונ נוע פחש 
ءCا 
آD زC ن
أC ن وB يلم
ؤAا 
إC لB ذA ع
ئDاےCامایBادارلےویAانايوےکے
اH لF سE ن و یک ی D زدرذ ر ریزدم ه هیونکرC   ع ف م پب بربشبلت تنجئحصد ددرترنسنشرعشفدقئل لتمتملمنن نمولومگ یدینB ب ج ح خ ر ص ق گبتبزبنبیتبترثلج جرجمجنحلخبخصدتدشدمدنرئربردرررمزئزرسزسوشمضفظمعدعرعلعمفتفیقتقنكنلفلقلملنمدمرمممینسو وئوجوهيتيرکمکنگریرA د ض طخندئدخدلرهسئسرسسشنشهعتقبقللحلسلعنتوروسي ينپنچہگهیس
بE ا ر هC ن یا B ت د س ع ل و ي چ ھاتارج راس قلل لرA ش غاقالتدررو وی
ةEي Dم Cد ر ل Bب ح ع ف ق ن Aج ط ه 
تFا D ر ع وس ی C ا ح غ م نسخسفسوB ب س ص ف قب ر ریساسعسنشرق ل لرلشلوليم محمنن نخو ک A   ج ش ك لایبدجمحرز سرسمسهسیشهفافهلعنشيمکا
ثBماملA ا
جD اC ز س وB د ر م نا ناووA لاهریمييبیا
حE قD اB د را اتتدA تتفلا
خD وشصC ااتتدسهB ر ط لالتاپشAآرس لامت
دE رن ی D ا فا ایر و C س و یاااهنانهB هتاخاخمد رنش شهصاع عاق قانگنیه ي یاییAاةح حدحوحيحہص صرعدقمهاههویڤيیهیے
ذCهاB رإاههAليمہگا
رFو E اا د Dایباہ C وااب ت شوعضم ویي پ پوکدکنگ ی B کئ اباتاجاداهاکبمتاتقتیث ذیشتشےطیظ فافیقاماه واوتودک کےیاییA   س ف ہ یاةانايبنتجتکجاخوسیص ضوط طييا
زEا DآاB م ن یایجاAامعتفاو گی
سEاتD ا ےا C یدتمامتنانخکیB ب ت ر ل و ي کابامج راهتورک ی یتیییےA خایاےبتریللن نبنتو 
شD خC ا د م وارمای B راتادتغخ مرناAاینو
صDخ CالB د ف وا لوA حإدتاخیمد
ضCر A راا
طC رB وAب ق 
ظBنرA  نانی
عD ل نفہC ا متلماو B د ر قا ادالبدتالمم ي A واااتب تدفافلق ميوكیے
غBتيتیشيA ي ی
فD يدعC ا را تال B عاتازر رتلامتA قترح دقصحي 
قD اح C وحوو B ب دا اوريلاماوتی A راتب حدعیف فطليوعي يا
كCمنB ال ن A لشلع 
لEاتامDا اأااعىم C ا ل یإىاإاباحاخاساصاعاقاناوص عامفمکو ي ی B   ئ ك ماجاداراشافاكايایب خاسوصیعيعیك ميA ت نئ اذاڤبیعمق لمماواویکییایی
مE ن یا D ا ت س ش ع لC ح ر ق والتاشاعلل نای B   ث ج خ د ف مأرئ ئةاااناهایت د ر رجزاس لالسلشلله و ویي يكA ذ ص طعولتلرلصلعلفمکوایا
نEا ی D ساسایم و C ا م ہ یآ أ اتاداواہت د رےندي کیB ش ظ و کاااجاهاےبابدبیتدرازدع عدعوك ماودوکپیپےک کدکنییA ق گاياگتظردعاككل هدوهوےیهیے
هE اب د Dک C ذ مت خ ر م ن ژ B ر وا ادذ راع ل ناچ ی A س نامایجةدیز ي 
وE  ارک D اC یأ تاج خاخدرعرژشدقاقققمناہ B ج ر ق ہالایترجددسدنرررزرنریصتصرصلطركنمرنننیه ي پرچنکئہئہںی یںA س لبدتسدںراشنل لامننعواہن
ىDل 
يDف Cل B ت ج مأ ت دددوغرغلقملةAبنر رقع غيفةن نةير
ٹA و
پD ر یC ا وانB خ
چB ا و
ژCوه
ڤAلد
کE ا ر و ی ےD ن هی C س ہB مرترھل نہA ئ د لا شلمننایس
گC ا یB ر زاردییرA ن ےزان نه
ںEی Dو Aا 
ھBبی
ہD ر و ےع C ین نیو ک ی Bا د ر Aذب
یEا م ک D ا کانت د ر س ل مںن ندگ ہںC  ئ اسایب دوناو پشی B ہاداشالبنج دددگرارعرقز زرساغرغیق لملنمتهدودوسکاھ یرAاتبابشتادنرنسسصتض ظمعاف قدمنوتونپدگر
ےEئ ک Dس ن ہ Cر Bگ Aد ع ق 
ḑAha
ḩB a
ṃAa 
ṅAāk
ṛAtk
ṣAāṭ
ṭB āAṣr
ạDdnliCtitoBbnhnhyoiotrntmAbchmlnon
ảEbnDcnhiC nonunBc t Aboh iitiđo
ấCduutBcpcuhthylyAbthmhptt
ầDcnhnđuAculn
ẩBhuun
ẫBdnmu
ậFtpChnhpBbtcphthumtun
ắCbcBbtgnspttAđk
ằCbnBnm
ẵBsnAnn
ặDđtCgpmcocBđc
ẻAh 
ẽBs Av 
ếEinDktCh itiunuđnBhtxpAbnipu 
ềDiuCinv Bmmynđ Al 
ểEh iuDinđ Cimyn
ệEiuDinCh l lnBicitđm
ỉEh Ahn
ịEđnDb h r v Cdcđa
ọEhnCđcBmiAh 
ỏDb Ah hnr 
ốEs DđiBhihnint tiuiAniun
ồCđnBunAtn
ổDđiBs Atn
ỗEliCh uiBmi
ộDb mtđ CnirnucđnBcnctAhpun
ớDviưcCmiBh hplntiưiAưn
ờDưnChiưiAc 
ởC  m Bbis 
ỡCc g 
ợEưcDhpCr ưn
ụDmcCdnBh Ac cc
ủEcaBh Ađ 
ứCh hahcB n
ừDt Bha
ửBcas sax Ah 
ữCd h Bg hnia
ựDt Bhcs 
`
