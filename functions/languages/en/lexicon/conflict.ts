/** English terms that speak for conflict, war and peace; the format is that of `compileLexicon`. */
export const conflict = `
# conflict, war and peace
3 ?rebels, militia*, insurgen*, ?militant*, fighters, hostilities, warfare, battlefield*, combat
3 front line*, frontline*, war torn, warring, war zone*
2 fighting, clashes, army, ?troop*, ?soldier*, military, weapons, ?arms, ?commander*, ?attack*, killed
2 ?siege
2 gunfire, armed, bloodshed
3 threat of war, threats of war, risk of war, brink of war, military threat, threat of invasion
3 warmonger*, military escalation, military build up, military buildup, troop build up, troop buildup
3 saber rattling, sabre rattling, military aggression, russian aggression, act of aggression
3 military technical
2 security guarantees, security guarantee, ultimatum*, confrontation*, nato, red lines, provocation*
0 battle of ideas, battle with cancer, cancer battle, battle against cancer, war on drugs, war of words
0 price war*, trade war*, bidding war*, turf war*, star wars, war against cancer, culture war*
0 arms around, open arms, up in arms, heart attack*, panic attack*, asthma attack*, shark attack*
0 verbal attack*, cyber attack*, personal attack*, in peace, rest in peace, peace of mind
0 peace and quiet, nobel peace prize, fish tank*, think tank*, water tank*, fuel tank*, tank top*
0 salvation army, task force, market forces, work force, sales force, forces of nature
0 general election*, general manager, attorney general, secretary general, director general
0 general public, general hospital, in general, protest song*, industrial revolution, digital revolution
0 green revolution
3 crossfire, firefight, warlike, rebel fighters, civilian deaths, civilians killed, shell fire, besieged
3 military base, marines, us forces, coalition forces, us military, us soldiers, american soldiers
3 british soldiers, gunbattle*, soldiers killed, troops killed, militants killed, air raid*, air raids
3 strafed, foot soldiers, veterans of the war, no man's land
2 baghdad, najaf, falluja, basra, kabul, kandahar, helmand, grozny, beslan, ramallah, jenin, nablus
2 gaza strip, hebron, janjaweed, tikrit, sadr city, moqtada al sadr, sadr, kashmir, sarajevo, vukovar
2 kunduz, raqqa, sanaa, hodeidah, tripoli, misrata
# act of terror
4 terror attack*, terrorist attack*, suicide bomb*, car bomb*, bombing*, isis, islamic state, al qaeda
4 al shabaab, boko haram, jihadi*, jihadist*, terrorist group*, hostage crisis, terror group
3 terrorist*, terrorism, bombers, bomber, extremist*, daesh, taliban, haqqani, ?hostage*, radicali*
3 lone wolf attack, roadside bomb
4 suicide bomber*, car bombs, bomb blast*, bomb attack*, bomb explosion, blew himself up, roadside bombs
4 truck bomb*, beheading*, hostage taking, militant group*, islamist militant*, abu sayyaf, zarqawi
4 osama bin laden, bin laden, al qaida, lashkar, eta, ira, tamil tigers, hijack*, school siege
4 terror suspect*, terror plot*, bomb threat
# armed conflict
4 airstrike*, air strike*, ceasefire*, cease fire*, artillery, shelling, shelled, missile strike*
4 missile attack*, drone strike*, rocket attack*, invasion, invaded, invade, offensive against
4 military offensive, troop withdrawal
3 navy, fleet, allies, naval, submarine*, battleship*, invaders, ?siege, warships, armada, regiment*
3 hezbollah, hamas, houthi*, peshmerga, mortar*, warplane*, fighter jet*, ?tank, ?tanks, rocket fire, gunmen
3 ambush*, bombard*, missile*, counteroffensive, occupied territor*, annex*, military operation
3 special forces, no fly zone, paramilitar*, battle, airbase, air base
2 gaza, idlib, aleppo, kharkiv, mariupol, bakhmut, donbas, donetsk, luhansk, tigray, darfur, mosul
2 fallujah, west bank, crimea, kherson, nagorno karabakh, kashmir border, deploy*, casualties, retreat*
2 stronghold*, warship*, ammunition, grenade*
3 military exercise*, military drill*, war games, military manoeuvres, military maneuvers
3 nuclear weapons, missile defence, missile defense, missile crisis, air defence, air defense
3 troop withdrawal*, russian troops, russian forces, ukrainian forces, armed forces, israeli army
3 russian army, ukrainian army, invasion of ukraine, military presence, incursion*, troop deployment*
3 deployment of troops, us troops, british troops, american troops, troops in iraq
3 troops in afghanistan
# guerrilla activity
3 guerrilla*, farc, insurgency, insurgents, warlord*, maoist rebels, shining path, rebel group
3 rebel groups, partisan fighters, jungle camp
# war
4 war in, civil war, world war, war with, wartime, cold war, vietnam war, war on terror, trench*
4 declared war, war effort, prisoner of war, iraq war, gulf war
3 ?war, ?wars, warring parties
# military occupation
3 occupying force*, military occupation, occupied by, israeli occupation, annexation
# civil unrest
3 unrest, uprising*, rebellion*, revolt*, civil disobedience, revolution, insurrection*, mutiny
# demonstration
3 protester*, protestor*, demonstrator*, ?protest*, demonstration*, sit in, marched, marchers, rallied
3 mass protest*, tear gas, water cannon
# riot
3 riot*, looting, looted, molotov, rampage, barricade*, burning cars, mob violence
# coup d'etat
4 coup, military coup, coup attempt, attempted coup, putsch, junta, seized power, military takeover
4 coup leader*
# massacre
3 ?massacre*, mass grave*, slaughtered, mass killing*, beheaded
# genocide
4 genocid*, ethnic cleansing, srebrenica, holocaust, rwandan genocide, rohingya
# peace process
3 peace talks, peace deal, peace agreement, peace process, peace accord*, truce, armistice, peacekeep*
3 peace plan, disengagement, demilitari*, peace treaty, peace envoy, oslo accords, blue helmets
3 reconciliation, prisoner swap
2 ?peace, negotiations to end
# post-war reconstruction
2 demining, landmine*, land mine*, reconstruct*, unexploded
# disarmament
3 disarm*, arms control, chemical weapons convention, decommissioning of weapons, weapons inspect*
3 arms treaty, non proliferation
# prisoners of war
3 prisoners of war, pow, pows, captured soldiers, prisoner exchange
`;
