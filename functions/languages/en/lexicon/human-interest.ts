/** English terms that speak for human interest; the format is that of `compileLexicon`. */
export const humanInterest = `
# human interest
3 adorable, adorably, weird, bizarre, heartwarming, heart warming, quirky, unusual, ?amazing
3 incredible story, oddest, goes viral, went viral, oddly, ?strange, hilarious video, strangest, cute
3 cutest, hero, heroes, good samaritan, miracle, bucket list, surprise*, act of kindness, acts of kindness
3 kindness, stranger*, lottery winner*, mystery, ufo, ufos, alien, aliens, ghost*, haunted, bigfoot
3 loch ness, psychic, conspiracy, lookalike*, prank*, dressed as, look alike, you won't believe
3 heartbreaking, incredible, pays it forward, pay it forward, florida man, naked man, naked woman, nude
3 naked, penis, poop, fart, ?butt, pooping, zombie*, ?worst, ?monster, texas man, man who, woman who, dumbest
3 creepy, freaky, wacky, ?epic, ?odd, ?giant, ?drunk, drunken, good news, feel good, uplifting
3 faith in humanity, ?touching, ?inspiring, stranger's, reunited, reunite*, reunion, long lost, homeless man
3 rescue dog, ?saves, rescued from, saved from, firefighters rescue, heroic, hero dog, raises money
3 gofundme, bullied, make a wish, veteran surpris*, generous, random acts, selfless, pit bull, shelter dog
3 saved his life, saved her life, guinness, tattoo*, stunned, surprise party, found alive, thank you note
3 hug, hugs, ?compassion
2 ?man, ?woman, police say, dad, dog, cat, year old, neighbor*, neighbour*, ?stuck, grandma, grandfather
2 grandmother, toddler, teen, baby, ?snow, ?sign, dude, guy
0 man of the match, man united, man city, man utd, giant killer*, giant slalom, tech giant*
0 internet giant*, retail giant*, search giant*, energy giant*, giant panda*, san francisco giants
0 new york giants, sign a deal, warning sign*, stop sign, vital sign*, star sign*, queen's speech
0 king size*, burger king, stephen king, martin luther king, larry king, billie jean king
0 larry king live, worst case, bad to worst, worst hit
3 weird news, wild story, weirdest, craziest, bizarrely, freak, oops, mishap*, epic fail, awkward
3 outrageous, unbelievable, shocking moment, caught on camera, selfie with, photobomb*
3 wardrobe malfunction, mistaken for, accidentally, found in a, stuck in, trapped inside a, escaped
3 on the loose, runaway, rescued by, reunited with, returns lost, lost dog, lost ring
3 message in a bottle, time capsule, world record, sets record, breaks record, oldest, youngest, tallest
3 good deed, pays for, tips waitress, huge tip, waitress, cop helps, officer helps, firefighter saves
3 tear jerker, tearjerker, emotional moment, restores faith, surprise proposal, flash mob, hoax, hoaxes
3 urban legend, sasquatch, chupacabra, mermaid*, unicorn, vampire*, haunted house, paranormal, sex toy
3 sex toys, genitals, urinat*, pee, peeing, nudist*, streaker, stripper*, strip club, twerking
3 inmate escapes, weird laws, cops say, man arrested for, woman arrested for, florida woman, texas woman
3 ohio man, burglar stuck, thief returns, snake in, spider in, aww, cuddl*, snuggl*, puppies, kittens
3 puppy, kitten, pug, corgi*, dachshund*, chihuahua*, golden retriever*, therapy dog, service dog
3 blind dog
2 old man, elderly man, elderly woman, teenager, veteran, vet, survivor, boy, girl, toddlers
2 little girl, little boy, kid, baby's, hero's, world's
3 lost and found, turned up, turns up, after thirty years, after forty years, years later, met by chance
3 by chance, separated at birth, longest marriage, seventieth anniversary, golden wedding, hats, stunt
3 bet, dare, lottery, jackpot, good fortune, lucky, luckiest, carrot, mayor cat, elected cat, honorary
3 gave away, gives away, record attempt
# anniversary
3 anniversary, anniversaries, centenary, bicentenary, commemorat*, jubilee, centennial, years since
3 100th birthday, years on
# award and prize
3 award ceremony, nobel peace prize, medal of honor, knighthood, honoured with, honored with, nobel prize
3 knighted, person of the year, awarded
1 award*, prize*, honored, honour*
# celebrity
3 celebrity, celeb, celebs, paparazzi, kardashian*, famous for, socialite*, engagement ring, baby bump
3 split from, gives birth to, it couple, dating rumors, girlfriend of, sex tape, tell all, baby shower
3 ?famous, gossip, heartthrob
# ceremony
2 ceremony, ceremonies, funeral*, memorial service, burial, buried, eulogy, ?wake, unveiled, inaugurat*
2 laid to rest, mourner*
# high society
2 socialites, high society, gala, galas, debutante*, aristocrat*
# royalty
4 royal family, queen elizabeth, prince harry, meghan markle, prince william, kate middleton
4 prince charles, king charles, buckingham palace, duchess*, duke of, royal wedding, royal baby
4 kensington palace, princess*, monarch*, coronation, royal, royals, windsor castle, prince george
4 prince philip, prince andrew, her majesty
1 queen, ?king, prince, ?duke
# record and achievement
3 guinness world record*, world's oldest, world's largest, world's tallest, world's longest
3 world's smallest, oldest person, record breaking attempt, world's biggest, oldest woman, oldest man
3 tallest man, world's fastest, world's first
`;
