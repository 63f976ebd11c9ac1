/** A short and a longer text of our own in a language, and the character sets that its files were written in. */
export interface LegacyText {
  sets: string[];
  short: string;
  long: string;
}

/** By ISO 639-1. */
export const legacyTexts: Record<string, LegacyText> = {
  fr: {
    sets: ['windows-1252', 'macintosh', 'ibm850', 'iso-8859-15', 'ibm437'],
    short: 'La mairie a fermé l’école après la tempête.',
    long: 'La mairie du village a décidé de fermer l’école pendant trois jours. « Nous n’avons pas le choix », a déclaré la première adjointe, émue. Le toit s’est effondré dans la nuit à cause de la tempête, et l’eau a pénétré jusque dans les salles où dînaient les élèves. La sœur du boulanger prêtera son hôtel ; les travaux coûteront près de 40 000 euros.',
  },
  de: {
    sets: ['windows-1252', 'macintosh', 'ibm850', 'ibm437'],
    short: 'Die Bürger wählten spät.',
    long: 'Der Bürgermeister eröffnete am Dienstag das neue Schwimmbad. „Wir hätten es früher gebraucht“, sagte er, während die Kinder schon über die Straße liefen. Die Gebühren für Familien bleiben gleich. Größere Gruppen müssen sich vorher anmelden, weil das Becken klein ist und der Andrang groß.',
  },
  es: {
    sets: ['windows-1252', 'macintosh', 'ibm850'],
    short: 'El niño volvió mañana y tarde a la estación.',
    long: 'La alcaldía anunció que la estación de autobuses abrirá mañana. ¿Quién pagará la señalización? Según el señor Núñez, el coste será mínimo. Los vecinos pidieron más árboles y una fuente junto al camino, porque en verano el calor es insoportable; la concejalía respondió que está en ello.',
  },
  pt: {
    sets: ['windows-1252', 'macintosh', 'ibm850'],
    short: 'A estação não abrirá amanhã.',
    long: 'A câmara decidiu que a estação não abrirá antes de março. Os moradores pediram explicações, mas a direção não respondeu às questões. Há três anos que a população espera pelas obras; o orçamento já foi aprovado e as máquinas estão lá, paradas, à chuva.',
  },
  it: {
    sets: ['windows-1252', 'macintosh', 'ibm850'],
    short: 'La città è più bella perché c’è il mare.',
    long: 'Il sindaco ha detto che la città avrà un nuovo mercato. «È già tardi», ha risposto un venditore, «perché così non si può più lavorare». Martedì la giunta deciderà; però molti temono che l’opera resterà a metà, come è già successo con la piscina.',
  },
  da: {
    sets: ['windows-1252', 'macintosh', 'ibm850', 'ibm865'],
    short: 'Byrådet mødes på søndag.',
    long: 'Byrådet vedtog tirsdag at genopføre det gamle bådehus ved åen. Borgmesteren sagde, at pengene allerede er fundet, og at børnene får en ny badebro til sommer. Flere naboer frygter støj og større trafik, men de fleste glæder sig over planerne. Arbejdet begynder først på året.',
  },
  no: {
    sets: ['windows-1252', 'macintosh', 'ibm850'],
    short: 'Båten gikk på grunn i går.',
    long: 'Kommunen vil bygge ny skole på øya. Ordføreren sier at det har vært mange år med venting, og at barna nå får gå på skole nær hjemmet. Det blir også en gangvei langs sjøen. Noen frykter at prisen blir høyere enn først sagt, men flertallet støtter forslaget.',
  },
  sv: {
    sets: ['windows-1252', 'macintosh', 'ibm850'],
    short: 'Båten gick på grund i går.',
    long: 'Kommunen vill bygga en ny skola på ön. Ordföranden säger att det har varit många år av väntan och att barnen nu får gå i skolan nära hemmet. Det blir också en gångväg längs sjön. Några fruktar att priset blir högre än utlovat, men de flesta stöder förslaget.',
  },
  fi: {
    sets: ['windows-1252', 'macintosh', 'ibm850'],
    short: 'Kylän uusi silta jää tänä vuonna tekemättä.',
    long: 'Kunta päätti rakentaa uuden sillan joen yli. Työt alkavat keväällä, ja niiden pitäisi olla valmiit ennen syksyä. Kyläläiset ovat odottaneet päätöstä vuosia, sillä vanha silta on ollut kesästä asti kiinni. Lääkäri ja kauppias asuvat joen toisella puolella.',
  },
  is: {
    sets: ['windows-1252'],
    short: 'Það er stór bær við ána.',
    long: 'Bæjarstjórnin ákvað á þriðjudag að byggja nýja brú yfir ána. Verkið hefst í vor og á að vera lokið fyrir haustið. Íbúar hafa beðið lengi eftir þessu, því að gamla brúin er ónýt. Læknirinn býr hinum megin við fljótið.',
  },
  pl: {
    sets: ['windows-1250', 'iso-8859-2', 'ibm852', 'x-mac-ce'],
    short: 'Wójt zamknął szkołę po burzy.',
    long: 'Rada gminy postanowiła we wtorek odbudować stary młyn nad rzeką. Wójt powiedział, że pieniądze już są, a dzieci dostaną nową świetlicę. Część mieszkańców obawia się hałasu i większego ruchu, lecz większość cieszy się z planów. Prace zaczną się na początku przyszłego roku, jeśli pogoda pozwoli.',
  },
  cs: {
    sets: ['windows-1250', 'iso-8859-2', 'ibm852', 'x-mac-ce'],
    short: 'Obec zavřela školu kvůli bouři.',
    long: 'Obecní rada v úterý rozhodla, že obnoví starý mlýn u řeky. Starosta řekl, že peníze už jsou a že děti dostanou novou klubovnu. Někteří obyvatelé se bojí hluku a většího provozu, ale většina se na změnu těší. Práce začnou příští rok na jaře.',
  },
  sk: {
    sets: ['windows-1250', 'ibm852'],
    short: 'Obec zatvorila školu kvôli búrke.',
    long: 'Obecná rada v utorok rozhodla, že obnoví starý mlyn pri rieke. Starosta povedal, že peniaze už sú a že deti dostanú novú klubovňu. Niektorí obyvatelia sa boja hluku a väčšej premávky, ale väčšina sa na zmenu teší. Práce sa začnú budúci rok na jar.',
  },
  hu: {
    sets: ['windows-1250', 'iso-8859-2', 'ibm852'],
    short: 'A község bezárta az iskolát a vihar után.',
    long: 'A községi tanács kedden úgy döntött, hogy felújítja a folyó melletti öreg malmot. A polgármester azt mondta, hogy a pénz már megvan, és a gyerekek új klubot kapnak. Többen félnek a zajtól és a nagyobb forgalomtól, de a többség örül a tervnek. Az őszi ünnep előtt elkészül.',
  },
  ro: {
    sets: ['windows-1250', 'iso-8859-2'],
    short: 'Şcoala din sat rămâne închisă până vineri.',
    long: 'Consiliul comunal a hotărât marţi să refacă moara veche de lângă râu. Primarul a spus că banii există deja şi că elevii vor primi o sală nouă. Unii locuitori se tem de zgomot şi de trafic, însă cei mai mulţi sunt mulţumiţi. Lucrările încep în primăvară.',
  },
  hr: {
    sets: ['windows-1250', 'iso-8859-2', 'ibm852'],
    short: 'Općina je zatvorila školu poslije oluje.',
    long: 'Općinsko vijeće odlučilo je u utorak obnoviti stari mlin uz rijeku. Načelnik je rekao da je novac već osiguran i da će djeca dobiti novu dvoranu. Neki se stanovnici boje buke i većeg prometa, ali većina se veseli. Radovi počinju sljedeće godine, čim završi žetva.',
  },
  tr: {
    sets: ['windows-1254', 'ibm857', 'x-mac-turkish'],
    short: 'Köydeki okul fırtınadan sonra kapandı.',
    long: 'Belediye meclisi salı günü nehir kıyısındaki eski değirmeni yenilemeye karar verdi. Başkan paranın hazır olduğunu ve çocuklar için yeni bir salon yapılacağını söyledi. Bazı sakinler gürültüden korkuyor, ancak çoğu kişi bu işten memnun. Çalışmalar gelecek yıl başlayacak.',
  },
  lv: {
    sets: ['windows-1257', 'iso-8859-13', 'ibm775', 'iso-8859-4'],
    short: 'Skola pēc vētras būs slēgta.',
    long: 'Pagasta padome otrdien nolēma atjaunot vecās dzirnavas pie upes. Priekšsēdētājs teica, ka nauda jau ir un ka bērni saņems jaunu zāli. Daži iedzīvotāji baidās no trokšņa, taču vairums priecājas. Darbi sāksies nākamā gada pavasarī, ja laiks būs labvēlīgs.',
  },
  lt: {
    sets: ['windows-1257', 'iso-8859-13', 'ibm775'],
    short: 'Mokykla po audros liks uždaryta.',
    long: 'Seniūnijos taryba antradienį nusprendė atstatyti seną malūną prie upės. Seniūnas sakė, kad pinigų jau yra ir kad vaikai gaus naują salę. Kai kurie gyventojai bijo triukšmo, tačiau dauguma džiaugiasi. Darbai prasidės kitų metų pavasarį.',
  },
  et: {
    sets: ['windows-1257', 'windows-1252', 'ibm775', 'macintosh'],
    short: 'Pärast tormi jääb kool suletuks.',
    long: 'Vallavolikogu otsustas teisipäeval taastada vana veski jõe ääres. Vallavanem ütles, et raha on olemas ja lapsed saavad uue saali. Mõned elanikud kardavad müra, kuid enamik rõõmustab. Tööd algavad järgmise aasta kevadel, kui ilm lubab.',
  },
  ru: {
    sets: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic', 'ibm855'],
    short: 'Школа закрыта после бури.',
    long: 'Городской совет во вторник решил восстановить старую мельницу у реки. Глава посёлка сказал, что деньги уже есть и дети получат новый зал. Некоторые жители боятся шума, но большинство радуется. Работы начнутся в будущем году, если позволит погода. «Мы ждали этого давно», — добавил он.',
  },
  uk: {
    sets: ['windows-1251', 'koi8-u'],
    short: 'Школу зачинили після бурі.',
    long: 'Сільська рада у вівторок вирішила відбудувати старий млин біля річки. Голова сказав, що гроші вже є і діти отримають новий зал. Деякі мешканці бояться шуму, але більшість радіє. Роботи почнуться наступного року, якщо дозволить погода.',
  },
  bg: {
    sets: ['windows-1251', 'iso-8859-5', 'x-mac-cyrillic'],
    short: 'Училището е затворено след бурята.',
    long: 'Общинският съвет реши във вторник да възстанови старата воденица край реката. Кметът каза, че парите вече са осигурени и че децата ще получат нова зала. Някои жители се боят от шума, но повечето се радват. Работата започва догодина през пролетта.',
  },
  sr: {
    sets: ['windows-1251', 'iso-8859-5', 'ibm855'],
    short: 'Школа је затворена после олује.',
    long: 'Општинско веће одлучило је у уторак да обнови стару воденицу поред реке. Председник је рекао да новца већ има и да ће деца добити нову салу. Неки становници се плаше буке, али се већина радује. Радови почињу следеће године.',
  },
  el: {
    sets: ['windows-1253', 'iso-8859-7', 'ibm737', 'x-mac-greek'],
    short: 'Το σχολείο έκλεισε μετά την καταιγίδα.',
    long: 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να ξαναχτίσει τον παλιό μύλο δίπλα στο ποτάμι. Ο δήμαρχος είπε ότι τα χρήματα υπάρχουν και ότι τα παιδιά θα αποκτήσουν νέα αίθουσα. Μερικοί κάτοικοι φοβούνται τον θόρυβο, όμως οι περισσότεροι χαίρονται.',
  },
  he: {
    sets: ['windows-1255', 'iso-8859-8', 'ibm862'],
    short: 'בית הספר נסגר אחרי הסערה.',
    long: 'מועצת הכפר החליטה ביום שלישי לשקם את הטחנה הישנה ליד הנהר. ראש המועצה אמר כי הכסף כבר נמצא וכי הילדים יקבלו אולם חדש. חלק מהתושבים חוששים מרעש, אבל רובם שמחים. העבודות יתחילו בשנה הבאה.',
  },
  ar: {
    sets: ['windows-1256', 'iso-8859-6'],
    short: 'أغلقت المدرسة بعد العاصفة.',
    long: 'قرر مجلس القرية يوم الثلاثاء إعادة بناء الطاحونة القديمة بجانب النهر. وقال الرئيس إن المال موجود وإن الأطفال سيحصلون على قاعة جديدة. ويخشى بعض السكان من الضوضاء، لكن معظمهم سعداء. وتبدأ الأعمال في العام المقبل.',
  },
  th: {
    sets: ['windows-874'],
    short: 'โรงเรียนปิดหลังพายุ',
    long: 'สภาหมู่บ้านตัดสินใจเมื่อวันอังคารว่าจะสร้างโรงสีเก่าริมแม่น้ำขึ้นใหม่ หัวหน้าหมู่บ้านกล่าวว่ามีเงินแล้วและเด็ก ๆ จะได้ห้องใหม่ ชาวบ้านบางคนกลัวเสียงดัง แต่ส่วนใหญ่ดีใจ',
  },
  en: {
    sets: ['windows-1252', 'macintosh', 'ibm437'],
    short: 'The café opened late.',
    long: 'The village council decided on Tuesday to rebuild the old mill by the river. “We have waited long enough,” said the chairwoman, who runs a café nearby. The children’s hall – closed since June – will be open again by spring. The work costs £40,000, and a fiancé of the baker offered to help.',
  },
};

