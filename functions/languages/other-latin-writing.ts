import type { Writing } from './writing.ts';

/** All other languages in Latin letters, by ISO 639-1. */
export const otherLatinWriting = {
  sq: {
    letters: 'ëç ',
    words:
      'të e në dhe për një me që i është nga së nuk do si u ka se kjo ky më por ishte mund janë kanë edhe pas tij duke deri ai ajo kur tyre sipas ose pa vetëm gjatë çdo këtë',
  },
  ht: {
    letters: 'èò éà',
    words:
      'nan ak yo ki pou li pa sou te nou la se yon gen men fè tou ap mwen kap lè anpil ka sa moun peyi a ke tankou kote apre epi pral jan si sèl lòt depi di',
  },
  pl: {
    letters: 'łęóąśżć źń',
    words:
      'w i na z się do nie że to o jest od po jak za przez dla są który która co oraz tym ale by ma był może już tego też roku czy jego tylko które przed jednak będzie było ich także między również został podczas',
  },
  cs: {
    letters: 'íáéěřšžčý ůúťďňó',
    words:
      'a se v na je že s z do o to i za by pro jak ale po k jako které od která který podle jsou jeho byl tak nebo co už při ve bude jen před není také až byla více než bylo mezi jsem však má roku ze kde když',
  },
  sk: {
    letters: 'áíéčšžýúťľ ôňóďäŕĺ',
    words:
      'a sa v na je že s z do o to aj za by pre ako ale po k od ktoré ktorá ktorý podľa sú jeho bol tak alebo čo už pri vo bude len pred nie tiež až bola viac než bolo medzi som však má roku zo kde keď ktorí či ich svoje',
  },
  sl: {
    letters: 'čšž ćđ',
    words:
      'in v je na se da za so z ki pa bi tudi po ne od s kot o še do iz pri bo ali to sem bil bila kar ko pred med več leta že le bilo tega ni kako zaradi lahko njihova kjer bodo imajo glede kateri tem',
  },
  hr: {
    letters: 'čšžćđ ',
    words:
      'i u je na se da za su od s o a te koji koja koje što će iz bi ne kako nije do kao ali bio samo po sa ili bila ima prema nakon više već biti ako dok gdje bez svi tijekom uz još međutim između jer tko svoje danas kuna općina rekao tjedan vijeće prije poslije ovdje uvijek dvije vrijeme mjesto riječ dio cijena sljedeće djeca predsjednik rijeke pored tisuća posto',
  },
  sr: {
    letters: 'čšžćđ ',
    words:
      'i u je na se da za su od s o a te koji koja koje što će iz bi ne kako nije do kao ali bio samo po sa ili bila ima prema nakon više već biti ako dok gde bez svi tokom uz još međutim između jer ko svoje danas dinara opština rekao nedelja posle ovde takođe predsednik evropske pre uvek dve vreme mesto reč deo cena sledeće deca reke pored šta preko odsto hiljada nedelje veće opštine',
  },
  bs: {
    letters: 'čšžćđ ',
    words:
      'i u je na se da za su od s o a te koji koja koje što će iz bi ne kako nije do kao ali bio samo po sa ili bila ima prema nakon više već biti ako dok gdje bez svi tokom uz još međutim između jer također kazao općina sedmica vijeće ko svoje evropske prije poslije ovdje uvijek dvije vrijeme mjesto riječ dio cijena sljedeće djeca predsjednik rijeke pored hiljada',
  },
  hu: {
    letters: 'áéöóőüíú ű',
    words:
      'a az és hogy nem is egy azt ez meg már csak de volt mint ki vagy még el szerint ha kell lesz amely aki után által fel be minden lehet között mert majd több ezt lett két ami új sem pedig van így',
  },
  fi: {
    letters: 'äö å',
    words:
      'ja on ei että oli se hän kun myös mutta ovat joka sen ole mukaan niin kuin tai jo vain ollut sekä jos jossa nyt vielä hänen jotka voi ennen kuitenkin olisi jälkeen noin siitä sanoo kertoo tämä vuonna mitä',
  },
  et: {
    letters: 'äõüö šž',
    words:
      'ja on ei et oli kes mis ka ning see kui oma ta aga veel seda selle või kuid pärast siis nii aasta mida tema välja olema nende juba kus eest enne sest üle ütles saab olid nagu ainult kõik ole',
  },
  lv: {
    letters: 'āīēūšņļģžķč ',
    words:
      'un ir ar par no ka uz gada kas arī pēc tas bet vai kā to pie lai tika nav līdz bija tiek gan vēl kad jau būs viņš ko kuru kuri pirms tā šo šis šī kurā savu tikai otrdien starp viņa sacīja gadu',
  },
  lt: {
    letters: 'ėšžįųąčūę ',
    words:
      'ir kad į iš su yra tai bet buvo kaip apie už metų ne o taip pat po jo dėl jis kurie nuo iki bus dar tik jau kuris arba jų prie šį bei kuri kai šis tarp sako savo gali per jos pagal daugiau',
  },
  tr: {
    letters: 'ıişğüöç âî',
    words:
      've bir bu için ile de da olarak olan daha çok en sonra gibi kadar ise ama ya o ne diye var her göre oldu yeni değil olduğunu dedi ettiği tarafından iki büyük türk yıl şekilde etti olduğu arasında bin üzerinde',
  },
  az: {
    letters: 'əıişğüöç ',
    words:
      'və bir bu üçün ilə də da olaraq olan daha çox ən sonra kimi qədər isə amma ya o nə var hər görə oldu yeni deyil edib dedi tərəfindən iki böyük il bildirib onun həm etmək olub arasında üzrə ki',
  },
  uz: {
    letters: ' ʻʼ',
    words:
      "va bilan uchun bu bir ham bo‘lgan bo'lgan esa o‘z o'z har bo‘yicha ning bo‘ldi bo'ldi bo'lib edi kerak qilish yil haqida deb so‘ng oʻz boʻlgan boʻlib yoki eng yangi ikki lekin emas kabi uning dedi keyin mamlakat",
  },
  tk: {
    letters: 'yýäöüçşňž ',
    words:
      've bilen bir bu üçin hem ýyl diýip boldy bolup edip döwlet şeýle bolan degişli baradaky türkmenistanyň olar onuň ýurt has soň eden ol',
  },
  ku: {
    letters: 'êîûşç ',
    words:
      'û ku de di ji li bi jî ew a ya yê yên ê me ev kir dike hat dibe bûn bû xwe wan her ne bo tê ket ser piştî gel hemû dikin',
  },
  id: {
    letters: ' é',
    words:
      'yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh adalah juga ke sebagai telah bisa karena mereka para kata tersebut ada lebih saat sudah atas bahwa kami anda hanya setelah menjadi tahun saya dia secara seperti namun tetapi harus antara masih rupiah desa warga kota masyarakat pihak kepada ujar pun',
  },
  ms: {
    letters: ' é',
    words:
      'yang dan di dengan untuk daripada pada ini itu dalam tidak akan oleh adalah juga ke sebagai telah boleh kerana mereka para kata tersebut ada lebih ketika sudah atas bahawa kami anda hanya selepas menjadi tahun saya beliau secara seperti namun tetapi harus antara masih ringgit katanya berkata bagi turut kepada serta',
  },
  tl: {
    letters: ' ñ',
    words:
      'ang ng sa na mga ay at para ito hindi niya kung may ni si siya nila nang lang mula kaya ngunit dahil isang pa rin din kay upang wala pang sila kanyang ating naman noong nasa bilang matapos ayon',
  },
  jv: {
    letters: 'éè ',
    words:
      'ing sing lan kang iku ora saka dadi karo ana kanggo wong iki uga nalika marang sawijining déning taun utawa kaya akèh bisa banjur minangka para ya nanging',
  },
  sw: {
    letters: ' ',
    words:
      'ya na wa kwa ni katika za la kuwa hiyo huo kama watu hii baada wake huyo cha alisema hadi lakini au zaidi pia sana mwaka si yake wengi kwamba huu ambao ambayo serikali vya wao nchi miaka rais kutoka kila siku zake ambaye ambazo ilikuwa alikuwa walikuwa hawa huyu mara kati zote wote hakuna bila ili huko dhidi juu mpya kubwa jinsi hizo hivyo pamoja kuhusu mtu',
  },
  so: {
    letters: ' ',
    words:
      'oo iyo ka ku la waa in uu u ay ee ah soo dhexe waxa waxaa kale isaga ayaa lagu laga aan badan dalka sheegay wuxuu inay dowladda magaalada dadka',
  },
  ha: {
    letters: ' ɗɓƙ',
    words:
      'da a na ya ta ba ne ce wani shi sun za su cikin domin wannan cewa wata kuma yana daga bayan kasar ana inda tare amma mutane jihar kan sai',
  },
  yo: {
    letters: 'ọẹṣàáèéìíòóùú ńǹ',
    words:
      'ni ti àwọn ó láti sí tí nínú wọn fún bí kò rẹ̀ náà sì pé lọ jẹ́ ṣe gbogbo ìjọba bá ń wá yìí wa ilé kan',
  },
  vi: {
    letters: 'àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ ',
    words:
      'và của là có được cho trong các những một không người này với khi đã để về tại đến ra từ vào năm cũng như theo ông trên nhiều ngày phải sẽ bị nhưng sau',
  },
  eo: {
    letters: 'ĝŭĉŝ ĵĥ',
    words:
      'la de kaj en estas al por ne ke ĝi li mi pri kun kiel sed kiu estis oni el tiu ili aŭ plej pli nur ankaŭ post tio dum per unu',
  },
} as const satisfies Record<string, Writing>;
