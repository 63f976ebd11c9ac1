/** English terms that speak for arts, culture, entertainment and media; the format is that of `compileLexicon`. */
export const arts = `
# arts, culture, entertainment and media
3 entertainment, showbiz, box office, artistic, artistically, ?masterpiece*, comedian*, comedy, comedies
3 comic*, sitcom*, stand up comedy, entertainer*, celebrities, hollywood, broadway, bollywood, nollywood
3 pop culture, red carpet, sneak peek, sketch show, spoof*, parod*
2 artist*, creative, premiere*, ?critic, ?critics, acclaim*, ?cult, blockbuster*, audience*, hilarious
2 hilariously, ?star, ?stars, starred, starring, co star, costar*, satir*, ?fan, fans, ?icon*, ?iconic
2 spoiler*, trailer*, rehears*, storytell*, storyteller*, nostalgi*, remake*, reboot*, performer*, ballad*
1 ?performance, talent*, ?character, ?characters, ?scene*, perform*, ?stage, culture, inspired by, joke
1 jokes
1 funny, laugh*, tribute*, ?debut*
0 five star hotel*, four star hotel*, three star hotel*, star sign*, star witness, star rating*
0 football star*, star player*, star striker*, tennis star*, star chef*, plot of land, plots of land
0 bomb plot*, terror plot*, assassination plot*, coup plot*, murder plot*, plaster cast, cast a vote
0 cast their votes, cast ballots, cast doubt, play a role, plays a role, played a part, play a part
0 plays a part, playing a role, foul play, play with fire, role play, power play, play off*, play offs
0 fair play, level playing field, rubber band*, band of, armed band, frequency band*, tax band*
0 rock bottom, rock fall*, rock face, rock climb*, rocks and, hard rock cafe, pop up, pop in
0 single market, single currency, single mother*, single parent*, single people, single handed*
0 every single, criminal records, medical records, health records, police records, world records
0 tour of duty, tour of inspection, host of, host country, host nation, host city, pie charts
0 crime scene*, scene of the crime, scene of the accident, at the scene, scene of the crash
0 stage a protest, staged a protest, stage of the disease, early stage*, final stage*, group stage*
0 knockout stage*, stage win, stages of, theatre of war, film of oil, drama school shooting
0 climate fiction, press ahead, press charges, press conference*, press for, bench press
0 weather channel, english channel, approval rating*, credit rating*, love story, the story of my life
0 cover story, success story, success stories
3 celebrity, comedic, mocks, skewers, roasts, roasted, trolls, trolling, colbert, kimmel, fallon
3 jon stewart, john oliver, trevor noah, samantha bee, conan, letterman, seth meyers, bill maher, onion
3 mad magazine, funny or die, stand up, punchline*, funniest, joking, new yorker, rolling stone
3 vanity fair, golden globes, tonys, vmas, mtv awards, stars in, cast of, teaser, finale, season two
3 season three, season 2, season 3, season 4, season 5, new season, series finale, second season
3 spinoff, franchise film, marvel, dc comics, batman, superman, spider man, wonder woman, avengers, jedi
3 hunger games, twilight saga, orange is the new black, bachelor, real housewives, kardashians
3 keeping up with, teen mom, honey boo boo, duck dynasty, disney film, disney movie, disney princess
3 amazon prime series, showtime, pbs, tv shows, tv's, anchor, anchors, newsweek, gawker, megyn kelly
3 bill o'reilly, o'reilly, hannity, tucker carlson, anderson cooper, rachel maddow, brian williams
3 matt lauer, katie couric, don lemon, chris cuomo, jake tapper, glenn beck, rush limbaugh, news media
3 press corps, imageblog, gallery show, art show, art fair, art basel, photography series, illustrations
3 installation, moma, the met, street artist*, banksy, art history, dance company, opera house, playbill
3 musical theater, theater review, stage door, theatre review, poet laureate, book review
3 books of the year, new book, ya novel, audiobook*, bookshelf, short story, album review, new album
3 new single, world tour, tour dates, country star, music videos, beyonce's, taylor swift's, kanye's
3 rihanna's, miley, gaga, bieber's
2 directs, producer, producers, diva, portray*, plays a, role, instagrams, gif, gifs, vine, vines
2 selfie, selfies
3 horror, western film, short film*, quiz show*, radio station*, fairytale*, myth, myths, mytholog*
3 aria*, piano*, drums, flute*, folk music, samba, applause, bust of, landscape painting, clown*
3 acrobat*, juggl*, parade*, fireworks, amusement park*, roller coaster*, theme park*, discotheque*
3 board game*, card game*, dice, doll, dolls, magic show*, nightlife, night club*, gambling, casino
3 casinos, gamblers, blackjack, poker, pastime*, entertain, entertained
# arts and entertainment
3 rapper*, mixtape*, lookalike*, biopic*, zine, zines, soundtrack*, trailer drops, bloopers, late night host*, ?host, emcee
3 snl, saturday night live, daily show, late show, tonight show, the voice, american idol, game of thrones, mad men
3 breaking bad, stranger things, walking dead, big bang theory, modern family, grey's anatomy, house of cards, veep
3 this is us, black mirror, sherlock, downton abbey, harry potter, star trek, james bond
2 arts, impresario*, cabaret*, burlesque, ?circus*, magician*, illusionist*, puppet*, pantomime, vaudeville
2 variety show
# cinema
4 film, films, movie*, filmmaker*, film maker*, screenplay*, cinema*, screenwriter*, cinematograph*
4 moviegoer*, sequel*, prequel*
3 film director*, director of photography, actor*, actress*, biopic*, documentar*, rom com*
3 romantic comedy, thriller*, horror film, horror movie, sci fi, science fiction, animated, animation
3 pixar, big screen, silver screen, oscar*, academy award*, golden globe*, palme d'or, bafta*, screenings
3 film festival, leading man, leading lady, supporting role, best picture, best director, best actor
3 best actress, superhero*, star wars, movie theater*
2 screening, ?cast, ?screen, ?franchise, ?scripts, ?script, villain*, ?plot, filming, filmed, stunt*, ?studio
2 ?studios, cameo*, casting, westerns, box office takings, short film, indie film, spin off, adaptation*
2 lead role, title role, costar*, multiplex*, popcorn
# dance
3 dancer*, ballet*, choreograph*, ballerina*, tango, flamenco, salsa, hip hop dance, breakdanc*, twerk*
2 dance, dancing, ?dances, waltz*, bolshoi
# fashion
3 couture, fashion week, catwalk*, runway show, fashion designer*, fashion house*, supermodel*
3 fashion show, ready to wear
# literature
4 novel*, novelist*, poet, poets, poetry, poem*, bestseller*, best selling author, best seller, memoir*
4 literary, literature, booker prize, pulitzer*
3 author, authors, authored, writer*, book, books, playwright*, anthology, short stories, fairy tale*
3 children's book, book club, bookseller*, bookshop*, bookstore*, graphic novel*
3 nobel prize in literature, fiction, non fiction, nonfiction, paperback*, hardback, comic book*
3 harry potter, sherlock holmes, shakespeare*, haiku
2 ?publisher*, publishing house, essays, ?chapter*, reading list, narrator*, trilogy, protagonist*
2 librarian*, page turner, autobiograph*, biograph*, prose, satirist*
1 ?reader*, published, ?story, ?stories, ?tale*, writing, wrote
# music
4 singles chart*, album chart*, albums chart*, pop chart*, hot 100, music chart*, download chart*
4 record shop*, vinyl records, hit single*, debut single*, chart topping, number one single
4 album*, musician*, singer*, songwriter*, rapper*, rock band, boy band, girl band, girl group, pop star*
4 concert*, orchestra, orchestras, symphon*, philharmonic, guitar*, guitarist*, drummer*, pianist*
4 violin*, opera, operas, jazz, hip hop, rock n roll, rock and roll, hit single, record label*, grammy*
4 eurovision
3 music, musical, musically, song, songs, lyric*, melody, melodies, ?tune, ?tunes, ?rap, ?soul music, reggae
3 afrobeat*, gospel, ?blues, ?punk, heavy metal, k pop, country music, soundtrack*, debut album
3 number one hit, chart topp*, top 40, music video, playlist*, mixtape*, vinyl, saxophon*, trumpet*, cello
3 cellist*, choir*, soprano*, ?tenor*, composer*, ?conductor*, disc jockey*, dj, djs, gig, gigs, setlist
3 frontman, frontwoman, vocalist*, lead singer, duet*, karaoke, brit awards, mtv, spotify, encore, remix*
2 ?band, ?bands, ?tour, ?ep, ?rock, ?pop, singing, sang, sings, sing, ?single, ?singles, ?charts, ?rhythm*
2 ?beats
2 bassist*, acoustic, ensemble*, ?record deal, ?records, stadium tour
# theatre
4 theatre*, playwright*, stage play, theatregoer*, theatrical, drama school, west end musical, tony award*
4 dramatist*
3 on stage, broadway musical, repertoire*, stage production, rehearsal*, olivier award*, off broadway
3 dramatic arts, stagecraft, improv, monologue*
2 theater*, ?play, ?plays, ?drama, ?dramas, actor*, ?director
# visual arts
4 painter*, painting*, sculpt*, art gallery, art galleries, artwork*, contemporary art, modern art
4 photographer*, exhibition*, watercolo*, fresco*, street art, graffiti, art dealer*, art collector*
4 impressionis*, surrealis*, cubis*, renaissance, pop art, installation art, curator*, ceramicist*
4 illustrator*, cartoonist*, work of art, works of art
3 art, gallery, galleries, exhibit*, ?portrait*, mural*, ?canvas*, drawings, masterworks, photography
3 design museum, architect*, architecture, self portrait, retrospective, biennale, tattoo artist
2 ?sketch*, ?craft, ?crafts, pottery, ceramic*, designer, drawing
2 artisan*, art world, exhibiting, portrait of
1 photo, photos, photographs, photographed, ?images
# festival
3 festival*, music festival, glastonbury, coachella, edinburgh fringe, burning man, carnival*, sundance
3 tribeca, south by southwest, sxsw, lollapalooza, headlin* act, headliner*
# culture
3 cultural heritage, folklor*, folk art, cultural, traditional dress, cultural centre, cultural center
3 culture secretary, culture minister
1 tradition*, heritage, ?legend*
# language
3 dictionary, dictionaries, word of the year, linguist*, grammar, dialect*, vocabular*, mother tongue
3 esperanto, spelling bee, slang, native language, indigenous language*
2 languages, translat*, language, punctuation, pronunciat*
# library and museum
4 museum*, smithsonian, louvre, british library, tate modern, guggenheim
3 librar*, archive*, ?collections, artefact*, artifact*
# monument and heritage site
3 monument*, world heritage, heritage site*, castle*, palace of versailles, cathedral restoration
3 unesco world heritage, notre dame, ?statue*, memorials
# mass media
3 licence fee*, license fee payer*, bbc governors, bbc trust, public broadcaster*, commercial broadcaster*
3 journalis*, broadcaster*, newspaper*, magazine*, tabloid*, editor in chief, press freedom, fake news
3 media mogul, media outlet*, newsroom*, news anchor*, anchorman
2 ?media, ?press, reporter*, editor*, editorial*, columnist*, op ed, headlines, circulation, correspondent*
2 misinformation, disinformation, cable news
# news media
3 fox news, cnn, msnbc, bbc news, al jazeera, buzzfeed, huffpost, huffington post, breitbart, reuters
3 associated press, news agency, new york times, washington post, news network, nbc news, abc news
3 cbs news
2 breaking news coverage, daily mail, the guardian, wall street journal, the sun newspaper, news organi*
# social media
2 instagram, tiktok, youtuber*, influencer*, vlogger*, viral video, facebook post, hashtag*, ?viral, tweet*
2 youtube star, snapchat, meme, memes, social media, retweet*, podcast*, livestream*
# television
4 tv show*, tv series, television series, tv drama, soap opera*, reality tv, reality show*, reality star
4 sitcom*, talk show*, game show*, late night, emmy*, primetime, prime time tv, season finale
4 game of thrones, doctor who, eastenders, coronation street, saturday night live, snl, daily show
4 netflix, hbo, ?the voice, x factor, big brother, the bachelor, bachelorette, american idol
4 strictly come dancing, dancing with the stars, the simpsons, family guy, south park, sesame street
4 star trek, breaking bad, walking dead, mad men, downton abbey, ?the crown, stranger things, ?the office
3 tv presenter*, television presenter*, tv host*, talk show host, tv star, showrunner*, tv programme*
3 tv licence, broadcasting, small screen, miniseries, mini series, binge watch*, cartoon*, tv special
3 tv personality
2 tv, television*, ?episode*, viewer*, ?channel, ?ratings, broadcast*, presenter*, season premiere, hulu
2 disney, nbc, abc, cbs, itv, channel 4, ?season, ?host, ?hosts, co host
# radio
3 radio station, radio presenter, radio show, radio host, disc jockey, radio 4, radio 1, npr
2 radio
`;