/** A headline and a paragraph in languages whose sets have several bytes a character. */
export const eastAsianTexts: Record<string, LegacyText> = {
  zh: {
    sets: ['gb18030'],
    short: '市议会星期二决定重建河边的旧磨坊。',
    long: '市议会星期二决定重建河边的旧磨坊。村长说，资金已经到位，孩子们将得到一个新的礼堂。有些居民担心噪音，但多数人表示高兴。工程将于明年春天开始。',
  },
  tw: {
    sets: ['big5'],
    short: '市議會星期二決定重建河邊的舊磨坊。',
    long: '市議會星期二決定重建河邊的舊磨坊。村長說，資金已經到位，孩子們將得到一個新的禮堂。有些居民擔心噪音，但多數人表示高興。工程將於明年春天開始。',
  },
  ja: {
    sets: ['shift_jis', 'euc-jp'],
    short: '市議会は火曜日、川沿いの古い水車小屋を再建すると決めた。',
    long: '市議会は火曜日、川沿いの古い水車小屋を再建すると決めた。村長は、資金はすでに確保され、子どもたちは新しいホールを使えるようになると述べた。騒音を心配する住民もいるが、多くは喜んでいる。工事は来年の春に始まる。',
  },
  ko: {
    sets: ['euc-kr'],
    short: '시의회는 화요일 강가의 낡은 방앗간을 다시 짓기로 했다.',
    long: '시의회는 화요일 강가의 낡은 방앗간을 다시 짓기로 했다. 촌장은 돈이 이미 마련되었고 아이들이 새 강당을 얻게 될 것이라고 말했다. 일부 주민은 소음을 걱정하지만 대부분은 기뻐하고 있다. 공사는 내년 봄에 시작된다.',
  },
};
