/** German terms that speak for religion; the format is that of `compileLexicon`. */
export const religion = `
# religion
4 religi*, glaube*, gläubig*, gott, gottes*, gebet*, beten, theolog*, spirituell*, kirchen*, ?heilig*
4 gottesdienst*, pilger*, wallfahr*, prediger*, predigt*, ?seele*, seelsorg*, atheis*, konfession*
4 religionsfreiheit, interreligiös*, sekte*, laizis*, säkular*, wunderheil*, geistlich*, klerus, ?sünde*
4 ?teufel*, exorzis*, fromm*, ?segen*, gesegnet
# belief systems
4 zeugen jehovas, mormonen, scientology, esoter*, sikh*, schamanen, voodoo, freimaurer*
# Buddhism
4 buddh*, dalai lama, zen, mönche tibets
# Christianity
4 kirche, kirchlich*, katholi*, evangelisch*, protestant*, orthodox*, bischof*, bischöf*, erzbischof*
4 kardinal*, schönborn, kardinal schönborn, pfarrer*, pfarr*, priester*, nonne*, mönch*, kloster*, stift
4 diözese*, caritas, diakonie, jesus*, christus, christ, christen*, christlich*, bibel*, messe in, taufe*
4 getauft*, kreuz, zölibat*, jesuit*, abt, ordensfrau*, ordens*, laieninitiative, pfarrerinitiative
4 kirchenaustritt*, missbrauchsfälle kirche, bischofskonferenz, kirchenbeitrag, luther*, martin luther
4 reformation*, evangeli*, firmung, dom, stephansdom, apostel*
4 *kirche, *kirchen, *bischof, *bischöfe, *priester, *pfarrer, *kardinal
# Hinduism
4 hindu*, diwali, krishna
# Islam
4 islam*, muslim*, moslem*, moschee*, imam*, koran*, mekka, hadsch, scharia*, kopftuch*, burka*, nikab
4 mohammed karikaturen, prophet mohammed, allah, schiit*, sunnit*, ayatollah*, fatwa, ramadan, islamgesetz
4 salafis*, alevit*, prediger, islamische glaubensgemeinschaft, iggiö, halal
# Judaism
4 jüdisch*, juden, jude, judentum*, rabbi*, synagoge*, thora, talmud, koscher*, antisemit*
4 israelitische kultusgemeinde, beschneidung*, chanukka, kultusgemeinde
# religious festival and holiday
3 ostern, pfingsten, fastenzeit*, karfreitag, allerheiligen, fronleichnam, opferfest, jom kippur
3 weihnachtsmesse, advent, fastenmonat, zuckerfest
# religious leader
4 patriarch*, großmufti, oberrabbiner*, religionsführer*, guru*
# pope
4 papst*, päpst*, vatikan*, franziskus, benedikt xvi, konklave, enzyklika*, petersdom, pontifikat*
4 johannes paul ii, heiliger stuhl, kurie*
`;
