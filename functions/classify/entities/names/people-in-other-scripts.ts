/*
 * Names in Cyrillic, Arabic, Chinese and Japanese. Things are separated by semicolons, the names of one thing by bars;
 * all resolve to the first, the name in Latin script.
 */

/** People of the news whose names the scripts spell too differently for a rule. */
export const peopleInOtherScripts = `
Vladimir Putin|Владимир Путин|Путин|Володимир Путін|Путін|فلاديمير بوتين|بوتين|普京|プーチン|ウラジーミル・プーチン;
Dmitri Medvedev|Дмитрий Медведев|梅德韦杰夫|メドベージェフ; Sergei Lavrov|Сергей Лавров|Лавров|سيرغي لافروف|لافروف|拉夫罗夫|ラブロフ;
Sergei Shoigu|Сергей Шойгу|Шойгу|绍伊古|ショイグ; Dmitri Peskov|Дмитрий Песков|Песков|佩斯科夫|ペスコフ;
Maria Zakharova|Мария Захарова|扎哈罗娃; Mikhail Mishustin|Михаил Мишустин|米舒斯京; Alexei Navalny|Алексей Навальный|Навальный|
纳瓦利内|ナワリヌイ; Ramzan Kadyrov|Рамзан Кадыров|Кадыров|卡德罗夫; Yevgeny Prigozhin|Евгений Пригожин|Пригожин|普里戈任|プリゴジン;
Mikhail Gorbachev|Михаил Горбачев|Горбачев|戈尔巴乔夫|ゴルバチョフ; Boris Yeltsin|Борис Ельцин|Ельцин|叶利钦|エリツィン;
Joseph Stalin|Иосиф Сталин|Сталин|斯大林|スターリン; Vladimir Lenin|Ленин|列宁|レーニン; Volodymyr Zelensky|Владимир Зеленский|
Зеленский|Володимир Зеленський|Зеленський|فولوديمير زيلينسكي|زيلينسكي|泽连斯基|ゼレンスキー; Petro Poroshenko|Петр Порошенко|Порошенко|Петро Порошенко|
波罗申科|ポロシェンコ; Viktor Yanukovych|Виктор Янукович|Янукович|Віктор Янукович; Yulia Tymoshenko|Юлия Тимошенко|Юлія Тимошенко;
Alexander Lukashenko|Александр Лукашенко|Лукашенко|Олександр Лукашенко|卢卡申科|ルカシェンコ; Svetlana Tikhanovskaya|Светлана Тихановская|
Тихановская|Світлана Тихановська; Donald Trump|Дональд Трамп|Трамп|دونالد ترامب|ترامب|特朗普|川普|唐纳德·特朗普|トランプ|ドナルド・トランプ;
Joe Biden|Джо Байден|Байден|Джозеф Байден|جو بايدن|بايدن|拜登|乔·拜登|バイデン|ジョー・バイデン; Barack Obama|Барак Обама|Обама|باراك أوباما|أوباما|
奥巴马|オバマ|バラク・オバマ; Hillary Clinton|Хиллари Клинтон|Гілларі Клінтон|希拉里|希拉里·克林顿|ヒラリー・クリントン|هيلاري كلينتون; Bill Clinton|Билл Клинтон|
克林顿|クリントン; George W. Bush|Джордж Буш|ジョージ・ブッシュ|小布什|ブッシュ; Mike Pompeo|Майк Помпео|Помпео|蓬佩奥|ポンペオ; Mike Pence|Майк Пенс|Пенс|彭斯|
ペンス; Kamala Harris|Камала Харрис|Камала Гарріс|哈里斯|カマラ・ハリス|كامالا هاريس; Antony Blinken|Энтони Блинкен|Блинкен|Ентоні Блінкен|布林肯|ブリンケン;
Bernie Sanders|Берни Сандерс|桑德斯|バーニー・サンダース; Nancy Pelosi|Нэнси Пелоси|Ненсі Пелосі|佩洛西|ペロシ; Mitch McConnell|Митч Макконнелл|麦康奈尔|
マコネル; Brett Kavanaugh|Бретт Кавано|卡瓦诺|カバノー|ブレット・カバノー; George Floyd|Джордж Флойд|乔治·弗洛伊德|弗洛伊德|ジョージ・フロイド;
Elon Musk|Илон Маск|Ілон Маск|Маск|埃隆·马斯克|马斯克|イーロン・マスク|إيلون ماسك; Bill Gates|Билл Гейтс|Білл Гейтс|比尔·盖茨|ビル・ゲイツ; Jeff Bezos|
Джефф Безос|贝索斯|ジェフ・ベゾス; Mark Zuckerberg|Марк Цукерберг|扎克伯格|マーク・ザッカーバーグ; Emmanuel Macron|Эмманюэль Макрон|Эммануэль Макрон|
Еммануель Макрон|Макрон|إيمانويل ماكرون|ماكرون|马克龙|マクロン|エマニュエル・マクロン; François Hollande|Франсуа Олланд|Олланд|奥朗德|オランド; Nicolas Sarkozy|
Николя Саркози|Саркози|萨科齐|サルコジ; Marine Le Pen|Марин Ле Пен|勒庞|ルペン; Jacques Chirac|Жак Ширак|希拉克|シラク; Angela Merkel|Ангела Меркель|Меркель|
أنغيلا ميركل|ميركل|默克尔|メルケル|アンゲラ・メルケル; Olaf Scholz|Олаф Шольц|Шольц|Олаф Шольц|朔尔茨|ショルツ|شولتس; Frank-Walter Steinmeier|
Франк-Вальтер Штайнмайер|施泰因迈尔; Annalena Baerbock|Анналена Бербок|贝尔伯克; Ursula von der Leyen|Урсула фон дер Ляйен|冯德莱恩|フォンデアライエン;
Boris Johnson|Борис Джонсон|Джонсон|بوريس جونسون|约翰逊|鲍里斯·约翰逊|ジョンソン|ボリス・ジョンソン; Theresa May|Тереза Мэй|Мэй|Тереза Мей|特蕾莎·梅|特雷莎·梅|
テリーザ・メイ|テレサ・メイ|تيريزا ماي; David Cameron|Дэвид Кэмерон|卡梅伦|キャメロン; Jeremy Corbyn|Джереми Корбин|科尔宾|コービン; Keir Starmer|Кир Стармер|斯塔默|
スターマー; Rishi Sunak|Риши Сунак|苏纳克|スナク; Elizabeth II|Елизавета II|Єлизавета II|伊丽莎白二世|エリザベス女王; Prince Harry|принц Гарри|哈里王子|ヘンリー王子;
Meghan Markle|Меган Маркл|梅根|メーガン; Silvio Berlusconi|Сильвио Берлускони|贝卢斯科尼|ベルルスコーニ; Mario Draghi|Марио Драги|德拉吉|ドラギ; Pope Francis|
Папа Франциск|папа Франциск|Франциск|教皇方济各|フランシスコ教皇|البابا فرنسيس; Recep Tayyip Erdogan|Реджеп Тайип Эрдоган|Эрдоган|Реджеп Таїп Ердоган|Ердоган|
رجب طيب أردوغان|أردوغان|埃尔多安|エルドアン; Benjamin Netanyahu|Биньямин Нетаньяху|Нетаньяху|Біньямін Нетаньягу|بنيامين نتنياهو|نتنياهو|内塔尼亚胡|ネタニヤフ;
Bashar al-Assad|Башар Асад|Асад|بشار الأسد|الأسد|阿萨德|アサド; Hassan Rouhani|Хасан Рухани|Хасан Роухані|حسن روحاني|روحاني|鲁哈尼|ロウハニ; Ali Khamenei|
Али Хаменеи|خامنئي|علي خامنئي|哈梅内伊|ハメネイ; Qasem Soleimani|Касем Сулеймани|قاسم سليماني|苏莱曼尼|ソレイマニ; Mohammed bin Salman|Мухаммед бин Салман|
محمد بن سلمان|穆罕默德·本·萨勒曼|ムハンマド皇太子; Jamal Khashoggi|Джамаль Хашогги|جمال خاشقجي|خاشقجي|卡舒吉|カショギ; Abdel Fattah al-Sisi|Абдель Фаттах ас-Сиси|
عبد الفتاح السيسي|السيسي|塞西|シシ; Mahmoud Abbas|Махмуд Аббас|محمود عباس|阿巴斯|アッバス; Saddam Hussein|Саддам Хусейн|صدام حسين|萨达姆|フセイン; Muammar Gaddafi|
Муаммар Каддафи|معمر القذافي|القذافي|卡扎菲|カダフィ; Osama bin Laden|Усама бен Ладен|أسامة بن لادن|本·拉登|本拉登|ビンラディン; Xi Jinping|Си Цзиньпин|Сі Цзіньпін|
شي جين بينغ|习近平|習近平; Li Keqiang|Ли Кэцян|李克强|李克強; Wang Yi|Ван И|王毅; Mao Zedong|Мао Цзэдун|毛泽东|毛沢東; Carrie Lam|Кэрри Лам|林郑月娥|林鄭月娥;
Tsai Ing-wen|Цай Инвэнь|蔡英文; Kim Jong Un|Ким Чен Ын|Кім Чен Ин|كيم جونغ أون|金正恩; Moon Jae-in|Мун Чжэ Ин|文在寅; Yoon Suk-yeol|尹锡悦|尹錫悦;
Shinzo Abe|Синдзо Абэ|Сіндзо Абе|شينزو آبي|安倍晋三|安倍|安倍首相; Yoshihide Suga|Ёсихидэ Суга|菅义伟|菅義偉; Fumio Kishida|Фумио Кисида|Фуміо Кісіда|
岸田文雄|岸田; Narendra Modi|Нарендра Моди|Нарендра Моді|ناريندرا مودي|莫迪|モディ|ナレンドラ・モディ; Imran Khan|Имран Хан|عمران خان|伊姆兰·汗|イムラン・カーン;
Jair Bolsonaro|Жаир Болсонару|博索纳罗|ボルソナロ; Nicolás Maduro|Николас Мадуро|Ніколас Мадуро|马杜罗|マドゥロ; Fidel Castro|Фидель Кастро|卡斯特罗|カストロ;
Justin Trudeau|Джастин Трюдо|Джастін Трюдо|جاستن ترودو|特鲁多|トルドー; Scott Morrison|Скотт Моррисон|莫里森|モリソン; Jacinda Ardern|Джасинда Ардерн|Джасінда Ардерн|阿德恩|
アーダーン; António Guterres|Антониу Гутерриш|Антоніу Гутерреш|أنطونيو غوتيريش|古特雷斯|グテーレス; Jens Stoltenberg|Йенс Столтенберг|Єнс Столтенберг|
斯托尔滕贝格|ストルテンベルグ|ينس ستولتنبرغ; Tedros Adhanom Ghebreyesus|谭德塞|テドロス; Christine Lagarde|Кристин Лагард|拉加德|ラガルド; Greta Thunberg|Грета Тунберг|
通贝里|グレタ・トゥンベリ; Viktor Orbán|Виктор Орбан|Віктор Орбан|欧尔班|オルバン; Andrzej Duda|Анджей Дуда|杜达|ドゥダ; Nikol Pashinyan|Никол Пашинян|Пашинян;
Ilham Aliyev|Ильхам Алиев|Алиев; Mikheil Saakashvili|Михаил Саакашвили|Саакашвили|Міхеіл Саакашвілі; Nursultan Nazarbayev|Нурсултан Назарбаев|
Назарбаев; Lionel Messi|Лионель Месси|Ліонель Мессі|Месси|ليونيل ميسي|ميسي|梅西|メッシ; Cristiano Ronaldo|Криштиану Роналду|Роналду|Кріштіану Роналду|
كريستيانو رونالدو|رونالدو|C罗|ロナウド; Neymar|Неймар|内马尔|ネイマール; Mohamed Salah|Мохаммед Салах|محمد صلاح|萨拉赫; Tiger Woods|Тайгер Вудс|伍兹|
タイガー・ウッズ; Roger Federer|Роджер Федерер|费德勒|フェデラー; Rafael Nadal|Рафаэль Надаль|纳达尔|ナダル; Novak Djokovic|Новак Джокович|德约科维奇|ジョコビッチ;
Serena Williams|Серена Уильямс|塞雷娜·威廉姆斯|セリーナ・ウィリアムズ; Naomi Osaka|大坂なおみ|大坂直美; Shohei Ohtani|大谷翔平|大谷; LeBron James|Леброн Джеймс|
勒布朗·詹姆斯|レブロン・ジェームズ; Michael Jackson|Майкл Джексон|迈克尔·杰克逊|マイケル・ジャクソン; Beyoncé|Бейонсе|碧昂丝|ビヨンセ; Taylor Swift|Тейлор Свифт|
泰勒·斯威夫特|テイラー・スウィフト; Harvey Weinstein|Харви Вайнштейн|韦恩斯坦|ワインスタイン; Julian Assange|Джулиан Ассанж|阿桑奇|アサンジ; Edward Snowden|
Эдвард Сноуден|斯诺登|スノーデン; Adolf Hitler|Адольф Гитлер|Гитлер|Адольф Гітлер|هتلر|希特勒|ヒトラー; Winston Churchill|Уинстон Черчилль|Черчилль|丘吉尔|
チャーチル; Nelson Mandela|Нельсон Мандела|曼德拉|マンデラ; Mahatma Gandhi|Махатма Ганди|甘地|ガンジー; Albert Einstein|Альберт Эйнштейн|爱因斯坦|アインシュタイン;
Alla Pugacheva|Алла Пугачева|Пугачева; Sergei Sobyanin|Сергей Собянин|Собянин; Valentina Matviyenko|Валентина Матвиенко; Vladimir Zhirinovsky|Владимир Жириновский|Жириновский; Gennady Zyuganov|Геннадий Зюганов; Patriarch Kirill|патриарх Кирилл
`;

