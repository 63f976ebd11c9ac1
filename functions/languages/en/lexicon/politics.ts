/** English terms that speak for politics; the format is that of `compileLexicon`. */
export const politics = `
# politics
4 politic*, politician*, presidency, prime minister*, senator*, congressman, congresswoman, lawmaker*
4 governor*, white house, downing street, capitol hill, kremlin, democracy, bipartisan, state department
4 republican*, democrats, democrat, left wing, right wing, far right, far left, socialis*, communis*
4 populis*, nationalis*, statesman, opposition leader*, ruling party, gop, head of state, geopolit*
4 dictator*, authoritarian*, leader of the opposition
3 ?regime*, democratic, ?liberal*, ?conservative*, policies, policy, administration, government*, president*
3 ?opposition, ?cabinet, state visit, official visit, ideolog*, activist*, spokesman, ?mandate, ?reform*
3 rhetoric, ?speech, filibuster*, ?poll, ?polls, partisan, ?veto, vetoed, cronies, ?leaders, gun control
3 second amendment, ratif*, executive order*, ?independence, sovereign*, secession, autonomy, republic
3 federal, mayor, mayors, commissioner
2 colony, colonies, colonial, ?empire, ?kingdom, ?territory, accession, treaty, ?allies, ?ruler*, ?leader
2 minister, ?ministry, ?bill, ?pledge*, ?agenda, ?official*, debate*, ministers
1 ?rule, ?party, ?statement, ?state, ?power, ?crisis, ?national, ?nation, countries, country, ?public
0 birthday party, birthday parties, dinner party, dinner parties, garden party, christmas party
0 search party, third party, third parties, party guest*, party dress*, bachelor party
0 bachelorette party, pool party, tea party guests, office party, party animal*, surprise party
0 filing cabinet*, kitchen cabinet*, medicine cabinet*, display cabinet*, steam power, solar power
0 wind power, nuclear power, power plant*, power station*, power line*, power outage*, power cut*
0 power supply, electric power, power steering, horse power, state of mind, state of the art
0 solid state, state of shock, steady state, school principal, primary school*, primary care
0 primary cause, public transport, public health, public place*, public figure, rule of thumb, as a rule
0 ground rules, national park*, mental state, advertising campaign*, marketing campaign*
0 publicity campaign*, vaccination campaign*, talks about, loose talk, talk show*, rally driver*
0 car rally, market rally, stocks rally, tennis rally, lead singer*, market leader*, religious leader*
0 gang leader*, team leader*, league leaders, race leader*, loyalty card, vote of thanks, house party
0 green house*, poll tax riots on film, heads of department
4 policymaking, statecraft, prime ministerial, first lady, vice presidential, head of government
4 lame duck, ruling coalition, opposition party, opposition parties, opposition politician*, strongman
4 deputy prime minister, deputy president, speaker of parliament, interim government
4 transitional government, caretaker government, unity government, provisional government, regime change
4 power sharing, senate majority, house republicans, house democrats, trump's, obama's, clinton's
4 bush's, trump administration, obama administration, bush administration, trumpcare
4 gun violence debate, nra, bill signing, pelosi, mcconnell, schumer, mueller, comey, sanders, warren
4 pence, spicer, bannon, kushner, huckabee, giuliani, rubio, romney, mccain, palin, devos, tillerson
4 kavanaugh, scalia, gorsuch, maga, birther*, russia investigation, russia probe, collusion, emoluments
4 electors, redistrict*, superdelegate*, islamabad talks, nation building, constitutional court
4 martial law, curfew*, self rule, devolution, home rule, statehood
3 progressives, tea partiers, moderates, hardline, hawks, dovish, pundit*, spokeswoman, aides
3 allegiance, propaganda, demagogu*, tyrant*, tyranny, fascis*, marxis*, leftist*, rightist*
3 monarchist*, separatist*, protest vote, unelected, lawmaking, congressmen, statesmen, oligarch*
3 corruption scandal, scandal, subpoena power
2 governing, governance, leader of, bureaucrat*, citizen*, civic, civil society, treaties, foreign
2 international, multilateral, pact, accord, resolution, border, borders, capital city
2 nationwide address, urges, vows, accuses, denounces, condemns, rejects, regional leaders
2 world leaders, leaders meet
1 iraq*, iran*, israel*, palestin*, afghan*, pakistan*, syria*, lebanon, lebanese, libya*, sudan*
1 somali*, ukrain*, russia*, chinese, chechen*, chechnya, north korean, south korean, cuba, cuban
1 venezuela*, egypt*, saudi*, turkey, turkish, taiwan, myanmar, haiti*, zimbabwe*, nigeria*, kenya*
1 ethiopia*, congo*, rwanda*, serbia*, kosovo, indonesia*, thailand, philippine*, nepal*, sri lanka*
3 amendment*, prime minister's, tear gas, throne, protectorate*, occupying, resistance movement*
3 liberation, national liberation, security forces, nuclear programme, enrichment, intelligence agency
3 intelligence service*, border fence, air defence, general strike, majority in, minority government
3 coalition partner*, heads of state, founding of the state, declaration of independence
3 constitutional monarchy, federation, confederation, annexed, ceded, war effort, military junta
3 ousted president, opposition groups, government forces, border controls
3 prime minister said, foreign ministry said
3 appealed for calm, ceasefire talks, peace talks, aid workers, aid worker
3 arms inspectors, nuclear arms, nuclear talks, six nation talks, ballots cast, tight security
3 green zone
3 settlers, west bank, gaza, baghdad, kabul, kashmir
3 darfur, xinhua, itar tass, un official
# election
4 election*, electoral, elect, elected, ballot*, voter*, vote, votes, voted, voting, ?poll, ?polls
4 polling station*, polling day, by election, midterm*, primaries, iowa caucus*, new hampshire primary
4 super tuesday, swing state*, electoral college, gerrymander*, ?runoff, ?run off, re election, reelection
4 landslide victory, electoral commission, exit poll*, ?delegates, electorate, caucus*, constituenc*
4 constituency
4 pollster*, opinion poll*, opinion polls, vote count*, recount, turnout, incumbent, incumbents
4 presidency bid, running for president, run for president, bid for president, landslide, hustings
4 registered voters, election fraud, rigged election, vote rigging, rigging, early voting
4 electoral roll, general election, local elections, runoff election, polling
# political campaigns
4 campaign trail, presidential campaign, running mate, nominee, presidential candidate*, presidential race
4 manifesto*, canvass*, super pac*, attack ad*, stump speech, town hall, republican national convention
4 democratic national convention, presidential debate, campaign manager, frontrunner
4 presidential hopeful*, election campaign
3 candidate*, candidacy, ?nominat*, campaign*, ?rally, ?rallies, ?endors*, ?primary
# referenda
4 referend*, brexit, plebiscite*, independence vote, remain campaign, leave campaign, indyref
# fundamental rights
3 civil rights, freedom of speech, free speech, freedom of expression, civil liberties, voting rights
3 censorship, right to privacy, aclu, first amendment, abortion rights, roe v wade, gun rights
3 reproductive rights
# human rights
4 human rights, amnesty international, human rights watch, political prisoner*, dissident*
4 prisoner of conscience, repress*, crackdown
# freedom of the press
3 press freedom, freedom of the press, reporters without borders, jailed journalist*
3 committee to protect journalists
# government
4 public inquiry, civil servant*, civil service, government minister*, coalition government, coalition*
4 government spokes*, impeach*, constitution, constitutional reform, decree*, government shutdown
4 ?shutdown, whitehall, home office, treasury, special counsel, robert mueller, inauguration
4 state of the union, oval office, cabinet reshuffle, reshuffle, vice president*
4 ministers of state, government department*, government agency, minister resigns, budget speech
4 white house aide, chief of staff, press secretary, cabinet members, presidential palace, state house
4 government officials, top official
# defence
3 pentagon, defence minister, defense secretary, ministry of defence, defence spending, military exercise*
3 conscription, armed forces, joint chiefs, arms race, nato troops, military aid, national guard
3 defense department
# espionage and intelligence
3 cia, mi5, mi6, kgb, fsb, mossad, nsa, spy, spies, espionage, intelligence agenc*, whistleblower*
3 edward snowden, wikileaks, julian assange, secret service*, double agent, novichok
3 intelligence committee
# heads of state
4 barack obama, donald trump, joe biden, vladimir putin, emmanuel macron, xi jinping, kim jong un
4 recep tayyip erdogan, bashar al assad, nicolas maduro, volodymyr zelensky, jair bolsonaro, angela merkel
4 jacob zuma, muhammadu buhari, uhuru kenyatta, william ruto, paul kagame, museveni, robert mugabe
4 emmerson mnangagwa, cyril ramaphosa, bola tinubu, bill clinton, george w bush, george bush
4 ronald reagan, saddam hussein, fidel castro, benjamin netanyahu, narendra modi, kim jong, magufuli
4 akufo addo, goodluck jonathan, jimmy carter, john f kennedy, nelson mandela, muammar gaddafi
4 hugo chavez
3 biden, obama, trump, nixon, erdogan, zelensky, macron, putin
4 ariel sharon, sharon, arafat, yasser arafat, mahmoud abbas, hamid karzai, karzai, pervez musharraf
4 musharraf, ayad allawi, allawi, dick cheney, cheney, condoleezza rice, colin powell, donald rumsfeld
4 rumsfeld, jacques chirac, chirac, gerhard schroeder, silvio berlusconi, viktor yushchenko, yanukovych
4 hosni mubarak, manmohan singh, thabo mbeki, mbeki, olusegun obasanjo, obasanjo, atiku, peter obi
4 raila odinga, odinga, hichilema, ramaphosa, mnangagwa, mugabe, kagame, tinubu, buhari, jonathan, ruto
4 samia suluhu, bobi wine, akufo, mahama, george weah, weah, ouattara, macky sall, tshisekedi
4 abiy ahmed, merkel, zelenskyy, scholz, sunak, starmer, sturgeon, trudeau, duterte, bolsonaro, lula
4 maduro, rouhani, assad, netanyahu
# legislative body
4 audit office, public accounts committee, select committee*, scottish executive, welsh assembly government
4 commons speaker, government watchdog*, agriculture department, defra, senior tory, senior labour, government scheme*, private member's bill, private members bill, royal assent, green paper*
4 general accounting office, government accountability office, congressional budget office
4 parliament*, senate, congress, congressional, house of commons, house of lords, house of representatives
4 ?house speaker, nancy pelosi, mitch mcconnell, paul ryan, knesset, bundestag, national assembly
4 legislator*, legislat*, legislature, mp, mps, msp, msps, backbench*, ?lords, ?peers, bill passed
4 state assembly, ?capitol, speaker of the house, stormont, holyrood, senedd, lower house, upper house
4 committee hearing, duma, majority leader, minority leader, member of parliament
4 house bill, draft bill, congress votes, senate votes, lok sabha, rajya sabha, the dail
# local government and authority
4 city council, county council, councillor*, city hall, local authority, local authorities
4 local government, borough, town council, state governor, devolved, municipal*, alderman, mayor*, mayoral
2 ?council, ?councils
# minister and secretary (government)
4 culture secretary, health secretary, education secretary, transport secretary, environment secretary
4 business secretary, justice minister, culture minister, agriculture minister, pensions secretary
4 interior secretary, labor secretary, energy secretary, commerce secretary, housing secretary
4 secretary of state, foreign minister*, foreign secretary, finance minister*, ?chancellor
4 interior minister*, home secretary, defence secretary, cabinet minister*, boris johnson, theresa may
4 david cameron, tony blair, gordon brown, rishi sunak, liz truss, keir starmer, margaret thatcher
4 nicola sturgeon, hillary clinton, john kerry, antony blinken, rex tillerson, mike pompeo, mike pence
4 kamala harris, jeff sessions, steve bannon, sean spicer, sarah huckabee, kellyanne conway, chuck schumer
4 bernie sanders, ted cruz, marco rubio, mitt romney, john mccain, elizabeth warren, jeb bush, ben carson
4 chris christie, sarah palin, rand paul, newt gingrich, rudy giuliani, ron desantis, jeremy corbyn
4 michael howard, charles kennedy, alan milburn, jack straw, charles clarke, david blunkett, john prescott
4 peter mandelson, matt hancock, nigel farage, ukip, michael gove, jacob rees mogg
4 alexandria ocasio cortez, lindsey graham, justin trudeau, bill de blasio, andrew cuomo
3 modi
# government policy
4 welfare reform, immigration reform, immigration policy, health care reform, white paper, green paper
4 budget cuts, public spending, policymaker*, national security, foreign policy, nationalise*
4 nationalize*, nationalisation, privatis*, privatiz*, subsid*, government plans, deregulat*
4 homeland security, net neutrality
# migration policy
3 asylum policy, border wall, deport*, daca, dreamers, travel ban, muslim ban, immigration bill
3 rwanda plan, family separation, sanctuary cit*, border security, immigration ban
# taxation
4 tax, taxes, taxation, tax cut*, tax bill, taxpayer*, income tax, vat, council tax, tax reform, tax plan
4 ?irs, hmrc, national insurance, tax break*
# nuclear policy
4 nuclear deal, iran deal, nuclear program*, nuclear weapon*, nuclear test*, uranium enrichment
4 denucleari*, iaea, ballistic missile*, north korea*, warhead*
# international relations
4 bilateral, foreign affairs, international relations, united nations, security council, european union
4 eu leaders, european commission, ?allies, superpower*, geopolitical, border dispute, foreign office
4 united states and, diplomatic relations
4 un envoy, un peacekeep*, un resolution, eu membership, eu summit, eu accession, foreign ministry
4 foreign affairs minister, six party talks, two state solution, roadmap to peace, middle east peace
4 international community, aid pledge*, diplomatic row, border talks, trade delegation
4 climate accord talks
# diplomacy
4 diplomat*, ambassador*, embassy, embassies, summit, g7, g8, g20, consulate*, treaty, ?envoy
4 high commissioner, talks with, state dinner
2 ?talks, negotiat*
# economic sanction
4 economic sanctions, sanctions, embargo*, sanctioned
# international organisation
4 un general assembly, nato, african union, ecowas, asean, arab league, ban ki moon, antonio guterres
4 kofi annan, ?commonwealth, un secretary general, european parliament, g77, brics
2 EU, AU
1 UN
# refugees and internally displaced people
3 refugee*, asylum seeker*, displaced people, displaced persons, refugee camp*, unhcr
3 internally displaced, migrant crisis
# political crisis
3 political crisis, vote of no confidence, no confidence, power vacuum, impeached, ?resignation, ?resign*
3 political deadlock, partygate, watergate, constitutional crisis, snap election, step down, ousted
# political process
2 ?lobby*, lobbyist*, political system, democrati*
# political parties and movements
4 labour party, tory, tories, conservative party, lib dem*, liberal democrat*, snp, plaid cymru, sinn fein
4 ?dup, green party, republican party, democratic party, tea party, african national congress, ?anc, ?apc
4 pdp, zanu pf, bjp, alt right, antifa, black bloc, party leader*, party chair*, labour's, koch brothers
4 occupy wall street, ?momentum, ukip, front national, hardliner*, jubilee party, ?eff, democratic alliance
`;
