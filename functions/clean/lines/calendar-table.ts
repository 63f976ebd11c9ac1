/** Names of the months, January first, folded, in 30 languages: from Unicode's CLDR by bench/tables/build-calendar.ts. */
export const monthNames: readonly string[] = [
  `
    ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janeiro januar januara januari january janv janvaris
    janvier led leden ledna oca ocak sausio sausis sij sijecanj sijecnja sty styczen stycznia tammi tammikuu
    tammikuuta ιαν ιανουαριου січ січень січня янв январь января януари يناير`,
  `
    feb febbraio febr febrer febrero februar februara februari februarie februaris february fev fevereiro fevr
    fevrier helmi helmikuu helmikuuta lut lutego luty sub subat uno unor unora vasario vasaris veebr veebruar velj
    veljaca veljace φεβ φεβρουαριου лют лютии лютого февр февраль февраля февруари فبراير`,
  `
    bre brezen brezna kovas kovo maalis maaliskuu maaliskuuta maart mar marc marca march marcius marco marec maret
    mars mart martie marts marz marzec marzo mrt ozu ozujak ozujka μαρ μαρτιου бер березень березня мар март марта
    مارس`,
  `
    abr abril apr april aprila aprile aprilie aprilis aprill avr avril balandis balandzio dub duben dubna huhti
    huhtikuu huhtikuuta kwi kwiecien kwietnia nis nisan tra travanj travnja απρ απριλιου апр апрель апреля април
    квіт квітень квітня ابريل`,
  `
    geguze geguzes kve kveten kvetna mag maggio mai maig maijs maio maj maja majus may mayo mayıs mei svi svibanj
    svibnja touko toukokuu toukokuuta μαι μαιου маи мая трав травень травня مايو`,
  `
    birzelio birzelis cerven cervna cvn cze czerwca czerwiec giu giugno haz haziran iun iunie juin jun juna june
    junho juni junij junijs junio junius juny juuni kesa kesakuu kesakuuta lipanj lipnja ιουν ιουνιου июн июнь
    июня черв червень червня юни يونيو`,
  `
    cervence cervenec cvc heina heinakuu heinakuuta iul iulie juil juillet jul jula julho juli julij julijs julio
    juliol julius july juuli liepa liepos lip lipca lipiec lug luglio srpanj srpnja tem temmuz ιουλ ιουλιου июл
    июль июля лип липень липня юли يوليو`,
  `
    ag ago agost agosto agu agustos agustus aout aug august augusta augusti augusts augustus augusztus avg avgust
    elo elokuu elokuuta kol kolovoz kolovoza rugpjucio rugpjutis sie sierpien sierpnia srp srpen srpna αυγ
    αυγουστου авг август августа серп серпень серпня اغسطس`,
  `
    eyl eylul rugsejis rugsejo ruj rujan rujna sep sept september septembra septembre septembrie septembris
    septiembre set setembre setembro settembre syys syyskuu syyskuuta szept szeptember wrz wrzesien wrzesnia zar
    zari σεπ σεπτεμβριου вер вересень вересня сент сентябрь сентября септември سبتمبر`,
  `
    eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktober oktobra oktobris oktoober
    ott ottobre out outubro paz pazdziernik pazdziernika rij rijen rijna spalio spalis οκτ οκτωβριου жовт жовтень
    жовтня окт октомври октябрь октября اكتوبر`,
  `
    kas kasım lapkricio lapkritis lis listopad listopada listopadu marras marraskuu marraskuuta noiembrie nov
    november novembra novembre novembris novembro noviembre stu studeni studenoga νοε νοεμβριου лист листопад
    листопада ноември нояб ноябрь ноября نوفمبر`,
  `
    ara aralık dec december decembra decembre decembrie decembris des desember desembre dets detsember dez
    dezember dezembro dic dicembre diciembre gru grudnia grudzien gruodis gruodzio joulu joulukuu joulukuuta pro
    prosinac prosinca prosince prosinec δεκ δεκεμβριου груд грудень грудня дек декабрь декабря декември ديسمبر`,
];

/** Names of the days of the week, folded; made with `monthNames`. */
export const weekdayNames = `
    an antradienis ba bay car carsamba cet cetrtek ceturtd ceturtdiena cetvrtak chu cmt cn cs csutortok ct ctvrtek
    cum cuma cumartesi czw czwartek dc dg di dienstag dijous dilluns dim dimanche dimarts dimecres dinsdag
    dissabte diumenge divendres dj dl do dom domenica domingo donderdag donnerstag ds dt dum duminica dv esmaspaev
    feira fr fre fredag freitag fri friday gio giovedi hai hetfo jeu jeudi joi jue jueves jum jumat kam kamis ke
    kedd keskiviikko ketvirtadienis kolmapaev kt la lauantai laupaev lor lordag lun lundi lunedi lunes luni lør
    lørdag ma maanantai maandag man mandag mar mardi martedi martes marti mer mercoledi mercredi mi mie miercoles
    miercuri min minggu mittwoch mo mon monday montag nam ne ned nedela nedele nedelja nedjelja neljapaev nhat
    niedz niedziela ons onsdag otrd otrdiena pa patek paz pazar pazartesi pe penktadienis pentek per perjantai
    persembe pet petak petek pi piatek piatok piektd piektdiena pirmadienis pirmd pirmdiena pn po pon pondeli
    pondelok ponedeljek ponedjeljak poniedziałek pr pt puhapaev pzt qua quarta qui quinta rab rabu reede sa sab
    sabado sabato sabtu sal salı sam sambata samedi samstag sat saturday sau seg segunda sekmadienis sel selasa
    sen senin sestadienis sestd sestdiena sex sexta sk so sob sobota son sondag sonntag sr sre sreda sri srijeda
    sroda st streda stvrtok su sub subota sun sunday sunnuntai svetd svetdiena sze szerda szo szombat søn søndag
    teisipaev ter terca thu thursday ti tiistai tir tirs tirsdag tis tisdag to tor torek tors torsdag torstai tr
    treciadienis tresd tresdiena tu tue tuesday ut utery uto utorak utorok vasarnap ven vendredi venerdi vie
    viernes vin vineri vr vrijdag wed wednesday wo woensdag wt wtorek za zaterdag zo zondag δευ δευτερα κυρ
    κυριακη παρ παρασκευη πεμ πεμπτη σαβ σαββατο τετ τεταρτη τρι τριτη воскресенье вс вт вторник вівторок нд
    неделя неділя петък пн понеделник понедельник понеділок пт пятница сб середа ср среда сряда суббота субота
    събота четвер четверг четвъртък чт ятниця الاثنين الاحد الاربعاء الثلاثاء الجمعة الخميس السبت`;