/** First names of English, French and German as Cyrillic writes them. */
const givenInCyrillic = `
John|Джон; Joe|Джо; Jack|Джек; James|Джеймс; Jim|Джим; George|Джордж; Mike|Майк; Michael|Майкл; David|Дэвид|Девід; Stephen|Стивен|Стівен;
Steve|Стив|Стів; Peter|Питер|Пітер; Paul|Пол; Mark|Марк; Matthew|Мэтью|Метью; Thomas|Томас; Tom|Том; Robert|Роберт; Bob|Боб; Richard|Ричард|Річард;
William|Уильям|Вильям|Вільям; Bill|Билл|Білл; Charles|Чарльз|Шарль; Henry|Генри|Генрі; Edward|Эдвард|Едвард; Andrew|Эндрю|Ендрю; Anthony|Энтони|Ентоні;
Brian|Брайан; Kevin|Кевин|Кевін; Chris|Крис|Кріс; Christopher|Кристофер; Daniel|Дэниел|Даніель|Даниэль; Donald|Дональд; Douglas|Дуглас; Eric|Эрик;
Frank|Фрэнк|Франк; Gary|Гэри; Harry|Гарри|Гаррі; Howard|Говард; Jeffrey|Джеффри; Jeff|Джефф; Jason|Джейсон; Jeremy|Джереми; Jonathan|Джонатан;
Joseph|Джозеф; Justin|Джастин; Keith|Кит; Kenneth|Кеннет; Larry|Ларри; Lewis|Льюис; Martin|Мартин|Мартін; Nick|Ник; Nicholas|Николас; Patrick|Патрик;
Philip|Филип|Филипп; Ralph|Ральф; Raymond|Реймонд; Roger|Роджер; Ronald|Рональд; Ryan|Райан; Sam|Сэм; Scott|Скотт; Sean|Шон; Simon|Саймон; Tim|Тим;
Timothy|Тимоти; Tony|Тони; Tyler|Тайлер; Walter|Уолтер|Вальтер; Mary|Мэри; Margaret|Маргарет; Sarah|Сара; Susan|Сьюзан; Elizabeth|Элизабет;
Jennifer|Дженнифер; Jessica|Джессика; Kate|Кейт; Laura|Лора; Linda|Линда; Lisa|Лиза; Nancy|Нэнси; Rachel|Рэйчел; Rebecca|Ребекка; Emily|Эмили;
Hillary|Хиллари; Jane|Джейн; Alice|Элис; Amy|Эми; Karen|Карен; Michelle|Мишель; Kim|Ким; Melania|Мелания; Ivanka|Иванка; Jean|Жан; Jacques|Жак;
Pierre|Пьер; François|Франсуа; Louis|Луи; Michel|Мишель; Philippe|Филипп; Emmanuel|Эмманюэль; Marie|Мари; Claude|Клод; Gérard|Жерар; Hans|Ханс;
Heinrich|Генрих; Wolfgang|Вольфганг; Jürgen|Юрген; Klaus|Клаус; Ursula|Урсула; Heiko|Хайко; Jens|Йенс; Sebastian|Себастьян; José|Хосе; Juan|Хуан;
Carlos|Карлос; Luis|Луис; Pedro|Педро; Diego|Диего; Pablo|Пабло; Jorge|Хорхе; Giovanni|Джованни; Giuseppe|Джузеппе; Matteo|Маттео; Luigi|Луиджи;
Muhammad|Мухаммед|Мухаммад|Мохаммед; Ahmed|Ахмед; Ali|Али; Hassan|Хасан|Хассан; Hussein|Хусейн; Ibrahim|Ибрагим; Abdullah|Абдулла; Khaled|Халед;
Mehmet|Мехмет; Mustafa|Мустафа; Kemal|Кемаль; Ahmad|Ахмад; Omar|Омар; Yusuf|Юсуф
`;

/** A first name in Latin letters, and as Cyrillic writes it. */
type GivenName = [latin: string, cyrillic: string[]];

/** The first names of other languages, with their Cyrillic spellings. */
export function readGivenNames(): GivenName[] {
  return givenInCyrillic.split(';').map((line) => {
    const [latin = '', ...cyrillic] = line.trim().split('|');
    return [latin, cyrillic];
  });
}
