/** Made by scripts/emoji-words.mjs from emojilib and unicode-emoji-json (both MIT): code point, words; one per line. */
export const emojiWords = `
1f600 grinning face smile happy joy grin smiley
1f603 grinning face with big eyes happy joy haha smile funny mouth open
1f604 grinning face with smiling eyes happy joy funny haha laugh like smile
1f601 beaming face with smiling eyes happy smile joy kawaii eye grin grinning
1f606 grinning squinting face happy joy lol satisfied haha glad xd laugh big
1f605 grinning face with sweat hot happy laugh smile relief cold exercise mouth
1f923 rolling on the floor laughing face lol haha rofl laugh rotfl
1f602 face with tears of joy cry weep happy happytears haha crying laugh
1f642 slightly smiling face smile fine happy this
1f643 upside down face flipped silly smile sarcasm
1fae0 melting face hot heat disappear dissolve dread liquid melt sarcasm
1f609 winking face happy mischievous secret smile eye flirt wink winky
1f60a smiling face with eyes smile happy flushed crush embarrassed shy joy blush
1f607 smiling face with halo angel heaven innocent fairy fantasy smile tale
1f970 smiling face with hearts love like affection valentines infatuation crush adore eyes
1f60d smiling face with heart eyes love like affection valentines infatuation crush eye
1f929 star struck face smile starry eyes grinning excited eyed wow
1f618 face blowing kiss love like affection valentines infatuation blow flirt heart kissing
1f617 kissing face love like valentines infatuation kiss duck kissy whistling
263a smiling face blush massage happiness happy outlined pleased relaxed smile smiley white
1f61a kissing face with closed eyes love like affection valentines infatuation kiss eye
1f619 kissing face with smiling eyes affection valentines infatuation kiss eye kissy smile
1f972 smiling face with tear sad cry pretend grateful happy proud relieved smile
1f60b face savoring food happy joy tongue smile silly yummy nom delicious savouring
1f61b face with tongue prank childish playful mischievous smile cheeky out stuck
1f61c winking face with tongue prank childish playful mischievous smile wink crazy eye
1f92a zany face goofy crazy excited eye eyes grinning large one small wacky
1f61d squinting face with tongue prank playful mischievous smile closed eye eyes horrible
1f911 money mouth face rich dollar eyes sign
1f917 smiling face with open hands hugging smile hug hugs
1f92d face with hand over mouth whoops shock surprise blushing covering eyes quiet
1fae2 face with open eyes and hand over mouth silence secret shock surprise
1fae3 face with peeking eye scared frightening embarrassing shy captivated peep stare
1f92b shushing face quiet shhh closed covering finger hush lips shh shush silence
1f914 thinking face hmmm think consider chin shade thinker throwing thumb
1fae1 saluting face respect salute ok sunny troops yes
1f910 zipper mouth face sealed secret hush lips silence zip
1f928 face with raised eyebrow distrust scepticism disapproval disbelief surprise suspicious colbert mild
1f610 neutral face indifference meh deadpan faced mouth straight
1f611 expressionless face indifferent meh deadpan inexpressive mouth straight unexpressive
1f636 face without mouth blank mouthless mute no quiet silence silent
1fae5 dotted line face invisible lonely isolation depression depressed disappear hide introvert
1f60f smirking face smile mean prank smug sarcasm flirting sexual smirk suggestive
1f612 unamused face indifference bored straight serious sarcasm unimpressed skeptical dubious ugh side
1f644 face with rolling eyes eyeroll frustrated eye roll
1f62c grimacing face grimace teeth awkward eek nervous
1f925 lying face lie pinocchio liar long nose
1fae8 shaking face dizzy shock blurry earthquake
1f60c relieved face relaxed phew massage happiness content pleased whew
1f614 pensive face sad depressed upset dejected sadface sorrowful
1f62a sleepy face tired rest nap bubble side sleep snot tear
1f924 drooling face drool
1f634 sleeping face tired sleepy night zzz sleep snoring
1fae9 face with bags under eyes tired sleepy exhausted
1f637 face with medical mask sick ill disease covid cold coronavirus doctor medicine
1f912 face with thermometer sick temperature cold fever covid ill
1f915 face with head bandage injured clumsy hurt bandaged injury
1f922 nauseated face vomit gross green sick throw up ill barf disgust disgusted
1f92e face vomiting sick barf ill mouth open puke spew throwing up vomit
1f927 sneezing face gesundheit sneeze sick allergy achoo
1f975 hot face feverish heat red sweating overheated stroke
1f976 cold face blue freezing frozen frostbite icicles ice
1f974 woozy face dizzy intoxicated tipsy wavy drunk eyes groggy mouth uneven
1f635 face with crossed out eyes dizzy spent unconscious xox cross dead knocked
1f92f exploding head face shocked mind blown blowing explosion mad
1f920 cowboy hat face cowgirl
1f973 partying face celebration woohoo birthday hat horn party
1f978 disguised face pretent brows glasses moustache disguise incognito nose
1f60e smiling face with sunglasses cool smile summer beach sunglass best bright eye
1f913 nerd face nerdy geek dork glasses smiling
1f9d0 face with monocle stuffy wealthy rich exploration inspection
1f615 confused face indifference huh weird hmmm meh nonplussed puzzled
1fae4 face with diagonal mouth skeptic confuse frustrated indifferent confused disappointed meh skeptical
1f61f worried face concern nervous sad sadface
1f641 slightly frowning face disappointed sad upset frown unhappy
2639 frowning face sad upset frown megafrown unhappy white
1f62e face with open mouth surprise impressed wow whoa surprised sympathy
1f62f hushed face woo shh silence speechless stunned surprise surprised
1f632 astonished face xox surprised poisoned amazed drunk gasp gasping shocked totally
1f633 flushed face blush shy flattered blushing dazed embarrassed eyes open shame wide
1faea distorted face surprised fluttered wide eyed
1f97a pleading face begging mercy cry tears sad grievance eyes glossy puppy simp
1f979 face holding back tears touched gratitude cry angry proud resist sad
1f626 frowning face with open mouth aw what frown yawning
1f627 anguished face stunned nervous pained
1f628 fearful face scared terrified nervous fear oops shocked surprised
1f630 anxious face with sweat nervous blue cold concerned mouth open rushed
1f625 sad but relieved face phew sweat nervous disappointed eyebrow whew
1f622 crying face tears sad depressed upset cry tear
1f62d loudly crying face sobbing cry tears sad upset depressed bawling sob tear
1f631 face screaming in fear munch scared omg alone fearful home horror scream
1f616 confounded face confused sick unwell oops mouth quivering scrunched
1f623 persevering face sick no upset oops eyes helpless persevere scrunched struggling
1f61e disappointed face sad upset depressed sadface
1f613 downcast face with sweat hot sad tired exercise cold hard work
1f629 weary face tired sleepy sad frustrated upset distraught wailing
1f62b tired face sick whine upset frustrated distraught exhausted fed up
1f971 yawning face tired sleepy bored yawn
1f624 face with steam from nose gas phew proud pride triumph airing frustrated
1f621 enraged face pouting angry mad hate despise grumpy pout rage red
1f620 angry face mad annoyed frustrated anger grumpy
1f92c face with symbols on mouth swearing cursing cussing profanity expletive covering foul
1f608 smiling face with horns devil evil fairy fantasy happy imp purple red
1f47f angry face with horns devil demon evil fairy fantasy goblin imp purple
1f480 skull dead skeleton creepy death body danger face fairy grey halloween monster
2620 skull and crossbones poison danger deadly scary death pirate evil body face
1f4a9 pile of poo hankey shitface fail turd shit comic crap dirt dog
1f921 clown face mock
1f479 ogre monster red mask halloween scary creepy devil demon japanese creature face
1f47a goblin red evil mask monster scary creepy japanese creature face fairy fantasy
1f47b ghost halloween spooky scary creature disappear face fairy fantasy ghoul monster tale
1f47d alien ufo paul weird outer space creature et extraterrestrial face fairy fantasy
1f47e alien monster game arcade play creature extraterrestrial face fairy fantasy invader retro
1f916 robot computer machine bot face monster
1f63a grinning cat animal cats happy smile face mouth open smiley smiling
1f638 grinning cat with smiling eyes animal cats smile eye face grin happy
1f639 cat with tears of joy animal cats haha happy face laughing tear
1f63b smiling cat with heart eyes animal love like affection cats valentines eye
1f63c cat with wry smile animal cats smirk face ironic smirking
1f63d kissing cat animal cats kiss closed eye eyes face
1f640 weary cat animal cats munch scared scream face fear horror oh screaming
1f63f crying cat animal tears weep sad cats upset cry face tear
1f63e pouting cat animal cats face grumpy
1f648 see no evil monkey animal nature haha blind covering eyes face forbidden
1f649 hear no evil monkey animal nature covering deaf ears face forbidden gesture
1f64a speak no evil monkey animal nature omg covering face forbidden gesture hush
1f48c love letter email like affection envelope valentines heart mail note romance
1f498 heart with arrow love like affection valentines cupid lovestruck romance
1f49d heart with ribbon love valentines box chocolate chocolates gift valentine
1f496 sparkling heart love like affection valentines excited sparkle sparkly stars
1f497 growing heart like love affection valentines pink excited heartpulse multiple nervous pulse
1f493 beating heart love like affection valentines pink alarm heartbeat pulsating wifi
1f49e revolving hearts love like affection valentines heart two
1f495 two hearts love like affection valentines heart pink small
1f49f heart decoration purple square love like
2763 heart exclamation decoration love above an as dot heavy mark ornament punctuation
1f494 broken heart sad sorry break heartbreak breaking brokenhearted
2764 red heart love like valentines black heavy
1fa77 pink heart valentines
1f9e1 orange heart love like affection valentines
1f49b yellow heart love like affection valentines bf gold snapchat
1f49a green heart love like affection valentines nct
1f499 blue heart love like affection valentines brand neutral
1fa75 light blue heart ice baby
1f49c purple heart love like affection valentines bts emoji
1f90e brown heart coffee
1f5a4 black heart evil dark wicked
1fa76 grey heart silver monochrome
1f90d white heart pure
1f48b kiss mark face lips love like affection valentines heart kissing lipstick romance
1f4af hundred points score perfect numbers century exam quiz test pass 100 full
1f4a2 anger symbol angry mad comic pop sign vein
1faef fight cloud brawl conflict
1f4a5 collision bomb explode explosion blown bang boom comic impact red spark symbol
1f4ab dizzy star sparkle shoot magic circle comic symbol animations transitions
1f4a6 sweat droplets water drip oops comic drops plewds splashing symbol workout
1f4a8 dashing away wind air fast shoo fart smoke puff blow comic dash
1f573 hole embarrassing
1f4ac speech balloon bubble words message talk chatting chat comic comment dialog text
1f5e8 left speech bubble words message talk chatting dialog
1f5ef right anger bubble caption speech thinking mad angry balloon zag zig
1f4ad thought balloon bubble cloud speech thinking dream comic
1f4a4 zzz sleepy tired dream bedtime boring comic sign sleep sleeping symbol
1f44b waving hand wave hands gesture goodbye solong farewell hello hi palm body
1f91a raised back of hand fingers backhand body
1f590 hand with fingers splayed palm body finger five raised
270b raised hand fingers stop highfive palm ban body five high
1f596 vulcan salute hand fingers spock star trek between body finger middle part
1faf1 rightwards hand palm offer right rightward
1faf2 leftwards hand palm offer left leftward
1faf3 palm down hand drop dismiss shoo
1faf4 palm up hand lift offer demand beckon catch come
1faf7 leftwards pushing hand highfive pressing stop
1faf8 rightwards pushing hand highfive pressing stop
1f44c ok hand fingers limbs perfect okay body sign
1f90c pinched fingers size tiny small che finger gesture hand interrogation ma purse
1f90f pinching hand tiny small size amount body little
270c victory hand fingers ohyeah peace two air body quotes sign
1f91e crossed fingers good lucky body cross finger hand hopeful index luck middle
1faf0 hand with index finger and thumb crossed heart love money expensive snap
1f91f love you gesture hand fingers body ily sign
1f918 sign of the horns hand fingers evil eye rock on body devil
1f919 call me hand hands gesture shaka body phone sign
1f448 backhand index pointing left direction fingers hand body finger point white
1f449 backhand index pointing right fingers hand direction body finger point white
1f446 backhand index pointing up fingers hand direction body finger middle point white
1f595 middle finger hand fingers rude flipping bird body dito extended fu medio
1f447 backhand index pointing down fingers hand direction body finger point white
261d index pointing up hand fingers direction body finger point secret white
1faf5 index pointing at the viewer you recruit point
1f44d thumbs up thumbsup yes awesome good agree accept cool hand like +1
1f44e thumbs down thumbsdown no dislike hand bad body bury disapprove sign thumb
270a raised fist fingers hand grasp body clenched power pump punch
1f44a oncoming fist angry violence hit attack hand body bro brofist bump clenched
1f91b left facing fist hand fistbump body bump leftwards
1f91c right facing fist hand fistbump body bump rightwards
1f44f clapping hands praise applause congrats yay body clap golf hand round sign
1f64c raising hands gesture hooray yea celebration air arms banzai body both festivus
1faf6 heart hands love appreciation support
1f450 open hands fingers butterfly body hand hug jazz sign
1f932 palms up together hands gesture cupped prayer body dua facing
1f91d handshake agreement shake deal hand hands meeting shaking
1f64f folded hands please hope wish namaste highfive pray thank you thanks appreciate
270d writing hand lower left ballpoint pen stationery write compose body
1f485 nail polish care beauty manicure finger fashion slay body cosmetics fingers nonchalant
1f933 selfie camera phone arm hand
1f4aa flexed biceps arm flex hand summer strong bicep body comic feats flexing
1f9be mechanical arm accessibility body prosthetic
1f9bf mechanical leg accessibility body prosthetic
1f9b5 leg kick limb body
1f9b6 foot kick stomp body
1f442 ear face hear sound listen body ears hearing listening nose
1f9bb ear with hearing aid accessibility body hard
1f443 nose smell sniff body smelling sniffing stinky
1f9e0 brain smart intelligent body organ
1fac0 anatomical heart health heartbeat cardiology organ pulse
1fac1 lungs breathe breath exhalation inhalation organ respiration
1f9b7 tooth teeth dentist body
1f9b4 bone skeleton body
1f440 eyes look watch stalk peek see body eye eyeballs face shifty wide
1f441 eye face look see watch stare body single
1f445 tongue mouth playful body out taste
1f444 mouth kiss body kissing lips
1fae6 biting lip flirt sexy pain worry anxious fear flirting nervous uncomfortable worried
1f476 baby child boy girl toddler newborn young
1f9d2 child gender neutral young boy girl inclusive person unspecified
1f466 boy man male guy teenager child young
1f467 girl female woman teenager child maiden virgin virgo young zodiac
1f9d1 person gender neutral adult female inclusive male man men unspecified woman women
1f471 person blond hair hairstyle blonde haired man
1f468 man mustache father dad guy classy sir moustache adult male men
1f9d4 person beard man bewhiskered bearded
1f469 woman female girls lady adult women yellow
1f9d3 older person human elder senior gender neutral adult female male man men
1f474 old man human male men elder senior adult elderly grandpa older
1f475 old woman human female women lady elder senior adult elderly grandma nanna
1f64d person frowning worried frown gesture sad woman
1f64e person pouting upset blank face fed gesture look up
1f645 person gesturing no decline arms deal denied face forbidden gesture good halt
1f646 person gesturing ok agree ballerina face gesture hand hands head
1f481 person tipping hand information attendant bellhop concierge desk female flick girl hair
1f64b person raising hand question answering gesture happy one raised up
1f9cf deaf person accessibility ear hear
1f647 person bowing respectiful apology bow boy cute deeply dogeza gesture man massage
1f926 person facepalming disappointed disbelief exasperation face facepalm head hitting palm picard smh
1f937 person shrugging regardless doubt ignorance indifference shrug shruggie
1f46e police officer cop law policeman policewoman
1f575 detective human spy eye or private sleuth
1f482 guard protect british guardsman
1f977 ninja ninjutsu skills japanese fighter hidden stealth
1f477 construction worker labor build builder face hard hat helmet safety add ci
1fac5 person with crown royalty power monarch noble regal
1f934 prince boy man male crown royal king fairy fantasy men tale
1f478 princess girl woman female blond crown royal queen blonde fairy fantasy tale
1f473 person wearing turban headdress arab man muslim sikh
1f472 person with skullcap man male boy chinese asian cap gua hat mao
1f9d5 woman with headscarf female hijab mantilla tichel
1f935 person in tuxedo man couple marriage wedding groom male men suit
1f470 person with veil bride couple marriage wedding woman
1f930 pregnant woman baby female pregnancy lady women
1fac3 pregnant man baby belly bloated full
1fac4 pregnant person baby belly bloated full
1f931 breast feeding nursing baby breastfeeding child female infant milk mother woman women
1f47c baby angel heaven wings halo cherub cupid face fairy fantasy putto tale
1f385 santa claus festival man male xmas father christmas activity celebration men nicholas
1f936 mrs claus woman female xmas mother christmas activity celebration santa women
1f9b8 superhero marvel fantasy good hero heroine superpower superpowers
1f9b9 supervillain marvel bad criminal evil fantasy superpower superpowers villain
1f9d9 mage magic fantasy sorcerer sorceress witch wizard
1f9da fairy wings magical fantasy oberon puck titania
1f9db vampire blood twilight dracula fantasy undead
1f9dc merperson sea fantasy merboy mergirl mermaid merman merwoman
1f9dd elf magical ears fantasy legolas pointed
1f9de genie magical wishes djinn djinni fantasy jinni
1f9df zombie dead fantasy undead walking
1f9cc troll mystical monster fairy fantasy tale shrek
1fac8 hairy creature sasquatch bigfoot treeman
1f486 person getting massage relax face head massaging salon spa
1f487 person getting haircut hairstyle barber beauty cutting hair hairdresser parlor
1f6b6 person walking move hike pedestrian walk walker
1f9cd person standing still stand
1f9ce person kneeling pray respectful kneel
1f3c3 person running move exercise jogging marathon run runner workout
1f483 woman dancing female girl fun dance dancer dress red salsa women
1f57a man dancing male boy fun dancer dance disco men
1f574 person in suit levitating man business levitate hover jump boy hovering jabsco
1f46f people with bunny ears perform costume dancer dancing ear partying wearing women
1f9d6 person in steamy room relax spa hamam sauna steam steambath
1f9d7 person climbing sport bouldering climber rock
1f93a person fencing sports sword fencer
1f3c7 horse racing animal betting competition gambling luck jockey race racehorse
26f7 skier sports winter snow ski
1f3c2 snowboarder sports winter ski snow snowboard snowboarding
1f3cc person golfing sports business ball club golf golfer
1f3c4 person surfing sport sea surf surfer
1f6a3 person rowing boat sport move paddles rowboat vehicle
1f3ca person swimming sport pool swim swimmer
26f9 person bouncing ball sports human basketball player
1f3cb person lifting weights sports training exercise bodybuilder gym lifter weight weightlifter workout
1f6b4 person biking bicycle bike cyclist sport move bicyclist
1f6b5 person mountain biking bicycle bike cyclist sport move bicyclist biker
1f938 person cartwheeling sport gymnastic cartwheel doing gymnast gymnastics
1f93c people wrestling sport wrestle wrestler wrestlers
1f93d person playing water polo sport
1f93e person playing handball sport ball
1f939 person juggling performance balance juggle juggler multitask skill
1f9d8 person in lotus position meditate meditation serenity yoga
1f6c0 person taking bath clean shower bathroom bathing bathtub hot
1f6cc person in bed rest accommodation hotel sleep sleeping
1f46d women holding hands pair friendship couple love like female people human date
1f46b woman and man holding hands pair people human love date dating like
1f46c men holding hands pair couple love like bromance friendship people human date
1f48f kiss pair valentines love like dating marriage couple couplekiss female gender heart
1f491 couple with heart pair love like affection human dating valentines marriage female
1f5e3 speaking head user person human sing say talk face mansplaining shout shouting
1f464 bust in silhouette user person human shadow
1f465 busts in silhouette user person human group team bust people shadows silhouettes
1fac2 people hugging care goodbye hello hug thanks
1f46a family home parents child mom dad father mother people human boy female
1f463 footprints feet tracking walking beach body clothing footprint footsteps print tracks
1fac6 fingerprint
1f435 monkey face animal nature circus head
1f412 monkey animal nature banana circus cheeky
1f98d gorilla animal nature circus
1f9a7 orangutan animal ape
1f436 dog face animal friend nature woof puppy pet faithful
1f415 dog animal nature friend doge pet faithful dog2 doggo
1f9ae guide dog animal blind accessibility eye seeing
1f429 poodle dog animal 101 nature pet miniature standard toy
1f43a wolf animal nature wild face
1f98a fox animal nature face
1f99d raccoon animal nature curious face sly
1f431 cat face animal meow nature pet kitten kitty
1f408 cat animal meow pet cats cat2 domestic feline housecat
1f981 lion animal nature face leo zodiac
1f42f tiger face animal cat danger wild nature roar cute
1f405 tiger animal nature roar bengal tiger2
1f406 leopard animal nature african jaguar
1f434 horse face animal brown nature head
1face moose canada sweden sven cool
1facf donkey eeyore mule
1f40e horse animal gamble luck equestrian galloping racehorse racing speed
1f984 unicorn animal nature mystical face
1f993 zebra animal nature stripes safari face stripe
1f98c deer animal nature horns venison buck reindeer stag
1f9ac bison ox buffalo herd wisent
1f42e cow face beef ox animal nature moo milk happy
1f402 ox animal cow beef bull bullock oxen steer taurus zodiac
1f403 water buffalo animal nature ox cow domestic
1f404 cow beef ox animal nature moo milk cow2 dairy
1f437 pig face animal oink nature head
1f416 pig animal nature hog pig2 sow
1f417 boar animal nature pig warthog wild
1f43d pig nose animal oink face snout
1f40f ram animal sheep nature aries male zodiac
1f411 ewe animal nature wool shipit female lamb sheep
1f410 goat animal nature capricorn zodiac
1f42a camel animal hot desert hump arabian bump dromedary one
1f42b two hump camel animal nature hot desert asian bactrian bump
1f999 llama animal nature alpaca guanaco vicu wool
1f992 giraffe animal nature spots safari face
1f418 elephant animal nature nose th circus
1f9a3 mammoth elephant tusks extinct extinction large tusk woolly
1f98f rhinoceros animal nature horn rhino
1f99b hippopotamus animal nature hippo
1f42d mouse face animal nature cheese wedge rodent
1f401 mouse animal nature rodent dormouse mice mouse2
1f400 rat animal mouse rodent
1f439 hamster animal nature face pet
1f430 rabbit face animal nature pet spring magic bunny easter
1f407 rabbit animal nature pet magic spring bunny rabbit2
1f43f chipmunk animal nature rodent squirrel
1f9ab beaver animal rodent dam
1f994 hedgehog animal nature spiny face
1f987 bat animal nature blind vampire batman
1f43b bear animal nature wild face teddy
1f428 koala animal nature bear face marsupial
1f43c panda animal nature face
1f9a5 sloth animal lazy slow
1f9a6 otter animal fishing playful
1f9a8 skunk animal smelly stink
1f998 kangaroo animal nature australia joey hop marsupial jump roo
1f9a1 badger animal nature honey pester
1f43e paw prints animal tracking footprints dog cat pet feet kitten print puppy
1f983 turkey animal bird thanksgiving wild
1f414 chicken animal cluck nature bird hen
1f413 rooster animal nature chicken bird cock cockerel
1f423 hatching chick animal chicken egg born baby bird
1f424 baby chick animal chicken bird yellow
1f425 front facing baby chick animal chicken bird hatched standing
1f426 bird animal nature fly tweet spring
1f427 penguin animal nature bird
1f54a dove animal bird fly peace
1f985 eagle animal nature bird bald
1f986 duck animal nature bird mallard
1f9a2 swan animal nature bird cygnet duckling ugly
1f989 owl animal nature bird hoot wise
1f9a4 dodo animal bird extinct extinction large mauritius obsolete
1fab6 feather bird fly flight light plumage
1f9a9 flamingo animal flamboyant tropical
1f99a peacock animal nature peahen bird ostentatious proud
1f99c parrot animal nature bird pirate talk
1fabd wing angel birds flying fly
1fabf goose silly jemima goosebumps honk
1f438 frog animal nature croak toad face
1f40a crocodile animal nature reptile lizard alligator croc
1f422 turtle animal slow nature tortoise terrapin
1f98e lizard animal nature reptile gecko
1f40d snake animal evil nature hiss python bearer ophiuchus serpent zodiac
1f432 dragon face animal myth nature chinese green fairy head tale
1f409 dragon animal myth nature chinese green fairy tale
1f995 sauropod animal nature dinosaur brachiosaurus brontosaurus diplodocus extinct
1f996 rex animal nature dinosaur tyrannosaurus extinct trex
1f433 spouting whale animal nature sea ocean cute face
1f40b whale animal nature sea ocean whale2
1f42c dolphin animal nature fish sea ocean flipper fins beach
1facd orca ocean whale dolphin animal
1f9ad seal animal creature sea lion
1f41f fish animal food nature freshwater pisces zodiac
1f420 tropical fish animal swim ocean beach nemo blue yellow
1f421 blowfish animal nature food sea ocean fish fugu pufferfish
1f988 shark animal nature fish sea ocean jaws fins beach great white
1f419 octopus animal creature ocean sea nature beach
1f41a spiral shell nature sea beach seashell
1fab8 coral ocean sea reef
1fabc jellyfish sting tentacles
1f980 crab animal crustacean cancer zodiac
1f99e lobster animal nature bisque claws seafood
1f990 shrimp animal ocean nature seafood food prawn shellfish small
1f991 squid animal nature ocean sea food molusc
1f9aa oyster food diving pearl
1f40c snail slow animal shell garden slug
1f98b butterfly animal insect nature caterpillar pretty
1f41b bug animal insect nature worm caterpillar
1f41c ant animal insect nature bug
1f41d honeybee animal insect nature bug spring honey bee bumblebee
1fab2 beetle insect bug
1f41e lady beetle animal insect nature ladybug bug ladybird
1f997 cricket animal chirp grasshopper insect orthoptera
1fab3 cockroach insect pests pest roach
1f577 spider animal arachnid insect
1f578 spider web animal insect arachnid silk cobweb spiderweb
1f982 scorpion animal arachnid scorpio scorpius zodiac
1f99f mosquito animal nature insect malaria disease fever pest virus
1fab0 fly insect disease maggot pest rotting
1fab1 worm animal annelid earthworm parasite
1f9a0 microbe amoeba bacteria germs virus covid cell coronavirus germ microorganism
1f490 bouquet flowers nature spring flower plant romance
1f338 cherry blossom nature plant spring flower pink sakura
1f4ae white flower japanese spring blossom cherry doily done paper stamp well
1fab7 lotus flower calm meditation buddhism hinduism india purity vietnam
1f3f5 rosette flower decoration military plant
1f339 rose flowers valentines love spring flower plant red
1f940 wilted flower plant nature rose dead drooping
1f33a hibiscus plant vegetable flowers beach flower
1f33b sunflower nature plant fall flower sun yellow
1f33c blossom nature flowers yellow blossoming flower daisy plant
1f337 tulip flowers plant nature summer spring flower
1fabb hyacinth flower lavender
1f331 seedling plant nature grass lawn spring sprout sprouting young seed
1fab4 potted plant greenery house boring grow houseplant nurturing useless
1f332 evergreen tree plant nature fir pine wood
1f333 deciduous tree plant nature rounded shedding wood
1f334 palm tree plant vegetable nature summer beach mojito tropical coconut
1f335 cactus vegetable plant nature desert
1f33e sheaf of rice nature plant crop ear farming grain wheat
1f33f herb vegetable plant medicine weed grass lawn crop leaf
2618 shamrock vegetable plant nature irish clover trefoil
1f340 four leaf clover vegetable plant nature lucky irish ireland luck
1f341 maple leaf nature plant vegetable ca fall canada canadian falling
1f342 fallen leaf nature plant vegetable leaves autumn brown fall falling
1f343 leaf fluttering in wind nature plant tree vegetable grass lawn spring blow
1fab9 empty nest bird nesting
1faba nest with eggs bird nesting
1f344 mushroom plant vegetable fungus shroom toadstool
1fabe leafless tree
1f347 grapes fruit food wine grape plant
1f348 melon fruit nature food cantaloupe honeydew muskmelon plant
1f349 watermelon fruit food picnic summer plant
1f34a tangerine food fruit nature orange mandarin plant
1f34b lemon fruit nature citrus lemonade plant
1f34c banana fruit food monkey plant plantain
1f34d pineapple fruit nature food plant
1f96d mango fruit food tropical
1f34e red apple fruit mac school delicious plant
1f34f green apple fruit nature delicious golden granny plant smith
1f350 pear fruit nature food plant
1f351 peach fruit nature food bottom butt plant
1f352 cherries food fruit berries cherry plant red wild
1f353 strawberry fruit food nature berry plant
1fad0 blueberries fruit berry bilberry blue blueberry
1f95d kiwi fruit food chinese gooseberry kiwifruit
1f345 tomato fruit vegetable nature food plant
1fad2 olive fruit food olives
1f965 coconut fruit nature food palm cocoanut colada pi
1f951 avocado fruit food
1f346 eggplant vegetable nature food aubergine phallic plant purple
1f954 potato food tuber vegatable starch baked idaho vegetable
1f955 carrot vegetable food orange
1f33d ear of corn food vegetable plant cob maize maze
1f336 hot pepper food spicy chilli chili plant
1fad1 bell pepper fruit plant capsicum vegetable
1f952 cucumber fruit food pickle gherkin vegetable
1f96c leafy green food vegetable plant bok choy cabbage kale lettuce chinese cos
1f966 broccoli fruit food vegetable cabbage wild
1f9c4 garlic food spice cook flavoring plant vegetable
1f9c5 onion cook food spice flavoring plant vegetable
1f95c peanuts food nut nuts peanut vegetable
1fad8 beans food kidney legume
1f330 chestnut food squirrel acorn nut plant
1fada ginger root spice yellow cooking gingerbread
1fadb pea pod cozy green
1fadc root vegetable radish
1f35e bread food wheat breakfast toast loaf
1f950 croissant food bread french breakfast crescent roll
1f956 baguette bread food french france bakery
1fad3 flatbread flour food bakery arepa bread flat lavash naan pita
1f968 pretzel food bread twisted germany bakery soft twist
1f96f bagel food bread bakery schmear jewish breakfast cheese cream
1f95e pancakes food breakfast flapjacks hotcakes brunch cr pe pes hotcake pancake
1f9c7 waffle food breakfast brunch indecisive iron
1f9c0 cheese wedge food chadder swiss
1f356 meat on bone good food drumstick barbecue bbq manga
1f357 poultry leg food meat drumstick bird chicken turkey bone
1f969 cut of meat food cow chop lambchop porkchop steak
1f953 bacon food breakfast pork pig meat brunch rashers
1f354 hamburger meat fast food beef cheeseburger mcdonalds burger king
1f35f french fries chips snack fast food potato mcdonald
1f355 pizza food party italy cheese pepperoni slice
1f32d hot dog food frankfurter america hotdog redhot sausage wiener
1f96a sandwich food lunch bread toast bakery cheese deli meat vegetables
1f32e taco food mexican
1f32f burrito food mexican wrap
1fad4 tamale food masa mexican tamal wrapped
1f959 stuffed flatbread food gyro mediterranean doner falafel kebab pita sandwich shawarma
1f9c6 falafel food mediterranean chickpea falfel meatball
1f95a egg food chicken breakfast easter
1f373 cooking food breakfast kitchen egg skillet fried frying pan
1f958 shallow pan of food cooking casserole paella skillet curry
1f372 pot of food meat soup hot bowl stew
1fad5 fondue cheese pot food chocolate melted swiss
1f963 bowl with spoon food breakfast cereal oatmeal porridge congee tableware
1f957 green salad food healthy lettuce vegetable
1f37f popcorn food movie theater films snack drama corn popping
1f9c8 butter food cook dairy
1f9c2 salt condiment shaker
1f96b canned food soup tomatoes can preserve tin tinned
1f371 bento box food japanese lunch assets
1f358 rice cracker food japanese snack senbei
1f359 rice ball food japanese onigiri omusubi
1f35a cooked rice food asian boiled bowl steamed
1f35b curry rice food spicy hot indian
1f35c steaming bowl food japanese noodle chopsticks ramen noodles soup
1f35d spaghetti food italian pasta noodle
1f360 roasted sweet potato food nature plant goguma yam
1f362 oden skewer food japanese kebab seafood stick
1f363 sushi food fish japanese rice sashimi seafood
1f364 fried shrimp food animal appetizer summer prawn tempura
1f365 fish cake with swirl food japan sea beach narutomaki pink kamaboko surimi
1f96e moon cake food autumn dessert festival mooncake yu ng
1f361 dango food dessert sweet japanese barbecue meat balls green pink skewer stick
1f95f dumpling food empanada pierogi potsticker gyoza gy za jiaozi
1f960 fortune cookie food prophecy dessert
1f961 takeout box food leftovers chinese container out oyster pail take
1f366 soft ice cream food hot dessert summer icecream mr serve sweet whippy
1f367 shaved ice hot dessert summer cone snow sweet
1f368 ice cream food hot dessert bowl sweet
1f369 doughnut food dessert snack sweet donut breakfast
1f36a cookie food snack oreo chocolate sweet dessert biscuit chip
1f382 birthday cake food dessert candles celebration party pastry sweet
1f370 shortcake food dessert cake pastry piece slice strawberry sweet
1f9c1 cupcake food dessert bakery sweet cake fairy pastry
1f967 pie food dessert pastry filling sweet
1f36b chocolate bar food snack dessert sweet candy
1f36c candy snack dessert sweet lolly
1f36d lollipop food snack candy sweet dessert lollypop sucker
1f36e custard dessert food pudding flan caramel creme sweet
1f36f honey pot bees sweet kitchen honeypot
1f37c baby bottle food container milk drink feeding
1f95b glass of milk beverage drink cow
2615 hot beverage caffeine latte espresso coffee mug cafe chocolate drink steaming tea
1fad6 teapot drink hot kettle pot tea
1f375 teacup without handle drink bowl breakfast green british beverage cup matcha tea
1f376 sake wine drink drunk beverage japanese alcohol booze bar bottle cup rice
1f37e bottle with popping cork drink wine celebration bar bubbly champagne party sparkling
1f377 wine glass drink beverage drunk alcohol booze bar red
1f378 cocktail glass drink drunk alcohol beverage booze mojito bar martini
1f379 tropical drink beverage cocktail summer beach alcohol booze mojito bar fruit punch
1f37a beer mug relax beverage drink drunk party pub summer alcohol booze bar
1f37b clinking beer mugs relax beverage drink drunk party pub summer alcohol booze
1f942 clinking glasses beverage drink party alcohol celebrate cheers wine champagne toast celebration
1f943 tumbler glass drink beverage drunk alcohol liquor booze bourbon scotch whisky shot
1fad7 pouring liquid cup water drink empty glass spill
1f964 cup with straw drink soda go juice malt milkshake pop smoothie soft
1f9cb bubble tea taiwan boba milk straw momi pearl tapioca
1f9c3 beverage box drink juice straw sweet
1f9c9 mate drink tea beverage bombilla chimarr cimarr mat yerba
1f9ca ice water cold cube iceberg
1f962 chopsticks food hashi jeotgarak kuaizi
1f37d fork and knife with plate food eat meal lunch dinner restaurant cooking
1f374 fork and knife cutlery kitchen cooking silverware tableware
1f944 spoon cutlery kitchen tableware
1f52a kitchen knife blade cutlery weapon butchers chop cooking cut hocho tool
1fad9 jar container sauce condiment empty store
1f3fa amphora vase jar aquarius cooking drink jug tool zodiac
1f30d globe showing europe africa world earth international planet
1f30e globe showing americas world usa earth international planet
1f30f globe showing asia australia world east earth international planet
1f310 globe with meridians earth international world internet interweb i18n global web wide
1f5fa world map location direction travel
1f5fe map of japan nation country japanese asia silhouette
1f9ed compass magnetic navigation orienteering
1f3d4 snow capped mountain photo nature environment winter cold
26f0 mountain photo nature environment
1f6d8 landslide disaster accident
1f30b volcano photo nature disaster eruption mountain weather
1f5fb mount fuji photo mountain nature japanese capped san snow
1f3d5 camping photo outdoors tent campsite
1f3d6 beach with umbrella weather summer sunny sand mojito
1f3dc desert photo warm saharah
1f3dd desert island photo tropical mojito
1f3de national park photo environment nature
1f3df stadium photo place sports concert venue grandstand sport
1f3db classical building art culture history
1f3d7 building construction wip working progress crane architectural
1f9f1 brick bricks clay construction mortar wall infrastructure
1faa8 rock stone boulder construction heavy solid
1fab5 wood nature timber trunk construction log lumber
1f6d6 hut house structure roundhouse yurt
1f3d8 houses buildings photo building group house
1f3da derelict house abandon evict broken building abandoned haunted old
1f3e0 house building home
1f3e1 house with garden home plant nature building tree
1f3e2 office building bureau work city high rise
1f3e3 japanese post office building envelope communication japan mark postal
1f3e4 post office building email european
1f3e5 hospital building health surgery doctor cross emergency medical medicine red room
1f3e6 bank building money sales cash business enterprise bakkureru bk branch
1f3e8 hotel building accomodation checkin accommodation
1f3e9 love hotel like affection dating building heart hospital
1f3ea convenience store building shopping groceries corner eleven hour kwik mart shop
1f3eb school building student education learn teach clock elementary high middle tower
1f3ec department store building shopping mall center shops
1f3ed factory building industry pollution smoke industrial smog
1f3ef japanese castle photo building fortress
1f3f0 castle building royalty history european turrets
1f492 wedding love like affection couple marriage bride groom activity chapel church heart
1f5fc tokyo tower photo japanese eiffel red
1f5fd statue of liberty american newyork new york
26ea church building religion christ christian cross
1f54c mosque islam worship minaret domed muslim religion roof
1f6d5 hindu temple religion
1f54d synagogue judaism worship temple jewish jew religion synagog
26e9 shinto shrine temple japan kyoto kami michi no religion
1f54b kaaba mecca mosque islam muslim religion
26f2 fountain photo summer water fresh feature park
26fa tent photo camping outdoors
1f301 foggy photo mountain bridge city fog karl under weather
1f303 night with stars evening city downtown star starry weather
1f3d9 cityscape photo night life urban building city skyline
1f304 sunrise over mountains view vacation photo morning mountain sun weather
1f305 sunrise morning view vacation photo sun sunset weather
1f306 cityscape at dusk photo evening sky buildings building city landscape orange sun
1f307 sunset photo good morning dawn building buildings city dusk over sun sunrise
1f309 bridge at night photo sanfrancisco gate golden weather
2668 hot springs bath warm relax hotsprings onsen steam steaming
1f3a0 carousel horse photo carnival activity entertainment fairground go merry round
1f6dd playground slide fun park amusement play
1f3a1 ferris wheel photo carnival londoneye activity amusement big entertainment fairground observation park
1f3a2 roller coaster carnival playground photo fun activity amusement entertainment park rollercoaster theme
1f488 barber pole hair salon style haircut hairdresser shop stripes
1f3aa circus tent festival carnival party activity big entertainment top
1f682 locomotive transportation vehicle train engine railway steam
1f683 railway car transportation vehicle carriage electric railcar railroad train tram trolleybus wagon
1f684 high speed train transportation vehicle bullettrain railway shinkansen side
1f685 bullet train transportation vehicle speed fast public travel bullettrain front high nose
1f686 train transportation vehicle diesel electric passenger railway regular train2
1f687 metro transportation blue square mrt underground tube subway train vehicle
1f688 light rail transportation vehicle railway
1f689 station transportation vehicle public platform railway train
1f68a tram transportation vehicle trolleybus
1f69d monorail transportation vehicle
1f69e mountain railway transportation vehicle car funicular train
1f68b tram car transportation vehicle carriage public travel train trolleybus
1f68c bus car vehicle transportation school
1f68d oncoming bus vehicle transportation front
1f68e trolleybus bart transportation vehicle bus electric tram trolley
1f690 minibus vehicle car transportation bus minivan mover people
1f691 ambulance health 911 hospital vehicle
1f692 fire engine transportation cars vehicle department truck
1f693 police car vehicle cars transportation law legal enforcement cop patrol side
1f694 oncoming police car vehicle law legal enforcement 911 front of cop
1f695 taxi uber vehicle cars transportation new side taxicab york
1f696 oncoming taxi vehicle cars uber front taxicab
1f697 automobile red transportation vehicle car side
1f698 oncoming automobile car vehicle transportation front
1f699 sport utility vehicle transportation blue campervan car motorhome recreational rv
1f6fb pickup truck car transportation vehicle
1f69a delivery truck cars transportation vehicle resources
1f69b articulated lorry vehicle cars transportation express green semi truck
1f69c tractor vehicle car farming agriculture farm
1f3ce racing car sports race fast formula f1 one
1f3cd motorcycle race sports fast motorbike racing
1f6f5 motor scooter vehicle vespa sasha bike cycle
1f9bd manual wheelchair accessibility
1f9bc motorized wheelchair accessibility
1f6fa auto rickshaw move transportation tuk
1f6b2 bicycle bike sports exercise hipster push vehicle
1f6f4 kick scooter vehicle razor
1f6f9 skateboard board skate
1f6fc roller skate footwear sports derby inline
1f68f bus stop transportation wait busstop
1f6e3 motorway road cupertino interstate highway
1f6e4 railway track train transportation
1f6e2 oil drum barrell
26fd fuel pump gas station petroleum diesel fuelpump petrol
1f6de wheel car transport circle tire turn
1f6a8 police car light ambulance 911 emergency alert error pinged law legal beacon
1f6a5 horizontal traffic light transportation signal
1f6a6 vertical traffic light transportation driving semaphore signal
1f6d1 stop sign octagonal
1f6a7 construction wip progress caution warning barrier black roadwork sign striped yellow work
2693 anchor ship ferry sea boat admiralty fisherman pattern tool
1f6df ring buoy life saver preserver float rescue safety
26f5 sailboat ship summer transportation water sailing boat dinghy resort sea vehicle yacht
1f6f6 canoe boat paddle water ship
1f6a4 speedboat ship transportation vehicle summer boat motorboat powerboat
1f6f3 passenger ship yacht cruise ferry vehicle
26f4 ferry boat ship yacht passenger
1f6e5 motor boat ship motorboat vehicle
1f6a2 ship transportation titanic deploy boat cruise passenger vehicle
2708 airplane vehicle transportation flight fly aeroplane plane
1f6e9 small airplane flight transportation fly vehicle aeroplane plane
1f6eb airplane departure airport flight landing aeroplane departures off plane taking vehicle
1f6ec airplane arrival airport flight boarding aeroplane arrivals arriving landing plane vehicle
1fa82 parachute fly glide hang parasail skydive
1f4ba seat sit airplane transport bus flight fly aeroplane chair train
1f681 helicopter transportation vehicle fly
1f69f suspension railway vehicle transportation
1f6a0 mountain cableway transportation vehicle ski cable gondola
1f6a1 aerial tramway transportation vehicle ski cable car gondola ropeway
1f6f0 satellite communication gps orbit spaceflight nasa iss artificial space vehicle
1f680 rocket launch ship staffmode nasa outer space fly shuttle vehicle deploy
1f6f8 flying saucer transportation vehicle ufo alien extraterrestrial fantasy space
1f6ce bellhop bell service hotel
1f9f3 luggage packing travel suitcase
231b hourglass done time clock oldschool limit exam quiz test sand timer
23f3 hourglass not done oldschool time countdown flowing sand timer
231a watch time accessories apple clock timepiece wrist wristwatch
23f0 alarm clock time wake morning
23f1 stopwatch time deadline clock
23f2 timer clock alarm
1f570 mantelpiece clock time
1f55b twelve clock 12 00 0000 1200 time noon midnight midday late early
1f567 twelve thirty 00 30 0030 12 1230 time late early schedule clock
1f550 one clock 00 100 13 1300 time late early schedule clock1 face
1f55c one thirty 30 130 13 1330 time late early schedule clock clock130
1f551 two clock 00 200 14 1400 time late early schedule clock2 face
1f55d two thirty 30 230 14 1430 time late early schedule clock clock230
1f552 three clock 00 300 15 1500 time late early schedule clock3 face
1f55e three thirty 30 330 15 1530 time late early schedule clock clock330
1f553 four clock 00 400 16 1600 time late early schedule clock4 face
1f55f four thirty 30 430 16 1630 time late early schedule clock clock430
1f554 five clock 00 500 17 1700 time late early schedule clock5 face
1f560 five thirty 30 530 17 1730 time late early schedule clock clock530
1f555 six clock 00 600 18 1800 time late early schedule dawn dusk
1f561 six thirty 30 630 18 1830 time late early schedule clock clock630
1f556 seven clock 00 700 19 1900 time late early schedule clock7 face
1f562 seven thirty 30 730 19 1930 time late early schedule clock clock730
1f557 eight clock 00 800 20 2000 time late early schedule clock8 face
1f563 eight thirty 30 830 20 2030 time late early schedule clock clock830
1f558 nine clock 00 900 21 2100 time late early schedule clock9 face
1f564 nine thirty 30 930 21 2130 time late early schedule clock clock930
1f559 ten clock 10 00 1000 22 2200 time late early schedule clock10
1f565 ten thirty 10 30 1030 22 2230 time late early schedule clock
1f55a eleven clock 11 00 1100 23 2300 time late early schedule clock11
1f566 eleven thirty 11 30 1130 23 2330 time late early schedule clock
1f311 new moon nature twilight planet space night evening sleep dark eclipse shadow
1f312 waxing crescent moon nature twilight planet space night evening sleep symbol weather
1f313 first quarter moon nature twilight planet space night evening sleep symbol weather
1f314 waxing gibbous moon nature night sky gray twilight planet space evening sleep
1f315 full moon nature yellow twilight planet space night evening sleep symbol weather
1f316 waning gibbous moon nature twilight planet space night evening sleep waxing symbol
1f317 last quarter moon nature twilight planet space night evening sleep symbol weather
1f318 waning crescent moon nature twilight planet space night evening sleep symbol weather
1f319 crescent moon night sleep sky evening magic space weather
1f31a new moon face nature twilight planet space night evening sleep creepy dark
1f31b first quarter moon face nature twilight planet space night evening sleep weather
1f31c last quarter moon face nature twilight planet space night evening sleep weather
1f321 thermometer weather temperature hot cold
2600 sun weather nature brightness summer beach spring black bright rays space sunny
1f31d full moon face nature twilight planet space night evening sleep bright moonface
1f31e sun with face nature morning sky bright smiley smiling space summer sunface
1fa90 ringed planet outerspace planets saturn saturnine space
2b50 star night yellow gold medium white
1f31f glowing star night sparkle awesome good magic glittery glow shining star2
1f320 shooting star night photo activity falling meteoroid space stars upon when wish
1f30c milky way photo space stars galaxy night sky universe weather
2601 cloud weather sky cloudy overcast
26c5 sun behind cloud weather nature cloudy morning fall spring partly sunny
26c8 cloud with lightning and rain weather thunder
1f324 sun behind small cloud weather white
1f325 sun behind large cloud weather white
1f326 sun behind rain cloud weather white
1f327 cloud with rain weather
1f328 cloud with snow weather cold
1f329 cloud with lightning weather thunder
1f32a tornado weather cyclone twister cloud whirlwind
1f32b fog weather cloud
1f32c wind face gust air blow blowing cloud mother nature weather
1f300 cyclone weather swirl blue cloud vortex spiral whirlpool spin tornado hurricane typhoon
1f308 rainbow nature happy unicorn face photo sky spring gay lgbt pride primary
1f302 closed umbrella weather rain drizzle clothing collapsed pink
2602 umbrella weather spring clothing open rain
2614 umbrella with rain drops rainy weather spring clothing drop raining
26f1 umbrella on ground weather summer beach parasol rain sun
26a1 high voltage thunder weather lightning bolt fast zap danger electric electricity sign
2744 snowflake winter season cold weather christmas xmas snow snowing
2603 snowman winter season cold weather christmas xmas frozen snow snowflakes snowing
26c4 snowman without snow winter season cold weather christmas xmas frozen frosty olaf
2604 comet space
1f525 fire hot cook flame burn lit snapstreak tool remove
1f4a7 droplet water drip faucet spring cold comic drop sweat weather
1f30a water wave sea nature tsunami disaster beach ocean waves weather
1f383 jack lantern halloween light pumpkin creepy fall activity celebration entertainment gourd
1f384 christmas tree festival vacation december xmas celebration activity entertainment
1f386 fireworks photo festival carnival congratulations activity celebration entertainment explosion
1f387 sparkler stars night shine activity celebration entertainment firework fireworks hanabi senko sparkle
1f9e8 firecracker dynamite boom explode explosion explosive fireworks
2728 sparkles stars shine shiny cool awesome good magic entertainment glitter sparkle star
1f388 balloon party celebration birthday circus activity entertainment red
1f389 party popper congratulations birthday magic circus celebration tada activity entertainment hat hooray
1f38a confetti ball festival party birthday circus activity celebration entertainment
1f38b tanabata tree plant nature branch summer bamboo wish star festival tanzaku activity
1f38d pine decoration japanese plant nature vegetable panda new years bamboo activity celebration
1f38e japanese dolls toy kimono activity celebration doll entertainment festival hinamatsuri imperial
1f38f carp streamer fish japanese koinobori banner activity celebration entertainment flag flags socks
1f390 wind chime nature ding spring bell activity celebration entertainment furin jellyfish
1f391 moon viewing ceremony photo japan asia tsukimi activity autumn celebration dumplings entertainment
1f9e7 red envelope gift ang good ngb lai luck money packet pao see
1f380 ribbon decoration pink girl bowtie bow celebration
1f381 wrapped gift present birthday christmas xmas box celebration entertainment
1f397 reminder ribbon sports cause support awareness celebration
1f39f admission tickets sports concert entrance entertainment ticket
1f3ab ticket event concert pass activity admission entertainment stub tour world
1f396 military medal award winning army celebration decoration medallion
1f3c6 trophy win award contest place ftw ceremony championship prize winner winners
1f3c5 sports medal award winning gold winner
1f947 1st place medal award winning first gold
1f948 2nd place medal award second silver
1f949 3rd place medal award third bronze
26bd soccer ball sports football
26be baseball sports balls ball softball
1f94e softball sports balls ball game glove sport underarm
1f3c0 basketball sports balls nba ball hoop orange
1f3d0 volleyball sports balls ball game
1f3c8 american football sports balls nfl ball gridiron superbowl
1f3c9 rugby football sports team ball league union
1f3be tennis sports balls green ball racket racquet
1f94f flying disc sports frisbee ultimate game golf sport
1f3b3 bowling sports fun play ball game pin pins skittles ten
1f3cf cricket game sports ball bat field
1f3d1 field hockey sports ball game stick
1f3d2 ice hockey sports game puck stick
1f94d lacrosse sports ball stick game goal sport
1f3d3 ping pong sports pingpong ball bat game paddle table tennis
1f3f8 badminton sports birdie game racquet shuttlecock
1f94a boxing glove sports fighting
1f94b martial arts uniform judo karate taekwondo
1f945 goal net sports catch
26f3 flag in hole sports business summer golf
26f8 ice skate sports skating
1f3a3 fishing pole food hobby summer entertainment fish rod
1f93f diving mask sport ocean scuba snorkeling
1f3bd running shirt play pageant athletics marathon sash singlet
1f3bf skis sports winter cold snow boot ski skiing
1f6f7 sled sleigh luge toboggan sledge
1f94c curling stone sports game rock
1f3af bullseye direct hit game play bar target activity archery bull dart darts
1fa80 yo toy fluctuate yoyo
1fa81 kite wind fly soar toy
1f52b water pistol violence weapon revolver gun handgun shoot squirt tool
1f3b1 pool ball hobby game luck magic 8ball billiard billiards cue eight snooker
1f52e crystal ball disco party magic circus fortune teller clairvoyant fairy fantasy psychic
1fa84 magic wand supernature power witch wizard
1f3ae video game play console ps4 controller entertainment gamepad playstation wii xbox
1f579 joystick game play entertainment video
1f3b0 slot machine bet gamble vegas fruit luck casino activity gambling game poker
1f3b2 game die dice random tabletop play luck entertainment gambling
1f9e9 puzzle piece interlocking clue jigsaw
1f9f8 teddy bear plush stuffed plaything toy
1fa85 pi ata pinata mexico candy celebration party
1faa9 mirror ball disco dance party glitter
1fa86 nesting dolls matryoshka toy doll russia russian
2660 spade suit poker cards suits magic black card game spades
2665 heart suit poker cards magic suits black card game hearts
2666 diamond suit poker cards magic suits black card diamonds game
2663 club suit poker cards magic suits black card clubs game
265f chess pawn expendable black dupe game piece
1f0cf joker poker cards game play magic black card entertainment playing wildcard
1f004 mahjong red dragon game play chinese kanji tile
1f3b4 flower playing cards game sunset red activity card deck entertainment hanafuda hwatu
1f3ad performing arts acting theater drama activity art comedy entertainment greek logo mask
1f5bc framed picture photography art frame museum painting
1f3a8 artist palette design paint draw colors activity art entertainment museum painting improve
1f9f5 thread needle sewing spool string crafts
1faa1 sewing needle stitches embroidery sutures tailoring
1f9f6 yarn ball crochet knit crafts
1faa2 knot rope scout tangled tie twine twist
1f453 glasses fashion accessories eyesight nerdy dork geek clothing eye eyeglasses eyewear
1f576 sunglasses face cool accessories dark eye eyewear glasses
1f97d goggles eyes protection safety clothing eye swimming welding
1f97c lab coat doctor experiment scientist chemist clothing
1f9ba safety vest protection emergency
1f454 necktie shirt suitup formal fashion cloth business clothing tie
1f455 shirt fashion cloth casual tee clothing polo tshirt
1f456 jeans fashion shopping clothing denim pants trousers
1f9e3 scarf neck winter clothes clothing
1f9e4 gloves hands winter clothes clothing hand
1f9e5 coat jacket clothing
1f9e6 socks stockings clothes clothing pair stocking
1f457 dress clothes fashion shopping clothing gown skirt
1f458 kimono dress fashion women female japanese clothing dressing gown
1f97b sari dress clothing saree shari
1fa71 one piece swimsuit fashion bathing clothing suit swim
1fa72 briefs clothing bathing brief suit swim swimsuit underwear
1fa73 shorts clothing bathing pants suit swim swimsuit underwear
1f459 bikini swimming female woman girl fashion beach summer bathers clothing swim swimsuit
1f45a woman clothes fashion shopping bags female blouse clothing pink shirt womans
1faad folding hand fan flamenco hot sensu
1f45b purse fashion accessories money sales shopping clothing coin wallet
1f45c handbag fashion accessory accessories shopping bag clothing purse women
1f45d clutch bag accessories shopping clothing pouch small
1f6cd shopping bags mall buy purchase bag hotel
1f392 backpack student education bag activity rucksack satchel school
1fa74 thong sandal footwear summer beach flip flops jandals sandals thongs ri
1f45e man shoe fashion male brown clothing dress mans
1f45f running shoe shoes sports sneakers athletic clothing runner sneaker sport tennis trainer
1f97e hiking boot backpacking camping clothing
1f97f flat shoe ballet slip on slipper clothing woman
1f460 high heeled shoe fashion shoes female pumps stiletto clothing heel heels woman
1f461 woman sandal shoes fashion flip flops clothing heeled sandals shoe womans
1fa70 ballet shoes dance clothing pointe shoe
1f462 woman boot shoes fashion boots clothing cowgirl heeled high knee shoe womans
1faae hair pick afro comb
1f451 crown king kod leader royalty lord clothing queen royal
1f452 woman hat fashion accessories female lady spring bow clothing ladies womans
1f3a9 top hat magic gentleman classy circus activity clothing entertainment formal groom tophat
1f393 graduation cap school college degree university hat legal learn education academic activity
1f9e2 billed cap baseball clothing hat
1fa96 military helmet army protection soldier warrior
26d1 rescue worker helmet construction build aid cross face hat white
1f4ff prayer beads dhikr religious clothing necklace religion rosary
1f484 lipstick female girl fashion woman cosmetics gloss lip makeup style
1f48d ring wedding propose marriage valentines diamond fashion jewelry gem engagement engaged romance
1f48e gem stone blue ruby diamond jewelry gemstone jewel romance
1f507 muted speaker sound volume silence quiet cancellation mute off silent stroke
1f508 speaker low volume sound silence broadcast soft
1f509 speaker medium volume broadcast low one reduce sound wave
1f50a speaker high volume noise noisy broadcast entertainment increase loud sound three waves
1f4e2 loudspeaker volume sound address announcement bullhorn communication loud megaphone pa public system
1f4e3 megaphone sound speaker volume bullhorn cheering communication mega
1f4ef postal horn instrument music bugle communication entertainment french post
1f514 bell sound notification christmas xmas chime liberty ringer wedding
1f515 bell with slash sound volume mute quiet silent cancellation disabled forbidden muted
1f3bc musical score treble clef compose activity entertainment music sheet
1f3b5 musical note score tone sound activity beamed eighth entertainment music notes pair
1f3b6 musical notes music score activity entertainment multiple note singing
1f399 studio microphone sing recording artist talkshow mic music podcast
1f39a level slider scale music
1f39b control knobs dial music
1f3a4 microphone sound music pa sing talkshow activity entertainment karaoke mic singing
1f3a7 headphone music score gadgets activity earbud earphone earphones entertainment headphones ipod
1f4fb radio communication music podcast program digital entertainment video wireless
1f3b7 saxophone music instrument jazz blues activity entertainment sax
1f3ba trumpet music brass activity entertainment horn instrument jazz
1fa8a trombone music instrument
1fa97 accordion music accordian box concertina squeeze
1f3b8 guitar music instrument acoustic activity bass electric entertainment rock
1f3b9 musical keyboard piano instrument compose activity entertainment music
1f3bb violin music instrument orchestra symphony activity entertainment quartet smallest string world
1fa95 banjo music instructment activity entertainment instrument stringed
1f941 drum music instrument drumsticks snare
1fa98 long drum music beat conga djembe rhythm
1fa87 maracas music instrument percussion shaker
1fa88 flute bamboo music instrument pied piper recorder
1fa89 harp music instrument
1f4f1 mobile phone technology apple gadgets dial cell communication iphone smartphone telephone responsive
1f4f2 mobile phone with arrow iphone incoming call calling cell communication left pointing
260e telephone technology communication dial black phone rotary
1f4de telephone receiver technology communication dial call handset phone
1f4df pager bbcall oldschool 90s beeper bleeper communication
1f4e0 fax machine communication technology facsimile
1f50b battery power energy sustain aa phone
1faab low battery drained dead electronic energy no red
1f50c electric plug charger power ac adaptor cable electricity
1f4bb laptop technology screen display monitor computer desktop notebook pc personal
1f5a5 desktop computer technology computing screen imac
1f5a8 printer paper ink computer
2328 keyboard technology computer type input text
1f5b1 computer mouse click button three
1f5b2 trackball technology trackpad computer
1f4bd computer disk technology record data 90s entertainment minidisc minidisk optical
1f4be floppy disk oldschool technology save 90s 80s computer
1f4bf optical disk technology dvd disc 90s cd compact computer rom
1f4c0 dvd cd disk disc computer entertainment optical rom video
1f9ee abacus calculation count counting frame math
1f3a5 movie camera film record activity cinema entertainment hollywood video
1f39e film frames movie cinema entertainment strip
1f4fd film projector video tape record movie cinema entertainment
1f3ac clapper board movie film record activity clapboard director entertainment slate
1f4fa television technology program oldschool show entertainment tv video
1f4f7 camera gadgets photography digital entertainment photo video
1f4f8 camera with flash photography gadgets photo video snapshots
1f4f9 video camera film record camcorder entertainment
1f4fc videocassette record video oldschool 90s 80s entertainment tape vcr vhs
1f50d magnifying glass tilted left search zoom find detective icon mag magnifier pointing
1f50e magnifying glass tilted right search zoom find detective icon mag magnifier pointing
1f56f candle fire wax light
1f4a1 light bulb electricity idea comic electric
1f526 flashlight dark camping sight night electric light tool torch
1f3ee red paper lantern light halloween spooky asian bar izakaya japanese
1fa94 diya lamp lighting oil
1f4d4 notebook with decorative cover classroom notes record paper study book decorated
1f4d5 closed book read library knowledge textbook learn red
1f4d6 open book read library knowledge literature learn study novel
1f4d7 green book read library knowledge study textbook
1f4d8 blue book read library knowledge learn study textbook
1f4d9 orange book read library knowledge textbook study
1f4da books literature library study book pile stack
1f4d3 notebook stationery record notes paper study black book composition white
1f4d2 ledger notes paper binder book bound notebook spiral yellow
1f4c3 page with curl documents office paper curled curly document license
1f4dc scroll documents ancient history paper degree document parchment
1f4c4 page facing up documents office paper information document printed
1f4f0 newspaper press headline communication news paper
1f5de rolled up newspaper press headline delivery news paper roll
1f4d1 bookmark tabs favorite save order tidy mark marker
1f516 bookmark favorite label save mark price tag
1f3f7 label sale tag
1fa99 coin money currency gold metal silver treasure
1f4b0 money bag dollar payment coins sale cream moneybag moneybags rich
1fa8e treasure chest gold haul mimic crate jewelry riches
1f4b4 yen banknote money sales japanese dollar currency bank banknotes bill note sign
1f4b5 dollar banknote money sales bill currency american bank banknotes note sign
1f4b6 euro banknote money sales dollar currency bank banknotes bill note sign
1f4b7 pound banknote british sterling money sales bills uk england currency bank banknotes
1f4b8 money with wings dollar bills payment sale bank banknote bill fly flying
1f4b3 credit card money sales dollar bill payment shopping amex bank club diners
1f9fe receipt accounting expenses bookkeeping evidence proof
1f4b9 chart increasing with yen green square graph presentation stats bank currency exchange
2709 envelope letter postal inbox communication email
1f4e7 mail communication inbox email letter symbol
1f4e8 incoming envelope email inbox communication fast letter lines mail receive
1f4e9 envelope with arrow email communication above down downwards insert letter mail outgoing
1f4e4 outbox tray inbox email box communication letter mail sent
1f4e5 inbox tray email documents box communication letter mail receive
1f4e6 package mail gift cardboard box moving communication parcel shipping container
1f4eb closed mailbox with raised flag email inbox communication mail postbox
1f4ea closed mailbox with lowered flag email communication inbox mail postbox
1f4ec open mailbox with raised flag email inbox communication mail postbox
1f4ed open mailbox with lowered flag email inbox communication mail no postbox
1f4ee postbox email letter envelope communication mail mailbox
1f5f3 ballot box with election vote voting
270f pencil stationery write paper writing school study lead pencil2 typos
2712 black nib pen stationery writing write fountain
1f58b fountain pen stationery writing write communication left lower
1f58a pen stationery writing write ballpoint communication left lower
1f58c paintbrush drawing creativity art brush communication left lower painting
1f58d crayon drawing creativity communication left lower
1f4dd memo write documents stationery pencil paper writing legal exam quiz test study
1f4bc briefcase business documents work law legal job career suitcase
1f4c1 file folder documents business office closed directory manilla
1f4c2 open file folder documents load
1f5c2 card index dividers organizing business stationery
1f4c5 calendar schedule date day emoji july world
1f4c6 tear off calendar schedule date planning day desk
1f5d2 spiral notepad memo stationery note pad
1f5d3 spiral calendar date schedule planning pad
1f4c7 card index business stationery rolodex system
1f4c8 chart increasing graph presentation stats recovery business economics money sales good success
1f4c9 chart decreasing graph presentation stats recession business economics money sales bad failure
1f4ca bar chart graph presentation stats metrics
1f4cb clipboard stationery documents
1f4cc pushpin stationery mark here location pin tack thumb
1f4cd round pushpin stationery location map here dropped pin red
1f4ce paperclip documents stationery clippy
1f587 linked paperclips documents stationery communication link paperclip
1f4cf straight ruler stationery calculate length math school drawing architect sketch edge
1f4d0 triangular ruler stationery math architect sketch set triangle
2702 scissors stationery cut black cutting tool
1f5c3 card file box business stationery database
1f5c4 file cabinet filing organizing
1f5d1 wastebasket bin trash rubbish garbage toss basket can litter wastepaper
1f512 locked security password padlock closed lock private privacy
1f513 unlocked privacy security lock open padlock unlock
1f50f locked with pen security secret fountain ink lock nib privacy
1f510 locked with key security privacy closed lock secure secret
1f511 key lock door password gold
1f5dd old key lock door password clue
1f528 hammer tools build create claw handyman tool
1fa93 axe tool chop cut hatchet split wood
26cf pick tools dig mining pickaxe tool
2692 hammer and pick tools build create tool
1f6e0 hammer and wrench tools build create spanner tool
1f5e1 dagger weapon knife
2694 crossed swords weapon
1f4a3 bomb boom explode explosion terrorism comic
1fa83 boomerang weapon australia rebound repercussion
1f3f9 bow and arrow sports archer archery sagittarius tool zodiac
1f6e1 shield protection security weapon
1fa9a carpentry saw cut chop carpenter hand lumber tool
1f527 wrench tools diy ikea fix maintainer spanner tool
1fa9b screwdriver tools screw tool
1f529 nut and bolt handy tools fix screw tool
2699 gear cog cogwheel tool
1f5dc clamp tool compress compression table vice winzip
2696 balance scale law fairness weight justice libra scales tool zodiac
1f9af white cane probing accessibility blind
1f517 link rings url chain hyperlink linked symbol
26d3 chains lock arrest chain
1fa9d hook tools catch crook curve ensnare fishing point selling tool
1f9f0 toolbox tools diy fix maintainer mechanic chest tool
1f9f2 magnet attraction magnetic horseshoe
1fa9c ladder tools climb rung step tool
1fa8f shovel tool dig
2697 alembic distilling science experiment chemistry tool
1f9ea test tube chemistry experiment lab science chemist
1f9eb petri dish bacteria biology culture lab biologist
1f9ec dna biologist genetics life double evolution gene helix
1f52c microscope laboratory experiment zoomin science study investigate magnify tool
1f52d telescope stars space zoom science astronomy stargazing tool
1f4e1 satellite antenna communication future radio space dish signal
1f489 syringe health hospital drugs blood medicine needle doctor nurse shot sick tool
1fa78 drop of blood period hurt harm wound bleed doctor donation injury medicine
1f48a pill health medicine doctor pharmacy drug capsule drugs sick tablet
1fa79 adhesive bandage heal aid band doctor medicine plaster
1fa7c crutch accessibility assist aid cane disability hurt mobility stick
1fa7a stethoscope health doctor heart medicine healthcheck
1fa7b ray skeleton medicine bones doctor medical
1f6aa door house entry exit doorway front
1f6d7 elevator lift accessibility hoist
1fa9e mirror reflection reflector speculum
1fa9f window scenery air frame fresh glass opening transparent view
1f6cf bed sleep rest bedroom hotel
1f6cb couch and lamp read chill hotel lounge settee sofa
1fa91 chair sit furniture seat
1f6bd toilet restroom wc washroom bathroom potty loo
1faa0 plunger toilet cup force plumber suction
1f6bf shower clean water bathroom bath head
1f6c1 bathtub clean shower bathroom bath bubble
1faa4 mouse trap cheese bait mousetrap rodent snare
1fa92 razor cut sharp shave
1f9f4 lotion bottle moisturizer sunscreen shampoo
1f9f7 safety pin diaper punk rock
1f9f9 broom cleaning sweeping witch brush sweep
1f9fa basket laundry farming picnic
1f9fb roll of paper toilet towels
1faa3 bucket water container cask pail vat
1f9fc soap bar bathing cleaning lather soapdish
1fae7 bubbles soap fun carbonation sparkling burp clean underwater
1faa5 toothbrush hygiene dental bathroom brush clean teeth
1f9fd sponge absorbing cleaning porous
1f9ef fire extinguisher quench extinguish
1f6d2 shopping cart trolley
1f6ac cigarette kills tobacco joint smoke activity smoking symbol
26b0 coffin vampire dead die death rip graveyard cemetery casket funeral box remove
1faa6 headstone death rip grave cemetery graveyard halloween tombstone
26b1 funeral urn dead die death rip ashes vase
1f9ff nazar amulet bead charm boncu evil eye talisman
1faac hamsa religion protection amulet fatima hand mary miriam
1f5ff moai rock easter island carving face human moyai statue stone
1faa7 placard announcement demonstration lawn picket post protest sign
1faaa identification card document credentials id license security
1f3e7 atm sign money sales cash blue square payment bank automated machine teller
1f6ae litter in bin sign blue square human info its litterbox person place
1f6b0 potable water blue square liquid restroom cleaning faucet drink drinking symbol tap
267f wheelchair symbol blue square disabled accessibility access accessible bathroom
1f6b9 men room toilet restroom wc blue square gender male lavatory man mens
1f6ba women room purple square woman female toilet loo restroom gender lavatory symbol
1f6bb restroom blue square toilet refresh wc gender bathroom lavatory sign
1f6bc baby symbol orange square child change changing nursery station
1f6be water closet toilet restroom blue square lavatory wc
1f6c2 passport control custom blue square border permissions authorization roles
1f6c3 customs passport border blue square
1f6c4 baggage claim blue square airport transport
1f6c5 left luggage blue square travel baggage bag with key locked locker suitcase
26a0 warning exclamation wip alert error problem issue sign symbol
1f6b8 children crossing school warning danger sign driving yellow diamond child kids pedestrian
26d4 no entry limit security privacy bad denied stop circle forbidden not prohibited
1f6ab prohibited forbid stop limit denied disallow circle backslash banned block crossed entry
1f6b3 no bicycles bikes bicycle bike cyclist prohibited circle forbidden not sign vehicle
1f6ad no smoking cigarette blue square smell smoke forbidden not prohibited sign symbol
1f6af no littering trash bin garbage circle do forbidden litter not prohibited symbol
1f6b1 non potable water drink faucet tap circle drinking forbidden no not prohibited
1f6b7 no pedestrians rules crossing walking circle forbidden not pedestrian people prohibited
1f4f5 no mobile phones iphone mute circle cell communication forbidden not phone prohibited
1f51e no one under eighteen 18 drink pub night minor circle age forbidden
2622 radioactive nuclear danger international radiation sign symbol
2623 biohazard danger sign
2b06 up arrow blue square continue top direction black cardinal north pointing upwards
2197 up right arrow blue square point direction diagonal northeast east intercardinal north
27a1 right arrow blue square next black cardinal direction east pointing rightwards
2198 down right arrow blue square direction diagonal southeast east intercardinal lower south
2b07 down arrow blue square direction bottom black cardinal downwards pointing south downgrade
2199 down left arrow blue square direction diagonal southwest intercardinal lower south west
2b05 left arrow blue square previous back black cardinal direction leftwards pointing west
2196 up left arrow blue square point direction diagonal northwest intercardinal north upper
2195 up down arrow blue square direction way vertical arrows intercardinal northwest
2194 left right arrow shape direction horizontal sideways arrows
21a9 right arrow curving left back return blue square undo enter curved email
21aa left arrow curving right blue square return rotate direction email forward hook
2934 right arrow curving up blue square direction top heading pointing rightwards then
2935 right arrow curving down blue square direction bottom curved downwards heading pointing
1f503 clockwise vertical arrows sync cycle round repeat arrow circle downwards open reload
1f504 counterclockwise arrows button blue square sync cycle anticlockwise arrow circle downwards open
1f519 back arrow words return above leftwards
1f51a end arrow words above leftwards
1f51b on arrow words above exclamation left mark right
1f51c soon arrow words above rightwards
1f51d top arrow words blue square above up upwards
1f6d0 place of worship religion church temple prayer building religious
269b atom symbol science physics chemistry atheist
1f549 om hinduism buddhism sikhism jainism aumkara hindu omkara pranava religion symbol
2721 star of david judaism jew jewish magen religion
2638 wheel of dharma hinduism buddhism sikhism jainism buddhist helm religion
262f yin yang balance religion tao taoist
271d latin cross christianity christian religion
2626 orthodox cross suppedaneum religion christian
262a star and crescent islam muslim religion
262e peace symbol hippie sign
1f54e menorah hanukkah candles jewish branches candelabrum candlestick chanukiah nine religion
1f52f dotted six pointed star purple square religion jewish hexagram dot fortune middle
1faaf khanda sikhism religion
2648 aries sign purple square zodiac astrology ram
2649 taurus purple square sign zodiac astrology bull ox
264a gemini sign zodiac purple square astrology twins
264b cancer sign zodiac purple square astrology crab
264c leo sign purple square zodiac astrology lion
264d virgo sign zodiac purple square astrology maiden virgin
264e libra sign purple square zodiac astrology balance justice scales
264f scorpio sign zodiac purple square astrology scorpion scorpius
2650 sagittarius sign zodiac purple square astrology archer
2651 capricorn sign zodiac purple square astrology goat
2652 aquarius sign purple square zodiac astrology bearer water
2653 pisces purple square sign zodiac astrology fish
26ce ophiuchus sign purple square constellation astrology bearer serpent snake zodiac
1f500 shuffle tracks button blue square music random arrow arrows crossed rightwards symbol
1f501 repeat button loop record arrow arrows circle clockwise leftwards open retweet rightwards
1f502 repeat single button blue square loop arrow arrows circle circled clockwise leftwards
25b6 play button blue square right direction arrow black forward pointing triangle
23e9 fast forward button blue square play speed continue arrow black double pointing
23ed next track button forward blue square arrow bar black double pointing right
23ef play or pause button blue square arrow bar black double pointing right
25c0 reverse button blue square left direction arrow backward black pointing triangle
23ea fast reverse button play blue square arrow black double left pointing rewind
23ee last track button backward arrow bar black double left pointing previous scene
1f53c upwards button blue square triangle direction point forward top arrow pointing red
23eb fast up button blue square direction top arrow black double pointing triangle
1f53d downwards button blue square direction bottom arrow down pointing red small triangle
23ec fast down button blue square direction bottom arrow black double pointing triangle
23f8 pause button blue square bar double symbol vertical
23f9 stop button blue square black for symbol
23fa record button blue square black circle for symbol
23cf eject button blue square symbol
1f3a6 cinema blue square record film movie curtain stage theater activity camera entertainment
1f505 dim button sun afternoon warm summer brightness decrease low symbol
1f506 bright button sun light brightness high increase symbol
1f4f6 antenna bars blue square reception phone internet connection wifi bluetooth bar cell
1f6dc wireless wifi internet contactless signal
1f4f3 vibration mode orange square phone cell communication heart mobile silent telephone
1f4f4 mobile phone off mute orange square silence quiet cell communication telephone
2640 female sign woman women lady girl symbol venus
2642 male sign man boy men mars symbol
26a7 transgender symbol lgbtq female lgbt male pride sign stroke
2716 multiply multiplication sign math calculation cancel heavy symbol
2795 plus sign math calculation addition more increase heavy symbol add
2796 minus sign math calculation subtract less heavy symbol remove
2797 divide division sign math calculation heavy symbol
1f7f0 heavy equals sign math equality
267e infinity forever paper permanent sign unbounded universal
203c double exclamation mark surprise bangbang punctuation red
2049 exclamation question mark wat punctuation surprise interrobang red
2753 red question mark doubt confused black ornament punctuation
2754 white question mark doubts gray huh confused grey ornament outlined punctuation
2755 white exclamation mark surprise punctuation gray wow warning grey ornament outlined
2757 red exclamation mark heavy danger surprise punctuation wow warning bang symbol
3030 wavy dash draw line moustache mustache squiggle scribble punctuation wave
1f4b1 currency exchange money sales dollar travel bank
1f4b2 heavy dollar sign money sales payment currency buck
2695 medical symbol health hospital aesculapius asclepius asklepios care doctor medicine rod snake
267b recycling symbol arrow environment garbage trash black green logo recycle universal reuse
269c fleur de lis decorative scout new orleans saints scouts
1f531 trident emblem weapon spear anchor pitchfork ship tool
1f4db name badge fire forbid tag tofu
1f530 japanese symbol for beginner badge shield chevron green leaf mark shoshinsha tool
2b55 hollow red circle round correct heavy large mark
2705 check mark button green square ok agree vote election answer tick heavy
2611 check box with ok agree confirm black square vote election yes tick
2714 check mark ok nike answer yes tick heavy
274c cross mark no delete remove cancel red multiplication multiply
274e cross mark button green square no deny negative squared
27b0 curly loop scribble draw shape squiggle curl curling
27bf double curly loop tape cassette curl curling voicemail
303d part alternation mark graph presentation stats business economics bad mcdonald
2733 eight spoked asterisk star sparkle green square
2734 eight pointed star orange square shape polygon black
2747 sparkle stars green square awesome good fireworks
2122 trade mark trademark brand law legal sign tm
1fadf splatter
1f51f keycap 10 numbers blue square ten number
1f520 input latin uppercase alphabet words letters blue square abcd capital for symbol
1f521 input latin lowercase blue square letters alphabet abcd for small symbol
1f522 input numbers blue square 1234 for numeric symbol
1f523 input symbols blue square music note ampersand percent glyphs characters for symbol
1f524 input latin letters blue square alphabet abc for symbol
1f170 button blood type red square alphabet letter capital latin negative squared
1f18e ab button blood type red square alphabet negative squared
1f171 button blood type red square alphabet letter capital latin negative squared
1f191 cl button alphabet words red square clear sign squared
1f192 cool button words blue square sign squared
1f193 free button blue square words sign squared
2139 information blue square alphabet letter info lowercase source tourist
1f194 id button purple square words identification identity sign squared
24c2 circled alphabet blue circle letter capital latin metro
1f195 new button blue square words start fresh sign squared
1f196 ng button blue square words shape icon blooper good no sign squared
1f17e button blood type alphabet red square letter capital latin negative o2 squared
1f197 ok button good agree yes blue square okay sign squared
1f17f button cars blue square alphabet letter capital latin negative parking sign squared
1f198 sos button help red square words emergency 911 distress sign signal squared
1f199 up button blue square above high exclamation level mark sign squared
1f19a vs button words orange square squared versus
1f201 japanese here button blue square katakana destination koko meaning sign squared word
1f202 japanese service charge button blue square katakana meaning or sa sign squared
1f237 japanese monthly amount button chinese month moon orange square kanji cjk ideograph
1f236 japanese not free of charge button orange square chinese have kanji cjk
1f22f japanese reserved button chinese point green square kanji cjk finger ideograph meaning
1f250 japanese bargain button chinese kanji obtain get circle acquire advantage circled ideograph
1f239 japanese discount button cut divide chinese kanji pink square bargain cjk ideograph
1f21a japanese free of charge button nothing chinese kanji orange square cjk ideograph
1f232 japanese prohibited button kanji chinese forbidden limit restricted red square cjk forbid
1f251 japanese acceptable button ok good chinese kanji agree yes orange circle accept
1f238 japanese application button chinese kanji orange square apply cjk form ideograph meaning
1f234 japanese passing grade button chinese join kanji red square agreement cjk ideograph
1f233 japanese vacancy button kanji chinese empty sky blue square 7a7a available cjk
3297 japanese congratulations button chinese kanji red circle circled congratulate congratulation ideograph meaning
3299 japanese secret button privacy chinese sshh kanji red circle circled ideograph meaning
1f23a japanese open for business button opening hours orange square 55b6 chinese cjk
1f235 japanese no vacancy button full chinese red square kanji 6e80 cjk fullness
1f534 red circle shape error danger geometric large
1f7e0 orange circle round geometric large
1f7e1 yellow circle round geometric large
1f7e2 green circle round geometric large
1f535 blue circle shape icon button geometric large
1f7e3 purple circle round geometric large
1f7e4 brown circle round geometric large
26ab black circle shape button round geometric medium
26aa white circle shape round geometric medium
1f7e5 red square card geometric large
1f7e7 orange square geometric large
1f7e8 yellow square card geometric large
1f7e9 green square geometric large
1f7e6 blue square geometric large
1f7ea purple square geometric large
1f7eb brown square geometric large
2b1b black large square shape icon button geometric
2b1c white large square shape icon stone button geometric
25fc black medium square shape button icon geometric
25fb white medium square shape stone icon geometric
25fe black medium small square icon shape button geometric
25fd white medium small square shape stone icon button geometric
25aa black small square shape icon geometric
25ab white small square shape icon geometric
1f536 large orange diamond shape jewel gem geometric
1f537 large blue diamond shape jewel gem geometric
1f538 small orange diamond shape jewel gem geometric
1f539 small blue diamond shape jewel gem geometric
1f53a red triangle pointed up shape direction top geometric pointing small
1f53b red triangle pointed down shape direction bottom geometric pointing small
1f4a0 diamond with dot jewel blue gem crystal fancy comic cuteness flower geometric
1f518 radio button input old music circle geometric
1f533 white square button shape input geometric outlined
1f532 black square button shape input frame geometric
1f3c1 chequered flag contest finishline race gokart checkered finish girl grid milestone racing
1f6a9 triangular flag mark milestone place pole post red
1f38c crossed flags japanese nation country border activity celebration cross flag two
1f3f4 black flag pirate waving
1f3f3 white flag losing loser lost surrender give up fail waving
1f1e6 flag
1f1e7 flag
1f1e8 flag
1f1e9 flag
1f1ea flag
1f1eb flag
1f1ec flag
1f1ed flag
1f1ee flag
1f1ef flag
1f1f0 flag
1f1f1 flag
1f1f2 flag
1f1f3 flag
1f1f4 flag
1f1f5 flag
1f1f6 flag
1f1f7 flag
1f1f8 flag
1f1f9 flag
1f1fa flag
1f1fb flag
1f1fc flag
1f1fd flag
1f1fe flag
1f1ff flag
1f3fb skin
1f3fc skin
1f3fd skin
1f3fe skin
1f3ff skin
`
