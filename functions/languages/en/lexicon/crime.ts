/** English terms that speak for crime, law and justice; the format is that of `compileLexicon`. */
export const crime = `
# crime, law and justice
3 criminal*, crime, crimes, ?victim*, felony, misdemeanor*, offender*, illegal, illegally, unlawful, ?guilty
3 ?innocent, allegedly, perpetrator*, wrongdoing
2 alleged, accused, accuse*, violent, violence, assault*, ?abuse, ?abused, ?threat, ?threats, ?threaten*
2 suspected, ?weapon, ?suspicious, harass*, ?offence, ?offense, ?confess*, confession
0 in charge, free of charge, service charge*, bank charges, extra charge, charge of, battery charg*
0 trial and error, clinical trial*, drug trial*, vaccine trial*, time trial*, free trial, trial run
0 court of public opinion, food court*, tennis court*, basketball court*, centre court, center court
0 clay court*, hard court*, grass court*, royal court, courtyard, hearing loss, hearing aid*
0 hearing impaired, hard of hearing, ruling party, ruling coalition, ruling elite, law of gravity
0 law of physics, laws of physics, laws of nature, murphy's law, by law, appeal to, appeals to
0 appeal of, sex appeal, appeal for donations, fundraising appeal, charity appeal, space probe*, shot at
0 long shot, slap shot, penalty shot, flu shot*, booster shot*, photo shoot*, shot in the arm, snap shot
0 shot a film, shot on location, goal shot, shot stopper, threat of rain, steal the show, stole the show
0 steals the show, stealing the show, time thief, arrested development, cardiac arrest
0 sentence structure, in one sentence, house of cards, guilty pleasure*, killer whale*, killer instinct
0 killer app, killer heels, execution of the plan, skin graft*, hard graft, bail out, bails out
3 murder suspect, gunmen, slayings, charged, pleads guilty, accused of, sentenced to, dies in jail
3 found dead, dead body, human remains, remains found, cold case, missing man, missing child, foul play
3 police shooting, officer involved, fatally, bodies, stabs, shoots, kills, killed his, killed her
3 beat to death, attempted murder, double homicide, murder trial, sex offender, sexual predator
3 child porn*, pornography charges, statutory, sex assault, indecent exposure, groping, groped, voyeur*
3 peeping tom, drug dealers, meth lab, pot bust, dui, drunk driver, drunken driving, road rage
3 vehicular, police chase, chase ends, standoff, stand off, held hostage, home invasion, graffiti vandal
3 stolen car, car thief, lethal injection, wrongful conviction, exonerat*, dna evidence, mistrial
3 justices, settlement, testimony, bomb scare, school threat, mass shooting, mass shooter, sandy hook
3 columbine, aurora shooting, las vegas shooting, police department, deputies, deputy, trooper
3 identity thieves, gang member*, gang violence, mob, hells angels
# crime
4 sexual assault, rape, raped, rapist*, sex offender*, child abuse, child molest*, pedophil*, paedophil*
4 domestic violence, hit and run, arson*, trafficker*, human trafficking, people smuggl*, smuggl*
4 blackmail*, extortion*, vandal*, stalker, stalking, sex abuse
3 crime scene, abuser*, molest*, indecent, perpetrator, gun crime, knife crime, hate crime*
3 sexually abused, sexual abuse, serial killer*, torture*, impersonat*, counterfeit*, sex crimes, poacher*
3 drunk driving, drink driving, looters
# corruption
4 corruption, bribe*, bribery, kickback*, embezzl*, money laundering, ?graft, corrupt, misuse of funds
4 abuse of office, panama papers, conflict of interest, anti corruption
# cyber crime
3 hacker*, hacking, hacked, phishing, ransomware, identity theft, cyber attack*, cyberattack*
3 data breach*, cyber crime, cybercrime, malware, spyware, dark web
# drug related crimes
4 drug trafficking, drug dealer*, drug cartel*, cocaine, heroin, meth, methamphetamine, drug smuggl*
4 drug lord*, drug bust, narcotics, fentanyl, el chapo, sinaloa, drug ring, crack cocaine, drug possession
4 ecstasy pills
2 marijuana, cannabis, cartel*
# fraud
4 fraud*, fraudster*, ponzi, scam, scams, scammer*, swindl*, con man, conman, con artist, tax evasion
4 forgery, ?forged, insider trading, wire fraud, perjury
# homicide
4 murder*, homicide*, manslaughter, stabbed, stabbing*, strangl*, killer*, gunman, shooting*, shot dead
4 shot to death, beaten to death, fatally shot, mass shooting*, slain, slaying, decapitat*, dismember*
4 double murder, assassin*
3 killing, killings, shooter*, gunned down, gunshot*, bludgeon*, knifed, shots fired, stab wounds
3 poisoned, body found, lynch*, drive by, ?shot, killed wife, killed husband
# kidnapping
4 kidnap*, abduct*, ransom, held captive, hostage taker*, captor*, amber alert, missing girl, missing boy
4 missing woman, missing teen*
# organised crime
4 mafia*, mobster*, organised crime, organized crime, gang, gangs, gangster*, cosa nostra, camorra, yakuza
4 triads, hitman, hit man, mob boss, crime family, crime syndicate
# robbery and theft
4 robbery, robberies, robber*, burglar*, theft*, ?thief, thieves, ?stolen, ?stole, ?steal, ?steals, ?stealing
4 shoplift*, heist*, carjack*, mugged, mugging, pickpocket*, looted, armed robbery, bank robber*, break in
4 ?getaway
# war crime
4 war crime*, crimes against humanity, war criminal*, international criminal court, hague tribunal
# judiciary
4 judge, judges, supreme court, high court, appeals court, court of appeal, magistrate*, juror*, jury
4 prosecutor*, prosecution, attorney general, attorney*, defense lawyer*, defence lawyer*, barrister*
4 plaintiff*, defendant*, grand jury, district attorney, public prosecutor, justice department, law firm
3 lawyer*, solicitor*, lawsuit*, sued, sues, suing, sue, indict*, acquit*, convict*, verdict*, sentenc*
3 testif*, trial, trials, bail, plead*, pleaded guilty, plea deal, subpoena*, litigation, legal battle
3 class action, ?settlement with, parole, ?probation, ?witness*, jurisdiction, ruled that, ?ruling, extradit*
# court
4 ?court, ?courts, courtroom*, tribunal*, courthouse*, in the dock, old bailey, crown court, district court
4 federal judge, scotus, county court
3 ?appeal, appealed, ?charges, ?hearing, life in prison, life sentence, death penalty, death row, ?execution*
3 ?executed, jail term, years in prison, years in jail, years behind bars, death sentence, charged with
# law
2 legal, ?law, ?laws, constitutional, statute*, legislation, civil law, legality, illegal
# law enforcement
4 fbi, scotland yard, interpol, europol, detective*, sheriff*, swat team, nypd, lapd, undercover
4 law enforcement, dea, manhunt, drug enforcement, border patrol, police custody, forensic*
3 ?prison*, ?jail*, inmate*, behind bars, ?custody, surveillance, fugitive*, on the run, escaped prisoner
3 correctional, warden, rikers, guantanamo, investigator*, interrogat*, incarcerat*, cops, cop
2 investigation*, investigat*, ?probe, ?raid, ?raids, raided
# arrest
4 arrest*, handcuff*, detained, apprehend*, remanded, caught on camera stealing, taken into custody
4 arrest warrant, mugshot*, warrant for
3 detain*, detention, suspect, suspects
# police
4 ?police*, policeman, policemen, constable*, police chief, police officer*, cop, cops, state trooper*
4 patrol car, police brutality, bodycam, body cam, body camera, taser*
1 ?officer, ?officers
`;
