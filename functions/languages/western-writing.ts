import type { Writing } from './writing.ts';

/** Germanic, Celtic and Romance languages, by ISO 639-1. */
export const westernWriting = {
  en: {
    letters: 'é èïöüçñ',
    words:
      'the of and to in a is that for it on was with as be by at from his has are this have an not said were had which will but their been its they would who after about more or also up than when',
  },
  fr: {
    letters: 'éèàêç âôîûùœïëüæÿ',
    words:
      'le la les de des du un une et en à que qui dans pour pas sur au aux est par plus avec son sa ses été sont cette ce il elle mais ou où très être ont leur même après deux entre comme nous selon se ne a',
  },
  de: {
    letters: 'üäöß é',
    words:
      'der die das und in den von zu mit dem des im für auf ist nicht ein eine einer einem als auch es an werden aus er hat dass sie nach wird bei noch um am sind über wie einen so zum war haben nur oder aber vor zur bis mehr durch können',
  },
  nl: {
    letters: ' ëéïèöü',
    words:
      'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door naar over heeft hij ze wordt werd worden deze dit hun meer geen tot kan zich die wat al na jaar',
  },
  af: {
    letters: 'ê ëéèïôöûüáí',
    words:
      "die van en in is het nie te wat vir om met sy aan hy dit ’n 'n op word was oor as ook by dat hulle ons haar uit sal kan daar na deur ná maar nog meer moet onder tot sê tussen sowel wees waar hierdie byna sal lank baie ek jy sonder tydens terwyl mense jare nuwe sou nou gesê eers sedert",
  },
  da: {
    letters: 'øåæ éö',
    words:
      'og i at det er en til på af de for med den har der som ikke et var fra men om sig ved også efter blev kan vil han havde skal eller hun over når blive være nu mere kommer jeg mod hvor siger',
  },
  no: {
    letters: 'øåæ éòôó',
    words:
      'og i det er på til som en å for at av med har de ikke den et var fra om seg men ble ved også etter kan skal vil han hadde eller hun over når bli være nå mer kommer jeg mot hvor sier blir dei ikkje eit frå ein vart noe',
  },
  sv: {
    letters: 'äöå éáü',
    words:
      'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu efter också säger ska eller hon då där under mot vid blir över mycket bara någon inom år sedan',
  },
  is: {
    letters: 'áéíóúýþðöæ ',
    words:
      'og að í á er sem til um við var en með fyrir það hann ekki hafa af því frá eru þeir hún hefur þess verið eftir þá sé eða voru verður þar upp hafi segir yfir þetta sér hans',
  },
  fo: {
    letters: 'áðíóøúýæ ',
    words:
      'og at í er á til sum ein við hevur av fyri tað eru var ikki hann men um frá hava skal teir kann ella vit verður eisini øll hjá teirra millum eftir tær hetta',
  },
  ga: {
    letters: 'áéíóú ',
    words:
      'an na agus ar ag a i go is bhí tá sé leis do le ón sa chun mar gur nach ach sí siad seo sin féin raibh atá bhfuil dúirt ina faoi níos idir thar',
  },
  cy: {
    letters: ' ŵŷâêîôûëï',
    words:
      "y yn yr a i o ar ei mae oedd wedi am gan eu fel bod cael hyn ond hefyd dywedodd mewn dros rhwng pan wrth roedd bydd na gyda ni sydd i'r o'r a'r",
  },
  lb: {
    letters: 'éëä üö',
    words:
      'de den d’ déi vun an a fir op mat ass net eng en dat datt si hunn huet och ginn gëtt wéi um beim méi awer oder bei aus ware goufen no mir et zu wier dës',
  },
  es: {
    letters: 'óíáéñ úü',
    words:
      'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o e este sí porque esta entre cuando muy sin sobre también me hasta hay donde desde todo todos nos son está años año según ha han tras contra será ser nuevo nueva fue dos hoy ayer otro otra dice -ción -idad -ones puede pueden esto estos estas ese esa dio -aron -ieron -ario',
  },
  pt: {
    letters: 'ãçáéíóê úâõàô',
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos das como mas foi ao aos à às ele tem têm seu sua ou ser quando muito há nos nas já está também só pelo pela pelos pelas até isso são foram ano anos disse sobre contra entre novo nova todo todos será sem hoje ontem num numa outra outro após onde diz -ação -ição -ções -dade pode podem deste desta neste nesta deles seus suas estes estas esses esse essa viu deu -aram -eram -iram -eiro -eira',
  },
  gl: {
    letters: 'óáéñ íúü',
    words:
      'de a o que e do da en un para con non unha os no se na por máis as dos das como pero foi ao aos á ás el ten teñen seu súa ou ser cando moito moi hai nos nas xa está tamén só pola polo polas polos ata isto son foron ano anos dixo unhas onde sobre despois dende co coa cos coas dun dunha nun nunha aínda outro outra será sen fixo hoxe onte contra entre novo nova todo todos -ción -ións -dade cun cunha coma abondo lonxe xente mentres cuxo cuxa estes estas eses deste desta neste nesta deles seus súas pode poden deu viu é -ouse -ronse -eiro -eira',
  },
  ca: {
    letters: 'àóèéíç úòïü·',
    words:
      "de la que el i a en els per un amb una no les del és al dels ha com més va seu seva però també són aquest aquesta quan fins ser han hi ja o pel sobre entre on tot molt l'any segons després",
  },
  oc: {
    letters: 'òàèéíóç áúïü',
    words:
      'de la e lo que los las en un per una amb es del a dins dels mai pas sus aquò aquel al son foguèt èra coma fòrça entre tanben quand cap aqueste aquesta o se fins tot après nòstra an plan despuèi dempuèi gaireben encara ont quauques aital ans lor lors cada totes aver far pels monde sens sonque',
  },
  eu: {
    letters: ' ñç',
    words:
      'eta da du ez ere bat dira zuen dute izan ditu baina bere hau hori egin dela zen ziren edo baino gero beste arte den oso behar duen horrek dagoen buruz urte dituzte dago dio arabera',
  },
  it: {
    letters: 'èàòù éìî',
    words:
      'di che e la il un a per in una è del con non della i da le dei si sono nel al lo anche ha alla delle più dal come gli ma nella ai dopo stato suo sua questo hanno o se ed essere tra cui due anni già degli',
  },
  ro: {
    letters: 'ăîâșşțţ ',
    words:
      'de și în a la cu care pe un o din nu pentru că se este mai au fost sunt al ai ale lui sa prin să dar fi după sau are acest această între cele despre fără când anul şi peste către va',
  },
  mt: {
    letters: 'żħġċ à',
    words:
      "il-il ta' li u ma fil-il-il-kien dan għal minn mal fuq biex jew din wara kienet huwa hija ġie tal-il-lil lill bejn meta kif ukoll mill-għandu qal",
  },
} as const satisfies Record<string, Writing>;
