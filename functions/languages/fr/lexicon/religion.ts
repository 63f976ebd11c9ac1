/** French terms that speak for religion; the format is that of `compileLexicon`. */
export const religion = `
# religion
4 religi*, religieu*, croyant*, croyance*, foi, dieu, prier, prière*, spirituel*, spiritualité, théolog*
4 ?sacré*, laïc*, ?culte*, fidèles, pèlerin*, pèlerinage*, béni, bénie, bénir, bénit, bénédiction*
4 saint siège, athé*, interreligieu*, clergé, sacrilège, blasphème, évangélisation, messe, messes, secte*
4 ?paradis, miracle, ?enfer, ?âme, ?âmes, ?péché*, ?diable, exorcis*, prophète*, anges, apôtre*, sanctuaire*
4 lieu de culte, lieux de culte, liberté religieuse, dignitaire religieux, sainteté, saint, sainte
4 martyr*, apparition*, fidèle*, divin*
# belief systems
4 animis*, vaudou, témoins de jéhovah, mormons, scientologie, fétich*, chaman*, sikh*, franc maçon*
4 mystique*, sorcel*, bahaï*, raël*, ancêtres, kimbanguis*
# Buddhism
4 bouddh*, dalaï lama, zen, moine bouddhiste, moines tibétains, bonze*, nirvana
# Christianity
4 chrétien*, christianisme, catholi*, protestant*, évangéli*, évangile*, orthodoxe*, église*, prêtre*
4 évêque*, archevêque*, archevêché, ?cardinal*, curé*, abbé*, moine*, religieuse*, monastère*, couvent*
4 paroiss*, diocèse*, jésus, christ, bible, biblique*, pasteur*, basilique*, cathédrale*, chapelle*
4 baptême*, baptisé*, communion, eucharisti*, vierge marie, lourdes, jésuit*, dominicain*, franciscain*
4 missionnaire*, nonce*, séminaris*, séminaire, CEF, conférence épiscopale, diacre*, ciase, pentecôtis*
4 anglican*, luthérien*, méthodiste*, crucifi*, résurrection, procession, chapelet, rapport sauvé
4 chrétienté, béatifi*, canonis*, épiscopal*
# Hinduism
4 hindou*, diwali, krishna, shiva, ganesh, brahman*, temple hindou
# Islam
4 islam*, musulman*, mosquée*, imam*, coran, coranique*, la mecque, hadj, hajj, charia, voile islamique
4 burqa, niqab, burkini, hijab, mahomet, prophète mohamed, allah, chiite*, sunnite*, soufi*, ayatollah*
4 fatwa*, mufti, marabout*, mouride*, tidjan*, cheikh, khalife*, ummah, confrérie*, touba, magal, gamou
4 islamophob*, cfcm, grande mosquée, halal, ouléma*, muezzin, tabaski, ramadan, aïd
# Judaism
4 juif*, juive*, judaïsme, rabbin*, synagogue*, torah, talmud, casher, antisémit*, crif, consistoire
4 shabbat, bar mitzvah, hassidi*, kippa
# religious festival and holiday
4 ramadan, aïd, aïd el fitr, aïd el kebir, tabaski, pâques, pentecôte, toussaint, carême, hanoucca
4 yom kippour, vendredi saint, assomption, épiphanie, semaine sainte, rupture du jeûne
1 noël
# religious leader
3 grand rabbin, guide spirituel, patriarche*, chef religieux, ?gourou*, aumônier*, prédicat*, prédicateur*
3 leader religieux, leaders religieux, patriarcat
# pope
4 pape, papes, pape françois, vatican, benoît xvi, jean paul ii, pontif*, souverain pontife, conclave
4 encyclique, saint père, place saint pierre, papal*
`;
