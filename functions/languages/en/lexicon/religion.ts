/** English terms that speak for religion; the format is that of `compileLexicon`. */
export const religion = `
# religion
4 religio*, faith, faiths, god, god's, spiritual*, pray, prayed, prayer*, praying, prays, worship*, ?holy
4 ?sacred, theolog*, ?divine, ?blessing*, ?blessed, sermon*, preach*, ?believer*, atheis*, agnostic*
4 interfaith, congregation*, clergy, clergyman, scripture*, secular*, ?heaven, ?hell, ?soul, ?souls, ?sin
4 ?sins
4 sinner*, ?saint, ?saints, sainthood, ?miracle*, prophet*, pilgrim*, salvation, ?angel, ?angels, satan*
4 ?devil
4 exorcis*, blasphem*, heretic*, dogma, creationis*, religious freedom
3 ?meditation, ?spirit, ?mystic*, ?ritual*, ?devotion*, ?forgive*, ?compassion, ?moral, ?belief*, temple*
3 shrine*
3 ?cult, ?cults, scientolog*, ?karma, ?wisdom, ?soulful*, transcend*
0 oh my god, thank god, god save, for god's sake, hell of a, what the hell, like hell, go to hell
0 raise hell, in heaven's name, team spirit, fighting spirit, high spirits, spirit of cooperation
0 spirit of, community spirit, spirits industry, soul mate*, soul music, poor soul, sole survivor
0 miracle cure*, miracle worker*, fallen angel investor, angel investor*, business angel*, hell's angels
0 los angeles, cult classic*, cult film*, cult following, cult movie*, cardinal rule, lent him, lent her
0 lent money, lent to, was lent, holy grail, holy cow, st pancras, saint etienne, new orleans saints
0 mass of the, mass media, mass production, critical mass, moral victory, sacred cow*
0 ritual humiliation
3 faithful, nonbeliever*, holiness, evangelism, tithe*, tithing, ministry, ministries, ordained
3 ordination, denomination*, prophecy, apocalypse, rapture, armageddon, afterlife, grace, redemption
3 repent*, confession, meditation for, daily meditation, lessons from, reflection on, reflections on
3 ramadan reflection*, holy week, church leaders, church service*, pope's, vatican's, francis, cathedral
3 cathedrals, monasteries, relics
# belief systems
3 mormon*, latter day saints, scientology, jehovah's witness*, sikh*, pagan*, wicca*, hare krishna, amish
3 quaker*, unitarian, bahai, zoroastrian*, shaman*, rastafari*, voodoo, humanist*, jain*, taois*, ?nones
# Buddhism
4 buddh*, dalai lama, ?zen, tibetan monk*, dharma, ?nirvana
# Christianity
4 christian*, church, churches, catholic*, protestant*, anglican*, baptist*, methodist*, lutheran*
4 presbyterian*, evangelical*, pentecostal*, orthodox church, jesus, christ, gospel*, bible*, biblical
4 pastor*, priest*, bishop*, archbishop*, ?cardinal*, nun, nuns, monk*, vicar*, minister of the church
4 monastery, convent, parish*, diocese*, southern baptist, episcopal*, megachurch*, billy graham
4 jerry falwell, pat robertson, joel osteen, rick warren, archbishop of canterbury, justin welby
4 rowan williams, desmond tutu, sunday school, apostle*, crucifix*, resurrection, ?communion, baptism*
4 baptiz*, holy mass, missionar*, choirboy, seminary, seminarian*, jesuit*, franciscan*, virgin mary
4 ?trinity, hymn*, psalm*, ?advent, nativity, ?disciple*, reverend, ?rev, synod, pulpit, liturg*
4 contraception mandate
# Hinduism
4 hindu*, diwali, krishna, ?shiva, ganesh*, brahmin*, yoga guru, kumbh mela, vishnu, ganges
# Islam
4 islam*, muslim*, mosque*, imam*, quran, koran, qur'an, hajj, mecca, sharia, hijab*, burqa*, niqab*
4 burkini*, prophet muhammad, muhammad, allah, shiite*, shia, sunni*, sufi*, ayatollah*, fatwa*, mullah*
4 muezzin, islamophobi*, ummah, cleric*, halal
# Judaism
4 jewish, judaism, jew, jews, rabbi*, synagogue*, torah, talmud*, kosher, hasidic, orthodox jew*
4 anti semiti*, antisemiti*, bar mitzvah, bat mitzvah, sabbath, shabbat, kabbalah, yeshiva
# religious festival and holiday
3 easter, ramadan, eid, hanukkah, chanukah, yom kippur, rosh hashanah, passover, ?lent, good friday
3 pentecost, ?epiphany, all saints, ash wednesday, purim, palm sunday, sukkot, iftar
1 christmas
# religious leader
3 chief rabbi, grand mufti, ?patriarch, religious leader*, faith leader*, spiritual leader, evangelist*
3 televangelist*, ?guru, ?gurus, chaplain*
# pope
4 pope, popes, papal, papacy, vatican, holy see, pope francis, pope benedict, john paul ii, pontiff*
4 conclave, st peter's square, encyclical
`;
