import type { KeywordWords } from '../keyword-words.ts';

/** English: how terms are built, and words that are none. */
export const keywordWords: KeywordWords = {
  order: 'adjective-noun',
  inflections: 'ies es e s y',
  verbEndings: 'ed ly',
  articles: 'a an the this that these those its his her their our my your every each no any some another',
  verbMarkers: 'to will would can could may might must shall should not',
  links: 'of',
  verbs: `
    accept accuse achieve acknowledge act add admit adopt affect agree aim allow announce answer appear apply appoint
    approve argue arrest arrive ask assure attack attempt attend avoid back ban bar become beat begin believe belong bid
    blame block boost borrow break bring build burn buy call cancel carry cast catch cause celebrate challenge change charge
    check choose cite claim clash clear climb close collapse collect combine come compare compete complain complete concern
    confirm connect consider consist contain continue control cost count cover crash create criticise criticize cross cut
    damage deal decide declare decline defeat defend delay deliver demand deny depend describe design deserve destroy detail
    determine develop die differ discover discuss double doubt draw dream drive drop earn eat elect emerge enable end endorse
    enjoy ensure enter escape establish estimate evict exist expand expect explain express extend face fail fall fear feel
    fight file fill find finish fine fire fit fix flee fly follow force forecast form free gain gather get give go grant
    grow guarantee guess guide halt handle hang happen hear help hide hire hit hold honour hope host identify ignore imagine
    impose improve include increase indicate inspire insist introduce invest invite issue join judge jump justify keep kick
    kill knock know lack land last laugh launch lay lead learn leave lend let lie lift like link list listen live look lose
    love make manage mark match mean measure meet mention mind miss monitor move name need note offer open oppose order
    owe own participate pass pay perform persuade pick place plan play pledge point post postpone predict prefer prepare
    present press prevent produce promise promote propose protect prove provide publish pull push put question quit raise
    reach react read realise realize receive recognise recognize recommend record recover reduce refer refuse reject relate
    release remain remember remind remove repeat replace reply report represent request require resign resist resolve respond
    rest restore restrict result retain retire return reveal review ride ring rise risk roll rule run save say seek see seem
    sell send serve set settle shake share shed shoot show shut sign sing sit skip sleep slow slump smile soar solve sound
    speak spend split spread spark stand start state stay steal stick stop strand strike study submit succeed suffer suggest
    supply support suppose surprise surround survive suspect sweep swim swing switch talk target teach tear tell tend
    test thank think threaten throw top touch track trade trail train travel treat trigger try turn understand urge
    use vary visit voice vote vow wait wake walk want warn wash watch wear welcome win wish withdraw wonder work worry write
    spoke said told took gave went came held won lost fell rose met led left began broke drove flew grew knew made paid
    ran sang saw sold sent shook stood stole struck swept swore taught thought threw understood wore wrote built bought
    brought caught chose dealt drew fought found felt forgot froze got heard hid kept laid lay meant rode sank shot
    shown slept spent spun stuck sought drowned divided born bound broken fallen risen taken given gone done seen eaten driven flown grown thrown worn torn sworn
    stolen frozen spoken forgotten hurt outspent overtaken undergone withdrawn qualify clarify intensify justify notify`,
  vague: `
    able absolute actual additional afraid alive alone annual apparent available aware bad basic beautiful best better big
    bitter bold brave brief bright broad busy calm careful central certain cheap chief clean clear clever close cold common
    complete considerable constant correct crucial current daily dark dead dear deep delighted different difficult dry due
    eager early easy elder eldest empty enormous entire equal essential eventual exact excellent extra extreme fair famous far
    fast favourite few final fine firm first fit flat foreign former free frequent fresh full fun further future general
    gentle giant glad golden good grand great growing half hard harmless harsh heavy helpful high higher highest historic hot
    huge ideal immediate important impossible independent inevitable initial inner intense interesting keen key known
    large larger largest last late later latest leading least less light likely little lively local lone long longer loose
    lost loud lovely low lower lowest lucky main major many married massive mere mild minor missing mixed modern moist monthly
    most narrow nearby necessary new newest next nice normal notable numerous obvious odd old older oldest only open opposite
    ordinary original other outer overall own particular past perfect permanent plain pleasant poor popular possible
    potential powerful precious present previous primary principal private prominent proper proud pure quick quiet rapid rare
    ready real reasonable recent record regular relevant remarkable remote rich right rough round sad safe same scarce second
    secret senior separate serious severe shallow sharp short shoulder significant silent similar simple single slight slow small
    smaller smallest smart smooth so-called soft sole solid sorry special specific steep steady still straight strange strict
    strong stronger subsequent successful such sudden sufficient suitable sure surprised sweet swift tall temporary
    terrible thick thin third tight tiny top total tough traditional true typical unable unlikely unmoved unprecedented unusual
    upper urgent useful usual various vast violent vital vivid warm weak wealthy weekly well-known wet whole wide wider widespread
    wild wise wonderful wooden worse worst worth wrong young younger youngest yearly strong personal divided alleged recent maybe including excluding according regarding following best-known well-known long-term short-term full-time part-time
    upcoming cultural redundant defiant sleazy fourth fifth sixth seventh eighth ninth tenth eleventh twelfth worried angry
    sick poorer richer stricter busier crucial keen
    electric medical online random digital virtual social aboard abroad ahead eighteen thirteen fourteen sixteen seventeen nineteen
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand twice nobody national square`,
  general: `
    ability access account act action activity addition advance advantage advice afternoon age agreement aim air amount
    anger announcement answer appeal appearance approach april area argument arm arrival article aspect attempt attention
    attitude audience author authority authorities autumn average back background balance base basis bed beginning behaviour
    belief benefit bit blame block blow body book boss bottom boy brain break brother building business call campaign cap
    capacity capital care career carer case cash category cause cent centre century chair challenge chance change
    chapter character charge chief child childhood children choice circumstance citizen city claim class classmate clerk
    client colleague collection colour comment commitment committee communication community companies company comparison
    competition complaint complete compromise concept concern conclusion condition confidence connection consequence
    consideration contact content context contrast control conversation corner cost countries country couple county course cover
    creation crew critic criticism crowd culture cup customer customers cut damage danger dark data date daughter day deal
    death debate decade decision decline decrease defence degree delay demand description design desire detail development
    difference difficulty direction director discovery discussion distance district doctor document dollar door doubt dozen
    draft dream drive drop edge edition effect effort element emphasis employee end enemy energy engineer entry environment error
    evening event evidence example exception exceptions exchange excitement executive exercise existence expansion expectation
    experience expert experts explanation expression extent eye face fact factor failure faith fall families family
    father fault favour favourite fear feature feeling feet field figure file finding finish fire firm flow focus foot force
    form foundation founder friend front fun function fund fund future game gap gathering generation girl goal good goods
    government governor grade ground group growth guest guide guy hair half hall hand head headline heart heat height help
    hero highlight hill history hole home homes hope host hour house hundred husband idea image impact importance impression
    improvement inch income increase individual industry influence information initiative inside institution intention interest
    interview investment island issue item job joke journey joy judge kid kilometre kind knowledge lack lady lamp land language
    law lawyer layer lead leader leadership league length lesson letter level life light limit limits line link list location
    look loss lot love lunch majority maker man management manager manner march mark market mass master match material matter mayor
    meaning means measure media meeting member memory men message metre method middle mile million mind minister minority
    minute miracle mistake mix model moment money month months morning mother mouth move movement name names nation nature need
    neighbour network news newspaper night north noise note notice number object objective occasion offer office officer official
    officials opening operation operator opinion opponent opportunity opposition option order organisation organization
    organiser organisers origin outcome outside owner owners pace pack page pain pair paper parent part participant parties
    partner party past path pattern pause pay payment peak people percentage performance period permission person perspective
    phase phone photo picture piece place plan plans plant play player pleasure plenty point police policy position possibility
    pound power practice presence president pressure price principle problem procedure process product production
    professional profile profit programme program progress project promise proof property proportion proposal protest
    public purpose quality quarter question race range rank rate rating reaction reader reading reality reason record reduction
    reference reform region relation relationship release relief reply report request requirement rescue research researcher
    reserve resident resource respect response responsibility rest result return review right rise risk rival road role
    room rule rules run sale sample scale scene scheme school score season seat second secret section sector security
    sense sentence series service session set shape share shift shock shop shoulder show side sign signal silence sister site
    situation size skill smile society solution son song sort sound source south space speaker speech speed spirit
    spokesman spokesperson spokeswoman sponsor sport spot spring square staff stage standard star start state statement
    station status step stop store story strategy street strength stress stride structure student study stuff style subject
    success sum summer sun support surface surprise survey system table talk talks target task team technique term text thing
    things thought thousand threat time times title tone tonne ton top total touch town track tradition train training
    travel treatment trend trip trouble truth turn type union unit use user value variety version victim victory
    view village vision visit voice vote voter walk wall war watch water way ways weather week weekend west while whole
    wife will wind window winner winter wish woman women word words work worker workers world worry writer year years
    yesterday youth zone claims stocks plenty summer recovery uncertainty autumn withdrawal favourite policy home minutes
    hearing stake laughter spell sentences stock early harvest finding`,
};
